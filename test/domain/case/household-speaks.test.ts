import { availableActions } from '@/domain/case/available-actions';
import { availablePartyActions } from '@/domain/case/available-party-actions';
import type { Case } from '@/domain/case/case';
import type { CaseFact } from '@/domain/case/case-event';
import { changeDeclaration } from '@/domain/case/change-declaration';
import { evolve } from '@/domain/case/evolve';
import { grantAuthorization } from '@/domain/case/grant-authorization';
import { joinCase } from '@/domain/case/join-case';
import { endProcedure, explainRefusal, putRefusalForward } from '@/domain/case/refusal';
import { returnSupplementItem } from '@/domain/case/return-supplement-item';
import { speakAsApplicant } from '@/domain/case/speak-as-applicant';
import { transferCase } from '@/domain/case/transfer-case';
import { withdrawAuthorization } from '@/domain/case/withdraw-authorization';
import type { Application } from '@/domain/household/application';
import type { AccountId, AuthorizationId, MemberId } from '@/domain/kernel/ids';
import type { PlainDate } from '@/domain/kernel/plain-date';
import type { OfficeId } from '@/domain/kernel/region';
import type { Result } from '@/domain/kernel/result';
import { member } from '../../support/application-data';
import { CaseHistory, missing } from '../../support/case-history';
import { APPLICANT, eventOf, FILER, MEMBER, OFFICER, STRANGER, submittedBy } from './random-case';

const [M1, M2, M3] = ['m1', 'm2', 'm3'] as MemberId[] as [MemberId, MemberId, MemberId];
const TODAY = '2026-11-22' as PlainDate;

/** The case after what an account did, which must have been accepted. */
function then(state: Case, outcome: Result<CaseFact, string>, by: AccountId): Case {
  if (!outcome.ok) throw new Error(outcome.failure);
  return evolve(state, eventOf(outcome.value, state.version + 1, by));
}
const joined = (state: Case, memberId: MemberId, account: AccountId): Case =>
  then(state, joinCase(state, memberId, account), account);
const filed = evolve(undefined, submittedBy('family'));
const own = evolve(undefined, submittedBy('self'));
const withApplicant = joined(filed, M1, APPLICANT);
const changeOf = (state: Case, changes: Partial<Application>, account = APPLICANT) =>
  changeDeclaration(
    state,
    { application: { ...state.declared, ...changes } as Application, note: '有变化', today: TODAY },
    account,
  );

describe('joining', () => {
  test('makes the applicant the applicant and others members', () => {
    expect(joinCase(filed, M1, APPLICANT)).toMatchObject({ ok: true, value: { role: 'applicant' } });
    expect(joinCase(filed, M2, MEMBER)).toMatchObject({ ok: true, value: { role: 'member' } });
  });

  test('is possible once: neither again, nor as somebody who has joined, nor as nobody', () => {
    expect(joinCase(withApplicant, M1, APPLICANT)).toEqual({ ok: false, failure: 'alreadyParty' });
    expect(joinCase(withApplicant, M1, STRANGER)).toEqual({ ok: false, failure: 'memberTaken' });
    expect(joinCase(withApplicant, 'm9' as MemberId, STRANGER)).toEqual({
      ok: false,
      failure: 'memberUnknown',
    });
  });
});

describe('whoever filed for somebody', () => {
  test('may withdraw as long as the applicant is silent, and not when they speak for themselves', () => {
    const withdraw = { kind: 'withdraw', reason: '' } as const;
    expect(speakAsApplicant(filed, withdraw, FILER).ok).toBe(true);
    expect(speakAsApplicant(withApplicant, withdraw, FILER).ok).toBe(false);
    expect(speakAsApplicant(withApplicant, withdraw, APPLICANT).ok).toBe(true);
  });

  test('may never object in the applicant’s place', () => {
    expect(availablePartyActions(filed, FILER)).not.toContain('object');
    expect(availablePartyActions(withApplicant, APPLICANT)).toContain('object');
  });

  test('is no party any more when the applicant has taken over, and still may not decide', () => {
    const taken = then(
      withApplicant,
      speakAsApplicant(withApplicant, { kind: 'takeOver' }, APPLICANT),
      APPLICANT,
    );
    expect(taken.partyIds).toEqual([APPLICANT]);
    expect(availablePartyActions(taken, FILER)).toEqual([]);
    expect(transferCase(taken, { toOfficeId: 'o_else' as OfficeId, reason: '…' }, FILER)).toEqual({
      ok: false,
      failure: 'conflictOfInterest',
    });
    expect(speakAsApplicant(taken, { kind: 'takeOver' }, APPLICANT).ok).toBe(false);
  });

  test('who applies for themselves has nobody to object to', () => {
    expect(availablePartyActions(own, APPLICANT)).toEqual(['changeDeclaration', 'withdraw']);
  });
});

