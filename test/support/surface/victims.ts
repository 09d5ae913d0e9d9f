import * as z from 'zod/mini';
import { saveDraft } from '@/contracts/application/drafts';
import { requestCall } from '@/contracts/application/request-call';
import { submitApplication } from '@/contracts/application/submit-application';
import { inviteSigner } from '@/contracts/authorization/invite-signer';
import { getInbox } from '@/contracts/notification/get-inbox';
import { Application } from '@/domain/household/application';
import type { CaseId, MemberId, SignerId } from '@/domain/kernel/ids';
import { applicationDraft, member, residentId } from '../application-data';
import { upload } from '../photos';
import type { ProductCloud } from '../product-cloud';
import { signAs } from '../signature';
import { VICTIM } from './people';

/** A household of 云岭乡 of which everything is known to the test, and what nobody else may ever read of it. */
export interface Victims {
  readonly caseId: CaseId;
  /** Ids that exist, of things that are none of the attackers' business. */
  readonly ids: readonly string[];
  /** A requestId that the household used. */
  readonly requestId: string;
  readonly secrets: readonly string[];
}

const PHONE = '19955550001';
const FILER_PHONE = '19955550002';
const CALL_PHONE = '19955550003';
const WORDS = [
  '欧阳秘示',
  '慕容秘示',
  '司徒远示',
  '秘桥边老屋',
  '秘病多年',
  '秘密的来电',
  '秘密的草稿',
  '秘见示',
];
const YUNLING_VILLAGE = '990101200201';

/** Lets that household apply with photos, sign, invite, ask for a call and leave a draft. */
export async function createVictims(cloud: ProductCloud): Promise<Victims> {
  const [photo, loose] = [await upload(cloud, VICTIM), await upload(cloud, VICTIM)];
  const applicant = residentId('1947-07-07', 77);
  const wife = { ...member('慕容秘示', '1949-09-09', 'spouse', 99) };
  const draft = applicationDraft({
    filing: {
      by: 'family',
      filerName: '米示鱼',
      filerPhone: FILER_PHONE,
      relation: 'child',
      entrustment: { how: 'spoken' },
    },
    residence: {
      livesIn: YUNLING_VILLAGE,
      registeredIn: { in: 'served', village: YUNLING_VILLAGE },
      address: '秘桥边老屋',
    },
    members: [wife],
    supporters: [{ name: '司徒远示', relation: 'child' }],
    attachments: [{ attachmentId: photo, kind: 'medicalBill' }],
    hardship: { causes: ['illness'], story: '秘病多年' },
  });
  const application = z.parse(Application, {
    ...draft,
    applicant: { ...draft.applicant, name: '欧阳秘示', document: applicant, phone: PHONE },
  });
  const requestId = 'victims-own-request-id';
  const { caseId } = await cloud.ask(VICTIM, submitApplication, { application }, requestId);
  await signAs(cloud, VICTIM, caseId, 'm2' as MemberId);
  const invitations = [
    await cloud.ask(VICTIM, inviteSigner, { caseId, signerId: 'm1' as SignerId }),
    await cloud.ask(VICTIM, inviteSigner, { caseId, signerId: 's1' as SignerId }),
  ];
  await cloud.ask(VICTIM, requestCall, {
    caseId,
    phone: CALL_PHONE as never,
    about: '秘密的来电',
    when: 'any',
  });
  await cloud.ask(VICTIM, saveDraft, {
    programme: 'temporaryAid',
    baseVersion: 0,
    device: '秘密的手机',
    answers: '{"story":"秘密的草稿"}',
  });
  const [call] = await cloud.documents.query('callbacks', { where: { caseId }, limit: 1 });
  const [authorization] = await cloud.documents.query('authorizations', { where: { caseId }, limit: 1 });
  const { messages } = await cloud.ask(VICTIM, getInbox, {});
  return {
    caseId,
    requestId,
    ids: [
      caseId,
      photo,
      loose,
      call?._id ?? '',
      authorization?._id ?? '',
      messages[0]?.noticeId ?? '',
      `demo-openid-${VICTIM}`,
    ],
    secrets: [
      ...WORDS,
      PHONE,
      FILER_PHONE,
      CALL_PHONE,
      applicant.number,
      wife.document.kind === 'residentId' ? wife.document.number : '',
      ...invitations.flatMap(({ token, code }) => [token, code]),
    ].filter(Boolean),
  };
}
