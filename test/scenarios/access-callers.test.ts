import { ACTIONS } from '@/contracts';
import type { ActionContract } from '@/contracts/action-contract';
import { saveDraft } from '@/contracts/application/drafts';
import { requestCall } from '@/contracts/application/request-call';
import { speakAsApplicant } from '@/contracts/application/speak-as-applicant';
import { submitApplication } from '@/contracts/application/submit-application';
import { fetchPhoto } from '@/contracts/attachment/fetch';
import { inviteSigner } from '@/contracts/authorization/invite-signer';
import { joinCase } from '@/contracts/authorization/join-case';
import type { CaseId, SignerId } from '@/domain/kernel/ids';
import { accountOf, upload } from '../support/photos';
import { newRequestId, type ProductCloud } from '../support/product-cloud';
import { confirmation, newPhone, signAs, signingAct } from '../support/signature';
import {
  CALLERS,
  type CallerKind,
  declared,
  KINDS,
  KINDS_APPLICANT_LAST,
  PARTIES,
} from '../support/surface/callers';
import { coupleOf } from '../support/surface/households';
import {
  employ,
  FORMER_HELPER,
  FORMER_OFFICER,
  RELATIVE,
  startPeopledCloud,
} from '../support/surface/people';
import { COUNTY_ACTIONS } from '../support/surface/policy-stages';
import { requestsFor } from '../support/surface/requests';

const TOWNSHIP_DESKS: Partial<Record<CallerKind, string>> = {
  officer: 'countyOnly',
  officerElsewhere: 'countyOnly',
  assistingOfficer: 'countyOnly',
};

/**
 * What stands behind the door, for every action: who gets through it although the contract alone would refuse, or is
 * refused although it would not. `nothing` where the declared access says all.
 */
const BEHIND_THE_DOOR: Readonly<Record<string, 'nothing' | Partial<Record<CallerKind, string>>>> = {
  'account.whoAmI': 'nothing',
  'account.sendPhoneCode': 'nothing',
  'account.checkPhoneCode': 'nothing',
  'directory.listDivisions': 'nothing',
  'directory.findOffice': 'nothing',
  'directory.listOffices': 'nothing',
  'directory.whereToApply': 'nothing',
  'application.submit': 'nothing',
  'application.listMine': 'nothing',
  'application.getMine': 'nothing',
  'application.answerSupplement': 'nothing',
  'application.change': { member: 'actionNotAvailable' },
  'application.getDeclaration': { member: 'actionNotAvailable' },
  'application.speak': { member: 'actionNotAvailable' },
  'application.explainRefusal': 'nothing',
  'application.saveDraft': 'nothing',
  'application.getDrafts': 'nothing',
  'application.discardDraft': 'nothing',
  // The case is named in passing; who has nothing to do with it is told that there is none.
  'application.requestCall': Object.fromEntries(
    KINDS.filter((kind) => !['stranger', 'system', ...PARTIES].includes(kind)).map((kind) => [
      kind,
      'caseNotFound',
    ]),
  ),
  'authorization.getLetter': 'nothing',
  'authorization.getReceipt': 'nothing',
  'authorization.grant': 'nothing',
  'authorization.invite': 'nothing',
  'authorization.openInvitation': 'nothing',
  'authorization.grantByInvitation': 'nothing',
  'authorization.join': 'nothing',
  // Only for the helper who filed it, while in office.
  'authorization.recordPaper': { applicant: 'notAllowed', member: 'notAllowed' },
  'authorization.listOwn': 'nothing',
  'authorization.withdraw': { member: 'notYourAuthorization' },
  'casework.getWorklist': 'nothing',
  'casework.openCase': 'nothing',
  'casework.reveal': 'nothing',
  'casework.accept': 'nothing',
  'casework.requestSupplement': 'nothing',
  'casework.returnSupplementItem': 'nothing',
  'casework.startInvestigation': 'nothing',
  'casework.putRefusalForward': 'nothing',
  'casework.endProcedure': 'nothing',
  'casework.transfer': 'nothing',
  'casework.recordPaperSignature': 'nothing',
  'casework.recordWithdrawalByPhone': 'nothing',
  'casework.getHousehold': 'nothing',
  'casework.recordHouseholdChange': 'nothing',
  'casework.viewSignature': 'nothing',
  'assessment.getDetermination': 'nothing',
  'assessment.noteFoundFacts': 'nothing',
  'assessment.proposeDetermination': 'nothing',
  'assessment.recomputeDetermination': 'nothing',
  'casework.listCalls': 'nothing',
  'casework.openCall': { officerElsewhere: 'callNotFound', assistingOfficer: 'callNotFound' },
  'casework.finishCall': { officerElsewhere: 'callNotFound', assistingOfficer: 'callNotFound' },
  'attachment.upload': 'nothing',
  'attachment.fetch': Object.fromEntries(
    KINDS.filter((kind) => !['stranger', 'system', 'applicant'].includes(kind)).map((kind) => [
      kind,
      'photoNotFound',
    ]),
  ),
  'attachment.fetchOfCase': 'nothing',
  'attachment.discard': Object.fromEntries(
    KINDS.filter((kind) => !['stranger', 'system', 'dismissedFiler'].includes(kind)).map((kind) => [
      kind,
      'photoNotFound',
    ]),
  ),
  'attachment.sweepOrphans': 'nothing',
  'notification.getInbox': 'nothing',
  'notification.markRead': 'nothing',
  'notification.recordConsent': 'nothing',
  'notification.deliverDue': 'nothing',
  'policy.continueRuns': 'nothing',
  'policy.listPacks': 'nothing',
  'policy.getPack': 'nothing',
  'policy.getPublishedParameters': 'nothing',
  ...Object.fromEntries(COUNTY_ACTIONS.map((name) => [name, TOWNSHIP_DESKS])),
};

