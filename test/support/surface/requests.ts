import { application } from '../application-data';
import { jpeg } from '../jpeg';
import { writtenContent } from '../pack-content';
import { signature } from '../signature';

const NO_RELEASE = `pr_${'z'.repeat(20)}`;

const ACT = {
  signer: { kind: 'member', memberId: 'm1', proof: { by: 'documentTail', tail: '050011' } },
  signsFor: ['m1'],
  confirmation: { phone: '19900000001', code: '000000' },
  letterHash: 'a'.repeat(64),
  signature: signature(),
};

/** The things that the requests are about. */
interface Asked {
  readonly caseId: string;
  readonly attachmentId: string;
  readonly callbackId: string;
  /** Of an invitation. */
  readonly token: string;
}

/** A request that parses, for every action, so that only access can refuse it. */
export const requestsFor = ({ caseId, attachmentId, callbackId, token }: Asked): Record<string, object> => ({
  'account.whoAmI': {},
  'account.sendPhoneCode': { phone: '16000000101', purpose: 'sign' },
  'account.checkPhoneCode': { phone: '16000000101', code: '000000', purpose: 'sign' },
  'directory.listDivisions': {},
  'directory.findOffice': { villageCode: '990101100201' },
  'directory.whereToApply': { programme: 'temporaryAid', happenedIn: '990101100201' },
  'application.submit': { application: application() },
  'application.listMine': {},
  'application.getMine': { caseId },
  'application.answerSupplement': { caseId, answers: [{ itemIndex: 0, text: '好的' }] },
  'application.change': {
    caseId,
    declaredVersion: 1,
    application: application(),
    note: '家里有变化',
  },
  'application.getDeclaration': { caseId },
  'application.speak': { caseId, statement: { kind: 'takeOver' } },
  'application.explainRefusal': { caseId, memberId: 'm1', words: '在外地' },
  'application.saveDraft': {
    programme: 'lowIncome',
    baseVersion: 0,
    device: '手机',
    answers: '{}',
  },
  'application.getDrafts': {},
  'application.discardDraft': { programme: 'temporaryAid', baseVersion: 0 },
  'application.requestCall': { caseId, phone: '16000000101', about: '', when: 'any' },
  'authorization.getLetter': { caseId },
  'authorization.getReceipt': { caseId, signerId: 'm1' },
  'authorization.grant': { caseId, ...ACT },
  'authorization.invite': { caseId, signerId: 'm1' },
  'authorization.openInvitation': { invitation: { token } },
  'authorization.grantByInvitation': { invitation: { token }, ...ACT },
  'authorization.join': {
    invitation: { token },
    proof: ACT.signer.proof,
    confirmation: ACT.confirmation,
  },
  'authorization.recordPaper': {
    caseId,
    memberId: 'm1',
    attachmentId,
    witnesses: ['周见示', '吴见示'],
  },
  'authorization.listOwn': {},
  'authorization.withdraw': { caseId, signerId: 'm1' },
  'casework.getWorklist': {},
  'casework.openCase': { caseId },
  'casework.reveal': { caseId, field: 'phone', reason: '核实' },
  'casework.accept': { caseId, expectedVersion: 1 },
  'casework.requestSupplement': {
    caseId,
    expectedVersion: 1,
    items: [{ subject: 'medical', note: '发票' }],
  },
  'casework.returnSupplementItem': { caseId, itemIndex: 0, why: '看不清' },
  'casework.startInvestigation': { caseId },
  'casework.putRefusalForward': { caseId, memberId: 'm1', words: '请说明' },
  'casework.endProcedure': { caseId, reason: '无正当理由' },
  'casework.transfer': { caseId, toOfficeId: 'o_nowhere', reason: '不归这里办' },
  'casework.recordPaperSignature': {
    caseId,
    memberId: 'm1',
    attachmentId,
    witnesses: ['周见示', '吴见示'],
  },
  'casework.recordWithdrawalByPhone': { caseId, signerId: 'm1', reason: '本人来电，报了证件号' },
  'casework.getHousehold': { caseId },
  'casework.recordHouseholdChange': {
    caseId,
    declaredVersion: 1,
    change: {
      is: 'registered',
      cause: 'registerMoved',
      person: 'm1',
      at: 'elsewhere',
      on: '2026-11-23',
      paper: 'householdRegister',
    },
  },
  'casework.viewSignature': { caseId, signerId: 'm1' },
  'casework.listCalls': {},
  'assessment.getDetermination': { caseId },
  'assessment.noteFoundFacts': {
    caseId,
    found: [
      {
        kind: 'answer',
        question: 'hasWork',
        about: 'm1',
        answer: false,
        provenance: 'visited',
        note: '在家',
      },
    ],
  },
  'assessment.proposeDetermination': { caseId },
  'assessment.recomputeDetermination': { caseId, number: 1 },
  'casework.openCall': { callbackId },
  'casework.finishCall': { callbackId, outcome: 'noAnswer', note: '' },
  'directory.listOffices': { countyCode: '990101' },
  'attachment.upload': { kind: 'other', content: jpeg().toString('base64') },
  'attachment.fetch': { attachmentId },
  'attachment.fetchOfCase': { caseId, attachmentId },
  'attachment.discard': { attachmentId },
  'attachment.sweepOrphans': {},
  'notification.getInbox': {},
  'notification.markRead': { noticeIds: ['x'] },
  'notification.recordConsent': { results: [{ templateId: 'x', result: 'reject' }] },
  'notification.deliverDue': {},
  'policy.continueRuns': {},
  'policy.listPacks': {},
  'policy.getPack': { releaseId: NO_RELEASE },
  'policy.getPackForm': {},
  'policy.getPublishedParameters': { region: '990101' },
  'policy.draftPack': { content: writtenContent() },
  'policy.checkPack': { releaseId: NO_RELEASE },
  'policy.publishPack': { releaseId: NO_RELEASE, expectedVersion: 1 },
  'policy.rejectPack': { releaseId: NO_RELEASE, expectedVersion: 1, reason: '日期不对' },
  'policy.runWhatIf': {
    on: '2027-01-01',
    sample: 10,
    changes: [{ name: 'subsistenceStandard', area: 'urban', value: { fen: 76_000, per: 'month' } }],
  },
  'policy.startAdjustment': { month: '2027-01' },
  'policy.continueAdjustment': { runId: 'ad_990101_2030-01' },
  'policy.listAdjustment': {},
});
