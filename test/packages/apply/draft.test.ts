import { fenByKind, withKinds, withNone } from '@/packages/apply/draft/amounts';
import { draftFrom, emptyDraft } from '@/packages/apply/draft/draft';
import { readApplication, toApplication } from '@/packages/apply/draft/to-application';
import { newRequestId } from '@/services/request-id';
import { amountsOf, answeredDraft } from './answered-draft';

describe('the draft of an application', () => {
  test('a fully answered draft makes an application that the domain takes', () => {
    const read = readApplication(answeredDraft());
    expect(read).toMatchObject({
      ok: true,
      application: {
        applicant: { document: { kind: 'residentId', number: '99010119500307451X' }, phone: '13900000000' },
        residence: { livesIn: '990101101201', registeredIn: { in: 'served', village: '990101101201' } },
        income: [
          { kind: 'pension', monthly: 21_000 },
          { kind: 'allowance', monthly: 8_050 },
        ],
        spending: [{ kind: 'medical', lastTwelveMonths: 1_200_000 }],
        nearRelative: { has: false },
      },
    });
  });

  test('what was not answered is missing in the application, never a default', () => {
    const read = readApplication(emptyDraft());
    expect(read.ok).toBe(false);
    const paths = read.ok ? [] : read.problems.map(({ path }) => path);
    for (const path of [
      'applicant.name',
      'applicant.phone',
      'residence.livesIn',
      'property.homes',
      'promise',
    ])
      expect(paths).toContain(path);
  });

  test('people entered before the answer “I live alone” are not handed in, and come back with “together”', () => {
    const alone = answeredDraft({ household: 'alone' });
    expect(toApplication(alone)).toMatchObject({ members: [] });
    expect(alone.members).toHaveLength(1);
    expect(toApplication({ ...alone, household: 'together' })).toMatchObject({
      members: [{ name: '李演示' }],
    });
  });

  test('a draft read back from the phone is the draft that was kept', () => {
    const kept = { ...answeredDraft(), at: 'phone', savedAt: '2026-11-22T09:30:00.000Z' };
    expect(draftFrom(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
  });

  test('something unreadable on the phone starts an empty draft instead of breaking the screen', () => {
    for (const kept of [undefined, null, 'x', { version: 0 }, { version: 2, phone: 7 }])
      expect(draftFrom(kept)).toEqual(emptyDraft());
  });

  test('what was sent and not answered is kept with the draft; unreadable, it takes no answer away', () => {
    const read = readApplication(answeredDraft());
    if (!read.ok) throw new Error('the draft is answered');
    const unanswered = { requestId: newRequestId(), application: read.application };
    const kept = { ...answeredDraft({ phone: '13900000001' }), unanswered };
    expect(draftFrom(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
    expect(draftFrom({ ...kept, unanswered: { requestId: 'x' } })).toEqual({
      ...kept,
      unanswered: undefined,
    });
  });

  test('an amount stays when kinds are tapped off and on, and is handed in only with its own kind', () => {
    const one = amountsOf({ wages: '1200' });
    const both = withKinds(one, ['wages', 'pension']);
    expect(fenByKind(both, ['wages', 'pension'])).toEqual([{ kind: 'wages', amount: 120_000 }]);
    const other = withKinds(both, ['pension']);
    expect(fenByKind(other, ['wages', 'pension'])).toEqual([]);
    expect(fenByKind(withKinds(withNone(other), ['wages']), ['wages'])).toEqual([
      { kind: 'wages', amount: 120_000 },
    ]);
  });
});