let cloud: ProductCloud;
let requests: Record<string, object>;
let helpersCaseId: CaseId;
beforeAll(async () => {
  ({ cloud } = await startPeopledCloud());
  ({ requests, helpersCaseId } = await stage());
});
afterAll(() => cloud.remove());

/** Follows the case with an invitation that `filer` makes. */
async function follow(persona: string, filer: string, caseId: CaseId, memberId: string): Promise<void> {
  const { token } = await cloud.ask(filer, inviteSigner, { caseId, signerId: memberId as SignerId });
  const { signer } = await signingAct(cloud, persona, caseId, memberId);
  if (signer.kind !== 'member') throw new Error('not a member');
  const code = await confirmation(cloud, accountOf(persona), newPhone(), 'join');
  await cloud.ask(persona, joinCase, { invitation: { token }, proof: signer.proof, confirmation: code });
}

async function stage() {
  const filer = 'li-yangli';
  const photo = await upload(cloud, filer);
  const village = (code: string) => code as never;
  const { caseId, assistingOffice } = await cloud.ask(filer, submitApplication, {
    application: coupleOf({
      filing: {
        by: 'family',
        filerName: '李样例',
        filerPhone: '16000000102',
        relation: 'child',
        entrustment: { how: 'spoken' },
      },
      residence: {
        livesIn: village('990101200201'),
        registeredIn: { in: 'served', village: village('990101100201') },
        address: '一组 1 号',
      },
      attachments: [{ attachmentId: photo, kind: 'medicalBill', memberId: 'm1' }],
    }),
  });
  expect(assistingOffice?.officeId).toBe('o_qinghe_yunling');
  await follow('wang-yanshi', filer, caseId, 'm1');
  await follow(RELATIVE, filer, caseId, 'm2');
  await cloud.ask('wang-yanshi', speakAsApplicant, { caseId, statement: { kind: 'takeOver' } });
  await signAs(cloud, 'wang-yanshi', caseId, 'm1');
  const call = { caseId, phone: newPhone(), about: '问问', when: 'any' } as const;
  await cloud.ask('wang-yanshi', requestCall, call);
  const [asked] = await cloud.documents.query('callbacks', { where: { caseId }, limit: 1 });
  const { token } = await cloud.ask('wang-yanshi', inviteSigner, { caseId, signerId: 'm2' as SignerId });
  const draft = { programme: 'lowIncome', baseVersion: 0, device: '手机', answers: '{}' } as const;
  await cloud.ask('wang-xiaoshi', submitApplication, { application: coupleOf() });
  await cloud.ask('wang-yanshi', saveDraft, draft);
  const filing = { by: 'helper', entrustment: { how: 'spoken' } } as const;
  const helped = await cloud.ask(FORMER_HELPER, submitApplication, { application: coupleOf({ filing }) });
  await employ(cloud, FORMER_HELPER, 'helper', false);
  await employ(cloud, FORMER_OFFICER, 'officer', false);
  return {
    helpersCaseId: helped.caseId,
    requests: requestsFor({ caseId, attachmentId: photo, callbackId: asked?._id ?? '', token }),
  };
}

