import { acceptApplication } from '@/domain/case/accept-application';
import { answerSupplement } from '@/domain/case/answer-supplement';
import { availableActions } from '@/domain/case/available-actions';
import { itemsLeft, signersMissing } from '@/domain/case/case';
import { fold } from '@/domain/case/evolve';
import { grantAuthorization, type Signing } from '@/domain/case/grant-authorization';
import { requestSupplement } from '@/domain/case/request-supplement';
import { submitApplication } from '@/domain/case/submit-application';
import { caseNumberFrom } from '@/domain/kernel/case-number';
import type { AccountId, AuthorizationId, MemberId } from '@/domain/kernel/ids';
import type { PlainDate } from '@/domain/kernel/plain-date';
import type { OfficeId } from '@/domain/kernel/region';
import { application, applicationDraft, member, residentId } from '../../support/application-data';
import { CaseHistory, missing } from '../../support/case-history';

const OFFICER = 'officer-1' as AccountId;
const RESIDENT = 'resident-1' as AccountId;
const couple = () => application({ members: [member('李样例', '1950-01-01', 'spouse')] });
const signing = (changes: Partial<Signing> = {}): Signing => ({
  authorizationId: `a_${'1'.repeat(20)}` as AuthorizationId,
  signerId: 'm1' as MemberId,
  way: { on: 'ownPhone', signatory: { kind: 'self' }, phoneOf: RESIDENT, confirmedBy: 'phoneCode' },
  letterHash: 'a'.repeat(64),
  currentLetterHash: 'a'.repeat(64),
  ...changes,
});

describe('accepting', () => {
  test('needs the authorization of every adult (第九条)', () => {
    const history = CaseHistory.submitted(couple()).signedBy('m1');
    expect(acceptApplication(history.state, OFFICER)).toEqual({ ok: false, failure: 'authorizationMissing' });
    expect(acceptApplication(history.signedBy('m2').state, OFFICER)).toEqual({
      ok: true,
      value: { type: 'ApplicationAccepted' },
    });
  });

  test('is possible while a supplement is open, because papers also come to the window', () => {
    const history = CaseHistory.submitted().signedBy('m1').supplementRequested(missing('medical'));
    expect(acceptApplication(history.state, OFFICER).ok).toBe(true);
  });

  test('happens once', () => {
    const history = CaseHistory.submitted().signedBy('m1').accepted();
    expect(acceptApplication(history.state, OFFICER)).toEqual({ ok: false, failure: 'actionNotAvailable' });
  });
});

describe('a supplement', () => {
  test('is asked for once (第十条)', () => {
    const history = CaseHistory.submitted().supplementRequested(missing('medical')).supplementAnswered(0);
    expect(history.state.status).toBe('submitted');
    expect(requestSupplement(history.state, [missing('income')], OFFICER)).toEqual({
      ok: false,
      failure: 'supplementAlreadyRequested',
    });
    expect(availableActions(history.state)).not.toContain('requestSupplement');
    expect(availableActions(history.state)).toContain('returnSupplementItem');
  });

  test('is not asked for after acceptance', () => {
    const history = CaseHistory.submitted().signedBy('m1').accepted();
    expect(requestSupplement(history.state, [missing('income')], OFFICER)).toEqual({
      ok: false,
      failure: 'actionNotAvailable',
    });
  });

  test('about somebody who is not in the household is refused', () => {
    expect(requestSupplement(CaseHistory.submitted().state, [missing('identity', 'm2')], OFFICER)).toEqual({
      ok: false,
      failure: 'memberUnknown',
    });
  });

  test.each([
    ['has signed already', 'm1'],
    ['is not named', undefined],
  ])('asks no signature of somebody who %s: nobody could ever answer it', (_who, memberId) => {
    const history = CaseHistory.submitted(application({ members: [member('李示例', '2015-01-01')] }));
    const result = requestSupplement(
      history.signedBy('m1').state,
      [missing('authorization', memberId)],
      OFFICER,
    );
    expect(result).toEqual({ ok: false, failure: 'authorizationItemWrong' });
  });

  test('item is answered once, and not twice in one answer', () => {
    const history = CaseHistory.submitted().supplementRequested(missing('medical'), missing('income'));
    const twice = [0, 0].map((itemIndex) => ({ itemIndex, text: '好的' }));
    expect(answerSupplement(history.state, twice)).toEqual({ ok: false, failure: 'supplementItemAnswered' });
    expect(answerSupplement(history.supplementAnswered(0).state, [{ itemIndex: 0, text: '改' }])).toEqual({
      ok: false,
      failure: 'supplementItemAnswered',
    });
  });

  test('stays open until its last item is answered', () => {
    const history = CaseHistory.submitted().supplementRequested(missing('medical'), missing('income'));
    expect(history.supplementAnswered(1).state.status).toBe('supplementRequested');
    expect(itemsLeft(history.state)).toEqual([0]);
    expect(history.supplementAnswered(0).state.status).toBe('submitted');
  });

  test('that asks for a signature is answered by the signature', () => {
    const history = CaseHistory.submitted().supplementRequested(missing('authorization', 'm1'));
    expect(history.signedBy('m1').state.status).toBe('submitted');
  });

  test('cannot be answered beyond its items, nor when there is none', () => {
    const answers = [{ itemIndex: 1, text: '好的' }];
    expect(
      answerSupplement(CaseHistory.submitted().supplementRequested(missing('medical')).state, answers),
    ).toEqual({ ok: false, failure: 'supplementItemUnknown' });
    expect(answerSupplement(CaseHistory.submitted().state, answers)).toEqual({
      ok: false,
      failure: 'actionNotAvailable',
    });
  });
});

