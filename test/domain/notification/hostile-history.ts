import type { Case } from '@/domain/case/case';
import type { CaseEvent, CaseFact } from '@/domain/case/case-event';
import { fold } from '@/domain/case/evolve';
import { caseNumberFrom } from '@/domain/kernel/case-number';
import type { AccountId, AuthorizationId, CaseId, MemberId } from '@/domain/kernel/ids';
import type { Instant } from '@/domain/kernel/instant';
import type { PlainDate } from '@/domain/kernel/plain-date';
import type { OfficeId } from '@/domain/kernel/region';
import type { Notice } from '@/domain/notification/notice';
import { planNotices } from '@/domain/notification/plan-notices';
import { application, identityNumber, member } from '../../support/application-data';
import { missing } from '../../support/case-history';
import { NOW } from '../../support/notices';

/** What people write where they are asked for words: everything that must not stand on a lock screen. */
export const SECRET_WORDS = `王演示 ${identityNumber('1948-03-05')} 16000000101 肝癌晚期 丈夫打人 三组 5 号`;

const FILER = 'filer-1' as AccountId;
const APPLICANT = 'applicant-1' as AccountId;
const MEMBER = 'member-1' as AccountId;
export const accounts = { filer: FILER, applicant: APPLICANT, member: MEMBER } as const;

const declared = application({
  filing: {
    by: 'family',
    filerName: '王小示',
    filerPhone: '16000000103',
    relation: 'child',
    entrustment: { how: 'spoken' },
  },
  members: [member('王小示', '1990-01-02')],
  hardship: { causes: ['illness'], story: SECRET_WORDS },
});

export const PRIVATE = [
  ...SECRET_WORDS.split(' ').filter((word) => word.length > 1),
  '演示',
  '小示',
  '陈办示',
  declared.applicant.phone,
  '16000000103',
  identityNumber('1948-03-05'),
  identityNumber('1990-01-02', 2),
  declared.residence.address,
  '病',
  '患',
  '残疾',
  '癌',
  'illness',
  'Illness',
];

const joined = (accountId: AccountId, role: 'applicant' | 'member', memberId: string): CaseFact => ({
  type: 'PartyJoined',
  accountId,
  role,
  memberId: memberId as MemberId,
});

/** One of every event, with hostile words in every field that takes words. */
const FACTS: readonly CaseFact[] = [
  {
    type: 'ApplicationSubmitted',
    caseNumber: caseNumberFrom(48_317_750),
    officeId: 'o_taoxi' as OfficeId,
    assistingOfficeId: 'o_yunling' as OfficeId,
    routing: [],
    application: declared,
  },
  joined(MEMBER, 'member', 'm2'),
  joined(APPLICANT, 'applicant', 'm1'),
  { type: 'ApplicationObjected', words: SECRET_WORDS },
  { type: 'ObjectionLifted' },
  { type: 'ApplicantTookOver' },
  {
    type: 'AuthorizationGranted',
    authorizationId: `a_${'0'.repeat(20)}` as AuthorizationId,
    memberId: 'm2' as MemberId,
    letterHash: 'f'.repeat(64),
    way: { signatory: { kind: 'self' }, on: 'ownPhone', phoneOf: MEMBER, confirmedBy: 'phoneCode' },
  },
  { type: 'AuthorizationWithdrawn', memberId: 'm2' as MemberId, reason: SECRET_WORDS },
  { type: 'DeclarationChanged', application: declared, note: SECRET_WORDS },
  { type: 'SupplementRequested', items: [{ ...missing('medical'), note: SECRET_WORDS }] },
  { type: 'SupplementAnswered', answers: [{ itemIndex: 0, text: SECRET_WORDS }] },
  { type: 'SupplementItemReturned', itemIndex: 0, why: SECRET_WORDS },
  { type: 'SupplementAnswered', answers: [{ itemIndex: 0, text: SECRET_WORDS }] },
  { type: 'CaseTransferred', toOfficeId: 'o_shiqiao' as OfficeId, reason: SECRET_WORDS },
  { type: 'ApplicationAccepted' },
  { type: 'InvestigationStarted' },
  {
    type: 'RefusalPutForward',
    memberId: 'm2' as MemberId,
    words: SECRET_WORDS,
    answerBy: '2026-12-01' as PlainDate,
  },
  { type: 'RefusalExplained', memberId: 'm2' as MemberId, words: SECRET_WORDS },
  { type: 'ApplicationWithdrawn', reason: SECRET_WORDS },
  { type: 'ProcedureEnded', reason: SECRET_WORDS },
];

const CASE_ID = `c_${'0'.repeat(20)}` as CaseId;

/** The facts of `FACTS` as a history, filed by the daughter. */
export const HISTORY = FACTS.map(
  (fact, index) =>
    ({
      caseId: CASE_ID,
      version: index + 1,
      at: `2026-11-02T01:${String(index).padStart(2, '0')}:00.000Z` as Instant,
      by: { kind: 'resident', accountId: FILER },
      ...fact,
    }) as CaseEvent,
);

const stateAfter = (events: readonly CaseEvent[]): Case => {
  const state = fold(events);
  if (!state) throw new Error('empty history');
  return state;
};

/** What is put into the outbox at each event. */
export const PLANNED: readonly (readonly [CaseEvent, readonly Notice[]])[] = HISTORY.map((event, index) => {
  const before = index > 0 ? stateAfter(HISTORY.slice(0, index)) : undefined;
  const notices = planNotices(event, {
    state: stateAfter(HISTORY.slice(0, index + 1)),
    ...(before ? { before } : {}),
    officerIds: ['officer-1' as AccountId],
    assistingOfficerIds: ['officer-2' as AccountId],
    office: { name: '桃溪镇社会事务办公室', phone: '0990-1234567' },
    now: NOW,
  });
  return [event, notices] as const;
});
