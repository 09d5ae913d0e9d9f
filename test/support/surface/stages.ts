import { answerSupplement } from '@/contracts/application/answer-supplement';
import { saveDraft } from '@/contracts/application/drafts';
import { requestCall } from '@/contracts/application/request-call';
import { submitApplication } from '@/contracts/application/submit-application';
import { inviteSigner } from '@/contracts/authorization/invite-signer';
import { withdrawAuthorization } from '@/contracts/authorization/withdraw-authorization';
import { acceptApplication } from '@/contracts/casework/accept-application';
import { listCalls } from '@/contracts/casework/calls';
import { requestSupplement } from '@/contracts/casework/request-supplement';
import { getInbox } from '@/contracts/notification/get-inbox';
import type { Case } from '@/domain/case/case';
import type { AccountId, CaseId, MemberId, SignerId } from '@/domain/kernel/ids';
import type { PlainDate } from '@/domain/kernel/plain-date';
import { CaseHistory } from '../case-history';
import { jpeg } from '../jpeg';
import { accountOf, upload } from '../photos';
import type { ProductCloud } from '../product-cloud';
import { confirmation, newPhone, signAll, signingAct, storedCase } from '../signature';
import { storeCase } from '../store-case';
import { ASSESSMENT_STAGES } from './assessment-stages';
import { HOUSEHOLD_STAGES } from './household-stages';
import { coupleOf } from './households';
import { POLICY_STAGES } from './policy-stages';

/** Who calls, and a request that succeeds, at least the first time. */
export interface Stage {
  readonly persona: string;
  readonly request: object;
}

export const RESIDENT = 'wang-yanshi';
export const DAUGHTER = 'li-yangli';
export const HELPER = 'zhou-xieshi';
export const OFFICER = 'chen-banshi';

const M1 = 'm1' as MemberId;
const FAMILY = {
  by: 'family',
  filerName: '李样例',
  filerPhone: '16000000102',
  relation: 'child',
  entrustment: { how: 'spoken' },
} as const;

/** A case of a couple that 王演示 filed for herself. */
export const ownCase = async (cloud: ProductCloud): Promise<CaseId> =>
  (await cloud.ask(RESIDENT, submitApplication, { application: coupleOf() })).caseId;

/** The same, signed by both. Gives its version. */
export async function signedCase(cloud: ProductCloud): Promise<{ caseId: CaseId; version: number }> {
  const caseId = await ownCase(cloud);
  await signAll(cloud, caseId, RESIDENT);
  return { caseId, version: (await storedCase(cloud, caseId)).version };
}

/** A case that the daughter filed, and the keys with which the applicant joins it. */
export async function invitedCase(cloud: ProductCloud): Promise<{ caseId: CaseId; token: string }> {
  const { caseId } = await cloud.ask(DAUGHTER, submitApplication, {
    application: coupleOf({ filing: FAMILY }),
  });
  const { token } = await cloud.ask(DAUGHTER, inviteSigner, { caseId, signerId: M1 as SignerId });
  return { caseId, token };
}

/** What the applicant sends to follow such a case. */
export async function joining(cloud: ProductCloud, persona: string, caseId: CaseId, token: string) {
  const { signer } = await signingAct(cloud, persona, caseId, 'm1');
  if (signer.kind !== 'member') throw new Error('not a member');
  return {
    invitation: { token },
    proof: signer.proof,
    confirmation: await confirmation(cloud, accountOf(persona), newPhone(), 'join'),
  };
}

/** A case that the helper filed. */
export const helpersCase = async (cloud: ProductCloud): Promise<CaseId> => {
  const filing = { by: 'helper', entrustment: { how: 'spoken' } } as const;
  return (await cloud.ask(HELPER, submitApplication, { application: coupleOf({ filing }) })).caseId;
};

