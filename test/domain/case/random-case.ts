import fc from 'fast-check';
import { acceptApplication } from '@/domain/case/accept-application';
import { answerSupplement } from '@/domain/case/answer-supplement';
import type { Case } from '@/domain/case/case';
import { isSigned, signersMissing } from '@/domain/case/case';
import type { CaseEvent, CaseFact } from '@/domain/case/case-event';
import { changeDeclaration } from '@/domain/case/change-declaration';
import { changeHousehold } from '@/domain/case/change-household';
import { evolve } from '@/domain/case/evolve';
import { grantAuthorization } from '@/domain/case/grant-authorization';
import { joinCase } from '@/domain/case/join-case';
import type { PartyAction } from '@/domain/case/party';
import { endProcedure, explainRefusal, putRefusalForward } from '@/domain/case/refusal';
import { refusalsToExplain } from '@/domain/case/refusals-to-explain';
import { requestSupplement } from '@/domain/case/request-supplement';
import { returnSupplementItem } from '@/domain/case/return-supplement-item';
import { speakAsApplicant } from '@/domain/case/speak-as-applicant';
import { startInvestigation } from '@/domain/case/start-investigation';
import { submitApplication } from '@/domain/case/submit-application';
import { transferCase } from '@/domain/case/transfer-case';
import { recordWithdrawalByPhone, withdrawAuthorization } from '@/domain/case/withdraw-authorization';
import type { Application } from '@/domain/household/application';
import type { HouseholdChange } from '@/domain/household/household-change';
import { applicantIdOf, peopleOf, whoSignsFor } from '@/domain/household/people';
import { caseNumberFrom } from '@/domain/kernel/case-number';
import type { AccountId, AuthorizationId, CaseId, MemberId, SignerId } from '@/domain/kernel/ids';
import { instantOf } from '@/domain/kernel/instant';
import { officeDateOf, type PlainDate, plusDays } from '@/domain/kernel/plain-date';
import type { OfficeId } from '@/domain/kernel/region';
import { fail, type Result } from '@/domain/kernel/result';
import { application, member } from '../../support/application-data';
import { missing } from '../../support/case-history';

const START = Date.parse('2026-11-02T01:00:00.000Z');
const HASH = 'f'.repeat(64);
const HOUR = 3_600_000;

export const [FILER, APPLICANT, MEMBER, STRANGER, OFFICER] = [
  'filer',
  'applicant',
  'member',
  'stranger',
  'officer',
] as AccountId[] as [AccountId, AccountId, AccountId, AccountId, AccountId];
const WHO = [FILER, APPLICANT, MEMBER, STRANGER];

/** A household of three as somebody files it for the applicant, or the applicant alone. */
export function submittedBy(by: 'self' | 'family'): CaseEvent {
  const declared = application({
    members: [member('李样例', '1950-01-01', 'spouse'), member('王小样', '2015-01-01', 'grandchild', 3)],
    ...(by === 'family'
      ? {
          filing: {
            by,
            filerName: '王小示',
            filerPhone: '16000000103',
            relation: 'child',
            entrustment: { how: 'spoken' },
          },
        }
      : {}),
  });
  const handedIn = submitApplication({
    application: declared,
    caseNumber: caseNumberFrom(1),
    officeId: 'o_taoxi' as OfficeId,
    routing: [],
    today: '2026-11-02' as PlainDate,
  });
  if (!handedIn.ok) throw new Error(handedIn.failure);
  return eventOf(handedIn.value, 1, by === 'self' ? APPLICANT : FILER);
}

export const eventOf = (fact: CaseFact, version: number, accountId: AccountId): CaseEvent =>
  ({
    caseId: `c_${'0'.repeat(20)}` as CaseId,
    version,
    at: instantOf(new Date(START + version * HOUR)),
    by:
      accountId === OFFICER
        ? { kind: 'officer', accountId, displayName: '陈办示' }
        : { kind: 'resident', accountId },
    ...fact,
  }) as CaseEvent;

/** One thing that somebody tries; `n` picks whose, which item, how late. */
export interface Attempt {
  readonly what: keyof typeof ATTEMPTS;
  readonly who: number;
  readonly n: number;
}

const memberAt = (n: number): MemberId => `m${1 + (n % 3)}` as MemberId;
const today = (state: Case, n = 0): PlainDate => plusDays(officeDateOf(state.updatedAt), n);

function changed(state: Case, n: number): Application {
  const { declared } = state;
  const newcomer = application({ members: [member('陈小样', '1990-02-02', 'child', 10 + (n % 80))] }).members;
  const members = n % 2 ? declared.members.slice(1) : [...declared.members, ...newcomer].slice(0, 6);
  return { ...declared, members } as Application;
}