describe('a change', () => {
  test('keeps the earlier signatures of who stays, and drops signature and access of who has left', () => {
    const signed = CaseHistory.submitted(own.declared).signedBy('m1').signedBy('m2').state;
    const both = joined(signed, M2, MEMBER);
    const account = both.filedBy;
    const outcome = changeOf(both, { members: both.declared.members.slice(1) }, account);
    const next = then(both, outcome, account);
    expect(Object.keys(next.authorizations)).toEqual(['m1']);
    expect(next.partyIds).toEqual([account]);
    expect(next.declaredVersion).toBe(2);
  });

  test('gives the next child an id that nobody ever had', () => {
    const without = then(own, changeOf(own, { members: own.declared.members.slice(0, 1) }), APPLICANT);
    const newborn = member('王新生', '2026-11-20', 'grandchild', 9) as Application['members'][number];
    const again = then(
      without,
      changeOf(without, { members: [...without.declared.members, newborn] }),
      APPLICANT,
    );
    expect(again.declared.members.map(({ memberId }) => memberId)).toEqual(['m2', 'm4']);
  });

  test('names nobody who is born tomorrow, and somebody who is born today', () => {
    const born = (birth: string) =>
      changeOf(own, {
        members: [member('王新生', birth, 'grandchild', 9) as Application['members'][number]],
      });
    expect(born('2026-11-23')).toEqual({ ok: false, failure: 'birthDateInFuture' });
    expect(born('2026-11-22').ok).toBe(true);
  });

  test('changes neither the programme, nor the applicant, nor who filed, and takes no id of somebody else', () => {
    const renamed = { ...own.declared.applicant, name: '别人' };
    expect(changeOf(own, { applicant: renamed } as Partial<Application>)).toEqual({
      ok: false,
      failure: 'applicantFixed',
    });
    expect(changeOf(own, { programme: 'temporaryAid' } as Partial<Application>)).toEqual({
      ok: false,
      failure: 'programmeFixed',
    });
    const forged = own.declared.members.map((one) => ({ ...one, memberId: 'm7' as MemberId })).slice(0, 1);
    expect(changeOf(own, { members: forged })).toEqual({ ok: false, failure: 'memberUnknown' });
    const outcome = changeOf(filed, { filing: { by: 'self' } }, FILER);
    expect(outcome).toMatchObject({ ok: true, value: { application: { filing: { by: 'family' } } } });
  });

  test('is not for members, nor for strangers', () => {
    expect(changeOf(joined(own, M2, MEMBER), {}, MEMBER)).toEqual({
      ok: false,
      failure: 'actionNotAvailable',
    });
    expect(changeOf(own, {}, STRANGER).ok).toBe(false);
  });
});

