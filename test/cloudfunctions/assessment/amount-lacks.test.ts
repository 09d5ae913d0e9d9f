import { isKnown } from '@/domain/assessment/range';
import { canonicalText } from '@/domain/determination/canonical-text';
import { resultsOf } from '@/domain/determination/class-results';
import { determine } from '@/domain/determination/determination';
import type { Instant } from '@/domain/kernel/instant';
import type { PlainDate } from '@/domain/kernel/plain-date';
import { households } from '@/domain/population/generate-household';
import { demoPlace } from '@/domain/population/place';
import { sheetView } from '../../../cloudfunctions/assessment/views/sheet';
import type { DeterminationRecord } from '../../../cloudfunctions/shared/records/determination-records';

const ON = '2026-11-22' as PlainDate;
const SEED = 1;
const COUNT = 600;
const SETTING = { region: '990101100201', area: 'rural', effectiveOn: ON, knownOn: ON } as const;

const determined = [...households(SEED, { to: COUNT }, demoPlace(ON))].map(({ facts }) =>
  determine({ facts, setting: SETTING }),
);
const viewOf = (result: (typeof determined)[number]) =>
  sheetView(
    {
      number: 1,
      at: '2026-11-22T02:00:00.000Z' as Instant,
      byName: '陈办示',
      declaredVersion: 1,
      text: canonicalText({ ...result, release: 'r' }),
      names: {},
    } as unknown as DeterminationRecord,
    [],
    [],
  );
const amounts = determined.flatMap((result) => {
  const { classes, singles } = viewOf(result);
  const views = [...classes, ...singles];
  return resultsOf(result.assessment).map(({ of, result: { answer, about, monthly } }) => ({
    answer,
    monthly,
    view: views.find((view) => view.of === of && view.name === about),
  }));
});

test('a class that is met with a range says what would make it one number, and where that is filled in', () => {
  const open = amounts.filter(
    ({ answer, monthly }) => answer === 'met' && monthly && !isKnown(monthly.value),
  );
  expect(open.length).toBeGreaterThan(1);
  for (const { view } of open) expect(view?.monthlyLacks.length).toBeGreaterThan(0);
  const lacks = open.flatMap(({ view }) => view?.monthlyLacks ?? []);
  const papers = lacks.find(({ text }) => text.endsWith('：还差自付医药费的票据或证明'));
  expect(papers).toMatchObject({ question: 'spending', about: expect.stringMatching(/^m\d/) });
});

test('an amount that is one number, and a class that is not met for sure, say nothing of the kind', () => {
  const settled = amounts.filter(
    ({ answer, monthly }) => answer !== 'met' || !monthly || isKnown(monthly.value),
  );
  expect(settled.some(({ answer, monthly }) => answer === 'met' && monthly)).toBe(true);
  for (const { view } of settled) expect(view?.monthlyLacks).toEqual([]);
});