const seen = { paper: 'householdRegister' } as const;

/** Something that an officer may have to write down of a household, likely or not. */
function happenedAt(state: Case, n: number): HouseholdChange {
  const on = plusDays(today(state), -(n % 2));
  const person = memberAt(n);
  const others = peopleOf(state.declared).map(({ memberId }) => memberId);
  const heir = others.find((memberId) => memberId !== person) ?? person;
  const newApplicant = { memberId: heir, phone: '19900000002', relations: {} } as const;
  const changes: readonly HouseholdChange[] = [
    { is: 'registered', cause: 'registerMoved', person, at: 'elsewhere', on, ...seen },
    { is: 'memberLeft', cause: 'movedOut', person, on, ...seen },
    { is: 'memberReturned', cause: 'cameBack', person, on, ...seen },
    { is: 'householdSplit', cause: 'ownHousehold', people: [person], head: person, on, ...seen },
    { is: 'householdsMerged', cause: 'liveTogetherAgain', household: 'h2', on, ...seen },
    { is: 'headChanged', cause: 'agreed', newApplicant, on, ...seen },
    {
      is: 'memberDied',
      cause: 'death',
      person,
      on,
      ...seen,
      ...(person === applicantIdOf(state.declared) && heir !== person ? { newApplicant } : {}),
    },
  ];
  return changes[n % changes.length] as HouseholdChange;
}

/** What people and officers try, sensible or not. */
export const ATTEMPTS = {
  sign: (state, who, n) => {
    const person = peopleOf(state.declared).find(({ memberId }) => memberId === memberAt(n));
    const isWard = person && whoSignsFor(person, officeDateOf(state.submittedAt)) === 'guardian';
    return grantAuthorization(state, {
      authorizationId: `a_${String(n).padStart(20, '0')}` as AuthorizationId,
      signerId: memberAt(n),
      way: {
        signatory: isWard ? { kind: 'guardian', name: '王小示', relation: 'parent' } : { kind: 'self' },
        on: 'ownPhone',
        phoneOf: who,
        confirmedBy: 'phoneCode',
      },
      letterHash: HASH,
      currentLetterHash: n % 7 ? HASH : 'e'.repeat(64),
    });
  },
  takeBack: (state, who, n) => withdrawAuthorization(state, { signerId: memberAt(n) }, who),
  takeBackByPhone: (state, _who, n) =>
    recordWithdrawalByPhone(state, { signerId: memberAt(n), reason: '本人来电' }, OFFICER),
  join: (state, who, n) => joinCase(state, memberAt(n), who),
  answer: (state, _who, n) => answerSupplement(state, [{ itemIndex: n % 3, text: '交了' }]),
  change: (state, who, n) =>
    changeDeclaration(state, { application: changed(state, n), note: '有变化', today: today(state) }, who),
  takeOver: (state, who) => speakAsApplicant(state, { kind: 'takeOver' }, who),
  object: (state, who) => speakAsApplicant(state, { kind: 'object', words: '不是我的意思' }, who),
  lift: (state, who) => speakAsApplicant(state, { kind: 'liftObjection' }, who),
  withdraw: (state, who, n) =>
    n % 17 ? undefined : speakAsApplicant(state, { kind: 'withdraw', reason: '' }, who),
  explain: (state, who, n) => explainRefusal(state, { memberId: memberAt(n), words: '在外地' }, who),
  askForSupplement: (state, _who, n) =>
    requestSupplement(state, [missing('medical'), missing('authorization', memberAt(n))], OFFICER),
  returnItem: (state, _who, n) => returnSupplementItem(state, { itemIndex: n % 3, why: '看不清' }, OFFICER),
  accept: (state) => acceptApplication(state, OFFICER),
  investigate: (state) => startInvestigation(state, OFFICER),
  transfer: (state, _who, n) =>
    transferCase(state, { toOfficeId: `o_${n % 2}` as OfficeId, reason: '不归这里' }, OFFICER),
  putForward: (state, _who, n) =>
    putRefusalForward(state, { memberId: memberAt(n), words: '请说明', answerBy: today(state, 3) }, OFFICER),
  household: (state, _who, n) => {
    const decided = changeHousehold(state, { change: happenedAt(state, n), today: today(state) }, OFFICER);
    return decided.ok ? decided : fail('refused');
  },
  end: (state, _who, n) =>
    n % 5 ? undefined : endProcedure(state, { reason: '没有说明', today: today(state, n) }, OFFICER),
} satisfies Record<string, (state: Case, who: AccountId, n: number) => Result<CaseFact, string> | undefined>;