describe('a refusal', () => {
  const signed = CaseHistory.submitted(own.declared).signedBy('m1').signedBy('m2').signedBy('m3').accepted();
  const unsigned = then(
    joined(signed.state, M2, MEMBER),
    withdrawAuthorization(joined(signed.state, M2, MEMBER), { signerId: M2 }, MEMBER),
    MEMBER,
  );
  const put = putRefusalForward(unsigned, { memberId: M2, words: '请说明', answerBy: TODAY }, OFFICER);
  const waiting = then(unsigned, put, OFFICER);
  const endOn = (state: Case, today: string) =>
    endProcedure(state, { reason: '没有说明', today: today as PlainDate }, OFFICER);

  test('is put only before somebody who has not signed, and once', () => {
    expect(put.ok).toBe(true);
    const again = { words: '请说明', answerBy: TODAY };
    expect(putRefusalForward(waiting, { memberId: M2, ...again }, OFFICER).ok).toBe(false);
    expect(putRefusalForward(unsigned, { memberId: M1, ...again }, OFFICER)).toEqual({
      ok: false,
      failure: 'memberUnknown',
    });
    expect(putRefusalForward(signed.state, { memberId: M2, ...again }, OFFICER).ok).toBe(false);
  });

  test('ends nothing on the last day of its answer, and may the day after', () => {
    expect(endOn(waiting, '2026-11-22')).toEqual({ ok: false, failure: 'refusalNotDue' });
    expect(endOn(waiting, '2026-11-23').ok).toBe(true);
  });

  test('that somebody has explained ends nothing any more', () => {
    const explained = then(waiting, explainRefusal(waiting, { memberId: M2, words: '住院' }, MEMBER), MEMBER);
    expect(availableActions(explained)).not.toContain('endProcedure');
    expect(endOn(explained, '2027-11-23')).toEqual({ ok: false, failure: 'actionNotAvailable' });
  });

  test('is explained by the person, the applicant or the filer, not by another member', () => {
    const other = joined(waiting, M3, STRANGER);
    expect(availablePartyActions(other, STRANGER)).toEqual([]);
    expect(explainRefusal(other, { memberId: M2, words: '住院' }, STRANGER).ok).toBe(false);
    expect(explainRefusal(waiting, { memberId: M2, words: '住院' }, waiting.filedBy).ok).toBe(true);
  });

  test('is over with the signature', () => {
    expect(Object.keys(waiting.refusals)).toEqual(['m2']);
    const way = { on: 'ownPhone', phoneOf: MEMBER, confirmedBy: 'phoneCode' } as const;
    const granted = grantAuthorization(waiting, {
      authorizationId: `a_${'2'.repeat(20)}` as AuthorizationId,
      signerId: M2,
      way: { ...way, signatory: { kind: 'self' } },
      letterHash: 'f'.repeat(64),
      currentLetterHash: 'f'.repeat(64),
    });
    expect(then(waiting, granted, MEMBER).refusals).toEqual({});
  });
});

describe('an item of the supplement', () => {
  test('is asked again only after its answer, and then answered anew', () => {
    const history = CaseHistory.submitted().supplementRequested(missing('medical'), missing('income'));
    const back = (state: Case, itemIndex: number) =>
      returnSupplementItem(state, { itemIndex, why: '看不清' }, OFFICER);
    expect(back(history.state, 0)).toEqual({ ok: false, failure: 'supplementItemNotAnswered' });
    expect(back(history.state, 2)).toEqual({ ok: false, failure: 'supplementItemUnknown' });
    const answered = history.supplementAnswered(0, 1).state;
    expect(answered.status).toBe('submitted');
    const returned = then(answered, back(answered, 0), OFFICER);
    expect(returned).toMatchObject({ status: 'supplementRequested' });
    expect(returned.supplement?.items[0]).toMatchObject({ returned: { why: '看不清' } });
    expect(returned.supplement?.items[0]?.answer).toBeUndefined();
  });

  test('that a signature has answered is not asked again', () => {
    const history = CaseHistory.submitted(own.declared).supplementRequested(missing('authorization', 'm1'));
    const { state } = history.supplementAnswered(0).signedBy('m1');
    expect(returnSupplementItem(state, { itemIndex: 0, why: '看不清' }, OFFICER)).toEqual({
      ok: false,
      failure: 'alreadySigned',
    });
  });
});

describe('a transfer', () => {
  test('takes the case elsewhere, once, and the assisting office that now leads assists no more', () => {
    const assisted = { ...own, assistingOfficeId: 'o_else' as OfficeId };
    const outcome = transferCase(assisted, { toOfficeId: 'o_else' as OfficeId, reason: '住在那里' }, OFFICER);
    const moved = then(assisted, outcome, OFFICER);
    expect(moved).toMatchObject({ officeId: 'o_else', submittedAt: own.submittedAt });
    expect(moved.assistingOfficeId).toBeUndefined();
    expect(transferCase(moved, { toOfficeId: 'o_else' as OfficeId, reason: '…' }, OFFICER)).toEqual({
      ok: false,
      failure: 'alreadyThere',
    });
  });
});