/** A case that waits for two papers. */
export async function supplementCase(cloud: ProductCloud): Promise<CaseId> {
  const { caseId, version } = await signedCase(cloud);
  await cloud.ask(OFFICER, requestSupplement, {
    caseId,
    expectedVersion: version,
    items: [
      { subject: 'medical', note: '请带发票' },
      { subject: 'income', note: '请补流水' },
    ],
  });
  return caseId;
}

const accepted = async (cloud: ProductCloud): Promise<CaseId> => {
  const { caseId, version } = await signedCase(cloud);
  await cloud.ask(OFFICER, acceptApplication, { caseId, expectedVersion: version });
  return caseId;
};

/** A refusal was put before the applicant; the day until which she could explain it is over. */
const refused = (cloud: ProductCloud): Promise<Case> =>
  storeCase(
    cloud,
    CaseHistory.submitted(coupleOf())
      .accepted()
      .add({ type: 'PartyJoined', accountId: accountOf(RESIDENT), role: 'applicant', memberId: M1 })
      .add(
        { type: 'RefusalPutForward', memberId: M1, words: '请说明', answerBy: '2026-11-10' as PlainDate },
        'officer',
      ),
  );

const paper = async (cloud: ProductCloud, persona: string) => ({
  memberId: 'm1',
  attachmentId: await upload(cloud, persona),
  witnesses: ['孙见示', '吴见示'],
});

/** A call that nobody waits for any more leaves the account its slot. */
async function freeSlots({ documents }: ProductCloud, accountId: AccountId): Promise<void> {
  const calls = await documents.query('callbacks', { where: { accountId }, limit: 100 });
  await Promise.all(calls.map(({ _id }) => documents.remove('callbacks', _id)));
}

async function openCallOf(cloud: ProductCloud): Promise<string> {
  await freeSlots(cloud, accountOf(RESIDENT));
  const caseId = await ownCase(cloud);
  await cloud.ask(RESIDENT, requestCall, { caseId, phone: newPhone(), about: '问材料', when: 'any' });
  const { calls } = await cloud.ask(OFFICER, listCalls, {});
  const call = calls.find((candidate) => candidate.caseId === caseId);
  if (!call) throw new Error('the call is not on the list');
  return call.callbackId;
}

async function draftVersion(cloud: ProductCloud): Promise<number> {
  const { documents } = cloud;
  for (const { _id } of await documents.query('drafts', { where: {}, limit: 100 }))
    await documents.remove('drafts', _id);
  const draft = { programme: 'lowIncome', baseVersion: 0, device: '手机', answers: '{"a":1}' } as const;
  return (await cloud.ask(RESIDENT, saveDraft, draft)).version;
}

type MakeStage = (cloud: ProductCloud) => Promise<Stage>;
const by = (persona: string, request: object): Stage => ({ persona, request });