const BY_OFFICERS: readonly string[] = [
  'askForSupplement',
  'returnItem',
  'accept',
  'investigate',
  'transfer',
  'putForward',
  'end',
  'takeBackByPhone',
  'household',
];

/** Everybody signs and the office accepts: what comes after it would hardly be met by chance. */
const ACCEPTED: readonly Attempt[] = [
  ...[0, 1, 2].map((n) => ({ what: 'sign' as const, who: 1, n: n + 3 })),
  { what: 'accept', who: 0, n: 0 },
];

const anything = fc.array(
  fc.record({
    what: fc.constantFrom(...(Object.keys(ATTEMPTS) as Attempt['what'][])),
    who: fc.nat(WHO.length - 1),
    n: fc.nat(100),
  }),
  { minLength: 20, maxLength: 80, size: 'max' },
);

export const attempts = fc
  .tuple(fc.constantFrom<readonly Attempt[]>([], ACCEPTED), anything)
  .map(([first, tried]) => [...first, ...tried]);

/** Lives through the attempts; what is refused changes nothing. `look` sees every state. */
export function live(
  first: CaseEvent,
  tried: readonly Attempt[],
  look: (state: Case) => void = () => undefined,
): CaseEvent[] {
  const events = [first];
  let state = evolve(undefined, first);
  look(state);
  for (const { what, who, n } of tried) {
    const account = WHO[who] ?? STRANGER;
    const outcome = (
      ATTEMPTS[what] as (s: Case, w: AccountId, n: number) => Result<CaseFact, string> | undefined
    )(state, account, n);
    if (!outcome?.ok) continue;
    const event = eventOf(outcome.value, state.version + 1, BY_OFFICERS.includes(what) ? OFFICER : account);
    events.push(event);
    state = evolve(state, event);
    look(state);
  }
  return events;
}

/** Which actions of a party a well-formed command for the state succeeds with. */
export function succeedingActions(state: Case, account: AccountId): PartyAction[] {
  const say = (kind: 'takeOver' | 'liftObjection') => speakAsApplicant(state, { kind }, account);
  const [refused] = refusalsToExplain(state, account);
  const outcomes: Record<Exclude<PartyAction, 'answerSupplement'>, boolean> = {
    changeDeclaration: changeDeclaration(
      state,
      { application: state.declared, note: '没变', today: today(state) },
      account,
    ).ok,
    withdraw: speakAsApplicant(state, { kind: 'withdraw', reason: '' }, account).ok,
    takeOver: say('takeOver').ok,
    object: speakAsApplicant(state, { kind: 'object', words: '不对' }, account).ok,
    liftObjection: say('liftObjection').ok,
    explainRefusal: refused
      ? explainRefusal(state, { memberId: refused, words: '在外地' }, account).ok
      : false,
  };
  return (Object.keys(outcomes) as (keyof typeof outcomes)[]).filter((action) => outcomes[action]);
}

/** Which actions of an officer a well-formed command for the state succeeds with. */
export function succeedingOfficerActions(state: Case): string[] {
  const [unsigned] = signersMissing(state);
  const [open] = signersMissing(state).filter((memberId) => !state.refusals[memberId]);
  const answered = state.supplement?.items.findIndex((item) => item.answer && !isSigned(state, item)) ?? -1;
  const late = plusDays(officeDateOf(state.updatedAt), 1000);
  const outcomes: Record<string, boolean> = {
    accept: acceptApplication(state, OFFICER).ok,
    requestSupplement: requestSupplement(state, [missing('income')], OFFICER).ok,
    returnSupplementItem: returnSupplementItem(state, { itemIndex: answered, why: '看不清' }, OFFICER).ok,
    transfer: transferCase(state, { toOfficeId: 'o_else' as OfficeId, reason: '不归这里' }, OFFICER).ok,
    startInvestigation: startInvestigation(state, OFFICER).ok,
    putRefusalForward: putRefusalForward(
      state,
      { memberId: open ?? unsigned ?? memberAt(0), words: '请说明', answerBy: late },
      OFFICER,
    ).ok,
    endProcedure: endProcedure(state, { reason: '没有说明', today: late }, OFFICER).ok,
    recordHouseholdChange: changeHousehold(
      state,
      {
        change: {
          is: 'registered',
          cause: 'registerMoved',
          person: applicantIdOf(state.declared),
          at: 'here',
          on: today(state),
          ...seen,
        },
        today: today(state),
      },
      OFFICER,
    ).ok,
    recordWithdrawalByPhone: recordWithdrawalByPhone(
      state,
      { signerId: (Object.keys(state.authorizations)[0] ?? memberAt(0)) as SignerId, reason: '本人来电' },
      OFFICER,
    ).ok,
  };
  return Object.keys(outcomes).filter((action) => outcomes[action]);
}
