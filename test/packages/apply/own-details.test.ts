import { needsInWords } from '@/packages/apply/draft/emergency-needs';
import { answersFor, ownDetailsIn } from '@/packages/apply/draft/own-details';
import { readApplication } from '@/packages/apply/draft/to-application';
import { emergencyQuestion } from '@/packages/apply/questions/emergency.question';
import { problemsOfQuestion } from '@/packages/apply/questions/steps-of';
import { answeredDraft, answeredEmergency } from './answered-draft';

const OWN = { phone: '13900000009' };
const nothing = { filing: { filerName: '', filerPhone: '' }, phone: '' };

describe('one’s own telephone', () => {
  test('stands where it belongs: the applicant’s or that of who fills in, never a helper’s', () => {
    expect(answersFor(nothing, 'self', OWN)).toMatchObject({ phone: OWN.phone, filing: { filerPhone: '' } });
    expect(answersFor(nothing, 'family', OWN)).toMatchObject({
      phone: '',
      filing: { filerPhone: OWN.phone },
    });
    expect(answersFor(nothing, 'helper', OWN)).toMatchObject({ phone: '', filing: { filerPhone: '' } });
  });

  test('moves when it is said to be for somebody else, and leaves alone what was typed', () => {
    const first = answersFor(nothing, 'self', OWN);
    expect(answersFor(first, 'family', OWN)).toMatchObject({ phone: '', filing: { filerPhone: OWN.phone } });
    const typed = { ...nothing, phone: '13800000001' };
    expect(answersFor(typed, 'self', OWN).phone).toBe('13800000001');
    expect(answersFor(nothing, 'self', {}).phone).toBe('');
  });

  test('is kept for the next time only of who holds the phone', () => {
    const own = answeredDraft({ phone: OWN.phone });
    expect(ownDetailsIn(own)).toMatchObject({ phone: OWN.phone, village: own.residence.livesIn });
    const filing = { by: 'family', filerName: '李样例', filerPhone: '13700000002' } as const;
    expect(ownDetailsIn(answeredDraft({ filing }))).toEqual({ phone: '13700000002' });
    expect(ownDetailsIn(answeredDraft({ filing: { ...filing, by: 'helper' } }))).toEqual({});
  });
});

describe('what is lacking in an emergency', () => {
  test('is enough tapped, or written, or both', () => {
    const needs = (emergency: { lacks?: ('home' | 'food')[]; needs: string }) => {
      const draft = answeredEmergency();
      return { ...draft, emergency: { ...draft.emergency, lacks: undefined, ...emergency } };
    };
    expect(needsInWords({ lacks: ['food', 'home'], needs: ' 房子烧了 ' })).toBe(
      '没有地方住，没有吃的。房子烧了',
    );
    for (const told of [{ lacks: ['home' as const], needs: '' }, { needs: '房子烧了' }]) {
      expect(problemsOfQuestion(emergencyQuestion, needs(told))).toEqual({});
      expect(readApplication(needs(told))).toMatchObject({
        ok: true,
        application: { emergency: { needs: needsInWords(told) } },
      });
    }
    expect(Object.keys(problemsOfQuestion(emergencyQuestion, needs({ needs: ' ' })))).toEqual([
      'emergency-needs',
    ]);
  });
});