describe('handing in', () => {
  const submission = (declared = application(), today = '2026-11-22') =>
    submitApplication({
      application: declared,
      caseNumber: caseNumberFrom(1),
      officeId: 'o_taoxi' as OfficeId,
      routing: [],
      today: today as PlainDate,
    });
  const applicantBorn = (birth: string) =>
    application({ applicant: { ...applicationDraft().applicant, document: residentId(birth) } });

  test('is for adults: the day before the eighteenth birthday a guardian applies, on the day they may', () => {
    expect(submission(applicantBorn('2008-11-23'))).toEqual({ ok: false, failure: 'applicantNotAdult' });
    expect(submission(applicantBorn('2008-11-22')).ok).toBe(true);
  });

  test('names nobody who is born tomorrow', () => {
    const declared = (birth: string) => application({ members: [member('李示例', birth)] });
    expect(submission(declared('2026-11-23'))).toEqual({ ok: false, failure: 'birthDateInFuture' });
    expect(submission(declared('2026-11-22')).ok).toBe(true);
  });
});

describe('whoever filed the application', () => {
  const filedByOfficer = { ...CaseHistory.submitted().signedBy('m1').state, filedBy: OFFICER };

  test('does not decide on it', () => {
    expect(acceptApplication(filedByOfficer, OFFICER)).toEqual({ ok: false, failure: 'conflictOfInterest' });
    expect(requestSupplement(filedByOfficer, [missing('medical')], OFFICER)).toEqual({
      ok: false,
      failure: 'conflictOfInterest',
    });
  });
});

const BY_GUARDIAN: Signing['way'] = {
  on: 'ownPhone',
  signatory: { kind: 'guardian', name: '李样例', relation: 'parent' },
  phoneOf: RESIDENT,
  confirmedBy: 'phoneCode',
};

describe('signing', () => {
  const state = CaseHistory.submitted(application({ members: [member('李示例', '2015-01-01')] })).state;

  test('binds the person, the text and the time', () => {
    expect(grantAuthorization(state, signing())).toMatchObject({
      ok: true,
      value: { type: 'AuthorizationGranted', memberId: 'm1' },
    });
  });

  test.each([
    ['somebody outside the household', { signerId: 'm9' as MemberId }, 'memberUnknown'],
    ['a child by its own hand', { signerId: 'm2' as MemberId }, 'guardianNeeded'],
    ['an adult by a guardian’s hand', { way: BY_GUARDIAN }, 'noGuardianNeeded'],
    ['another text', { letterHash: 'b'.repeat(64) }, 'letterChanged'],
  ] as const)('%s is refused', (_who, changes, failure) => {
    expect(grantAuthorization(state, signing(changes))).toEqual({ ok: false, failure });
  });

  test('happens once for each person', () => {
    const signed = CaseHistory.submitted().signedBy('m1').state;
    expect(grantAuthorization(signed, signing())).toEqual({ ok: false, failure: 'alreadySigned' });
    expect(signersMissing(signed)).toEqual([]);
  });

  test('of a guardian counts for the child', () => {
    const granted = grantAuthorization(state, signing({ signerId: 'm2' as MemberId, way: BY_GUARDIAN }));
    expect(granted).toMatchObject({ ok: true, value: { memberId: 'm2', way: BY_GUARDIAN } });
  });

  test('turns on the eighteenth birthday at submission: the day before a guardian signs, on the day nobody else', () => {
    const born = (birth: string) =>
      CaseHistory.submitted(application({ members: [member('李示例', birth)] }), '2026-11-02T01:00:00.000Z')
        .state;
    const bySelf = signing({ signerId: 'm2' as MemberId });
    expect(grantAuthorization(born('2008-11-03'), bySelf)).toEqual({ ok: false, failure: 'guardianNeeded' });
    expect(grantAuthorization(born('2008-11-02'), bySelf).ok).toBe(true);
    expect(grantAuthorization(born('2008-11-02'), { ...bySelf, way: BY_GUARDIAN })).toEqual({
      ok: false,
      failure: 'noGuardianNeeded',
    });
  });
});

describe('a history', () => {
  test('with a gap is damaged and cannot be folded', () => {
    const { events } = CaseHistory.submitted().signedBy('m1').accepted();
    expect(() => fold(events.filter((event) => event.version !== 2))).toThrow('does not follow');
    expect(() => fold(events.slice(1))).toThrow('does not follow');
  });
});