const nameOf = ({ function: fn, action }: ActionContract): string => `${fn}.${action}`;

async function codeFor(contract: ActionContract, kind: CallerKind, data: unknown): Promise<string> {
  const event = { action: contract.action, requestId: newRequestId(), data };
  const outcome = await cloud.runner.invoke(contract.function, event, CALLERS[kind]);
  if (!outcome.ok) return outcome.reason;
  const answer = JSON.parse(outcome.json) as { ok: boolean; error?: { code: string } };
  return answer.ok ? 'ok' : (answer.error?.code ?? '');
}

const REFUSALS = [
  'notSignedIn',
  'notAllowed',
  'caseNotFound',
  'photoNotFound',
  'callNotFound',
  'notYourAuthorization',
];
const BROKEN = ['internal', 'invalidRequest', 'unknownAction', 'executeFail', 'timeLimit', 'notFound'];

test('every action has an entry here, and a request', () => {
  expect(Object.keys(BEHIND_THE_DOOR).sort()).toEqual(ACTIONS.map(nameOf).sort());
  expect(Object.keys(requests).sort()).toEqual(ACTIONS.map(nameOf).sort());
});

describe.each(ACTIONS.map((contract) => [nameOf(contract), contract] as const))('%s', (name, contract) => {
  test('says to each kind of caller what its access declares', async () => {
    const behind = BEHIND_THE_DOOR[name] ?? 'nothing';
    const seen: Record<string, string> = {};
    const wanted: Record<string, string> = {};
    for (const kind of KINDS_APPLICANT_LAST) {
      const code = await codeFor(contract, kind, requests[name]);
      const exception = behind === 'nothing' ? undefined : behind[kind];
      wanted[kind] = exception ?? declared(contract, kind);
      seen[kind] =
        wanted[kind] === 'letThrough' && ![...REFUSALS, ...BROKEN].includes(code) ? 'letThrough' : code;
    }
    expect(seen).toEqual(wanted);
  });
});

describe('a member of the household who neither applied nor filed', () => {
  const READS = [
    'application.getMine',
    'application.listMine',
    'authorization.getLetter',
    'authorization.getReceipt',
  ];

  test.each(READS)('reads nobody else’s name in full: %s', async (name) => {
    const contract = ACTIONS.find((candidate) => nameOf(candidate) === name);
    if (!contract) throw new Error(`no ${name}`);
    const answer = await cloud.call(RELATIVE, contract, requests[name] as never);
    expect(answer.ok).toBe(true);
    expect(JSON.stringify(answer)).not.toMatch(/王演示|李样例|\d{17}[\dX]|19900000001/);
  });

  test('sees no photo of others in the household, and those that are about them', async () => {
    const attachmentIds = await Promise.all([upload(cloud, 'wang-xiaoshi'), upload(cloud, 'wang-xiaoshi')]);
    const [ofHers, ofHis] = attachmentIds;
    const { caseId } = await cloud.ask('wang-xiaoshi', submitApplication, {
      application: coupleOf({
        attachments: [
          { attachmentId: ofHers ?? '', kind: 'medicalBill', memberId: 'm2' },
          { attachmentId: ofHis ?? '', kind: 'medicalBill', memberId: 'm1' },
        ],
      }),
    });
    await follow(RELATIVE, 'wang-xiaoshi', caseId, 'm2');
    const see = async (persona: string, attachmentId = '') => {
      const answer = await cloud.call(persona, fetchPhoto, { attachmentId: attachmentId as never });
      return answer.ok ? 'ok' : answer.error.code;
    };
    expect(await see(RELATIVE, ofHers)).toBe('ok');
    expect(await see(RELATIVE, ofHis)).toBe('photoNotFound');
    expect(await see('wang-xiaoshi', ofHis)).toBe('ok');
  });
});

describe('a village helper whose post has ended', () => {
  const aboutCases = ACTIONS.filter(({ access }) => access.caller === 'resident' && 'of' in access);

  test.each(aboutCases.map((contract) => [nameOf(contract), contract] as const))(
    'no longer gets at the case that they filed: %s',
    async (name, contract) => {
      const data = { ...requests[name], caseId: helpersCaseId };
      expect(await codeFor(contract, 'formerHelper', data)).toBe('caseNotFound');
    },
  );
});