/** For every action somebody who may call it, and a request that it answers. System actions have no such person. */
export const STAGES: Readonly<Record<string, MakeStage>> = {
  'account.whoAmI': async () => by(OFFICER, {}),
  'account.sendPhoneCode': async () => by(RESIDENT, { phone: newPhone(), purpose: 'sign' }),
  'account.checkPhoneCode': async (cloud) =>
    by(RESIDENT, { ...(await confirmation(cloud, accountOf(RESIDENT))), purpose: 'sign' }),
  'directory.listDivisions': async () => by(RESIDENT, { parentCode: '990101' }),
  'directory.findOffice': async () => by(RESIDENT, { villageCode: '990101100201' }),
  'directory.whereToApply': async () =>
    by(RESIDENT, {
      programme: 'lowIncome',
      livesIn: '990101100201',
      registeredIn: { in: 'elsewhere', province: '99', place: '外省某地' },
      hasResidencePermit: true,
      membersRegisteredHere: ['a'],
    }),
  'directory.listOffices': async () => by(OFFICER, { countyCode: '990101' }),
  'application.submit': async () =>
    by(RESIDENT, { application: coupleOf({ supporters: [{ name: '王远示', relation: 'child' }] }) }),
  'application.listMine': async () => by(RESIDENT, {}),
  'application.getMine': async (cloud) => by(RESIDENT, { caseId: await supplementCase(cloud) }),
  'application.answerSupplement': async (cloud) => {
    const caseId = await supplementCase(cloud);
    const answers = [{ itemIndex: 0, text: '在照片里', attachmentIds: [await upload(cloud, RESIDENT)] }];
    return by(RESIDENT, { caseId, answers });
  },
  'application.change': async (cloud) => {
    const caseId = await ownCase(cloud);
    const { declared } = await storedCase(cloud, caseId);
    return by(RESIDENT, { caseId, declaredVersion: 1, application: declared, note: '家里有变化' });
  },
  'application.getDeclaration': async (cloud) =>
    by(RESIDENT, { caseId: await ownCase(cloud), declaredVersion: 1 }),
  'application.speak': async (cloud) =>
    by(RESIDENT, { caseId: await ownCase(cloud), statement: { kind: 'withdraw', reason: '不办了' } }),
  'application.explainRefusal': async (cloud) =>
    by(RESIDENT, { caseId: (await refused(cloud)).caseId, memberId: 'm1', words: '在外地住院' }),
  'application.saveDraft': async (cloud) =>
    by(RESIDENT, {
      programme: 'lowIncome',
      baseVersion: await draftVersion(cloud),
      device: '手机',
      answers: '{"a":2}',
    }),
  'application.getDrafts': async () => by(RESIDENT, {}),
  'application.discardDraft': async (cloud) =>
    by(RESIDENT, { programme: 'lowIncome', baseVersion: await draftVersion(cloud) }),
  'application.requestCall': async (cloud) => {
    await freeSlots(cloud, accountOf(RESIDENT));
    const caseId = await ownCase(cloud);
    return by(RESIDENT, { caseId, phone: newPhone(), about: '想问问', when: 'morning' });
  },
  'authorization.getLetter': async (cloud) => by(RESIDENT, { caseId: await ownCase(cloud) }),
  'authorization.getReceipt': async (cloud) =>
    by(RESIDENT, { caseId: (await signedCase(cloud)).caseId, signerId: 'm1' }),
  'authorization.grant': async (cloud) => {
    const caseId = await ownCase(cloud);
    return by(RESIDENT, { caseId, ...(await signingAct(cloud, RESIDENT, caseId, 'm1')) });
  },
  'authorization.invite': async (cloud) => by(RESIDENT, { caseId: await ownCase(cloud), signerId: 'm2' }),
  'authorization.openInvitation': async (cloud) =>
    by(RESIDENT, { invitation: { token: (await invitedCase(cloud)).token } }),
  'authorization.grantByInvitation': async (cloud) => {
    const { caseId, token } = await invitedCase(cloud);
    return by(RESIDENT, {
      invitation: { token },
      ...(await signingAct(cloud, RESIDENT, caseId, 'm1')),
    });
  },
  'authorization.join': async (cloud) => {
    const { caseId, token } = await invitedCase(cloud);
    return by(RESIDENT, await joining(cloud, RESIDENT, caseId, token));
  },
  'authorization.recordPaper': async (cloud) =>
    by(HELPER, { caseId: await helpersCase(cloud), ...(await paper(cloud, HELPER)) }),
  'authorization.listOwn': async () => by(RESIDENT, {}),
  'authorization.withdraw': async (cloud) =>
    by(RESIDENT, { caseId: (await signedCase(cloud)).caseId, signerId: 'm1', reason: '再想想' }),
  'casework.getWorklist': async () => by(OFFICER, { status: 'submitted', villageCode: '990101100201' }),
  'casework.openCase': async (cloud) => by(OFFICER, { caseId: await ownCase(cloud), declaredVersion: 1 }),
  'casework.reveal': async (cloud) =>
    by(OFFICER, { caseId: await ownCase(cloud), field: 'document', memberId: 'm2', reason: '核实' }),
  'casework.accept': async (cloud) => {
    const { caseId, version } = await signedCase(cloud);
    return by(OFFICER, { caseId, expectedVersion: version });
  },
  'casework.requestSupplement': async (cloud) => {
    const { caseId, version } = await signedCase(cloud);
    const items = [{ subject: 'medical', memberId: 'm2', note: '发票' }];
    return by(OFFICER, { caseId, expectedVersion: version, items });
  },
  'casework.returnSupplementItem': async (cloud) => {
    const caseId = await supplementCase(cloud);
    await cloud.ask(RESIDENT, answerSupplement, { caseId, answers: [{ itemIndex: 0, text: '交了' }] });
    return by(OFFICER, { caseId, itemIndex: 0, why: '看不清' });
  },
  'casework.startInvestigation': async (cloud) => by(OFFICER, { caseId: await accepted(cloud) }),
  'casework.putRefusalForward': async (cloud) => {
    const caseId = await accepted(cloud);
    await cloud.ask(RESIDENT, withdrawAuthorization, { caseId, signerId: M1 });
    return by(OFFICER, { caseId, memberId: 'm1', words: '请说明' });
  },
  'casework.endProcedure': async (cloud) =>
    by(OFFICER, { caseId: (await refused(cloud)).caseId, reason: '无正当理由' }),
  'casework.transfer': async (cloud) =>
    by(OFFICER, { caseId: await ownCase(cloud), toOfficeId: 'o_qinghe_shiqiao', reason: '归石桥办' }),
  'casework.recordPaperSignature': async (cloud) =>
    by(OFFICER, { caseId: await helpersCase(cloud), ...(await paper(cloud, OFFICER)) }),
  'casework.recordWithdrawalByPhone': async (cloud) =>
    by(OFFICER, { caseId: (await signedCase(cloud)).caseId, signerId: 'm1', reason: '本人来电，报了证件号' }),
  'casework.viewSignature': async (cloud) =>
    by(OFFICER, { caseId: (await signedCase(cloud)).caseId, signerId: 'm1' }),
  ...ASSESSMENT_STAGES,
  ...HOUSEHOLD_STAGES,
  'casework.listCalls': async () => by(OFFICER, {}),
  'casework.openCall': async (cloud) => by(OFFICER, { callbackId: await openCallOf(cloud) }),
  'casework.finishCall': async (cloud) =>
    by(OFFICER, { callbackId: await openCallOf(cloud), outcome: 'noAnswer', note: '没人接' }),
  'attachment.upload': async () => by(RESIDENT, { kind: 'other', content: jpeg().toString('base64') }),
  'attachment.fetch': async (cloud) => by(RESIDENT, { attachmentId: await upload(cloud, RESIDENT) }),
  'attachment.fetchOfCase': async (cloud) => {
    const attachmentId = await upload(cloud, RESIDENT);
    const application = coupleOf({ attachments: [{ attachmentId, kind: 'medicalBill' }] });
    const { caseId } = await cloud.ask(RESIDENT, submitApplication, { application });
    return by(OFFICER, { caseId, attachmentId });
  },
  'attachment.discard': async (cloud) => by(RESIDENT, { attachmentId: await upload(cloud, RESIDENT) }),
  'notification.getInbox': async () => by(RESIDENT, {}),
  'notification.markRead': async (cloud) => {
    await ownCase(cloud);
    const { messages } = await cloud.ask(RESIDENT, getInbox, {});
    return by(RESIDENT, { noticeIds: messages.slice(0, 2).map(({ noticeId }) => noticeId) });
  },
  'notification.recordConsent': async (cloud) => {
    const { subscription } = await cloud.ask(RESIDENT, getInbox, {});
    return by(RESIDENT, {
      results: subscription.templateIds.map((templateId) => ({ templateId, result: 'accept' })),
    });
  },
  ...POLICY_STAGES,
};

/** Sets the stage for one action. */
export function stageOf(action: string, cloud: ProductCloud): Promise<Stage> {
  const make = STAGES[action];
  if (!make) throw new Error(`no stage for ${action}`);
  return make(cloud);
}
