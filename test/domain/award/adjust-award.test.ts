import fc from 'fast-check';
import { type Adjustment, adjustAward, applyAdjustment } from '@/domain/award/adjust-award';
import { addOutcome, NO_TOTALS } from '@/domain/award/adjustment-totals';
import type { Award } from '@/domain/award/award';
import { articleOf, mustBeHeard, queueReasonText } from '@/domain/award/queue-reason';
import type { PlainDate } from '@/domain/kernel/plain-date';
import { referenceProblem } from '@/domain/law/check-reference';
import { ALL_PARAMETERS } from '@/domain/policy/all-parameters';
import { generateHousehold } from '@/domain/population/generate-household';
import { demoPlace } from '@/domain/population/place';
import { assess } from '@/domain/programs/assess';
import { withChanges } from '@/domain/what-if/changed-parameters';
import { forgetful } from '../programs/arbitrary-household';
import {
  aHousehold,
  anIncome,
  aPerson,
  bornOn,
  checked,
  demoPolicy,
  TODAY,
  unknown,
} from '../programs/build-facts';

const yuan = (amount: number): number => amount * 100;
const PLACE = demoPlace(TODAY);
const NEW_YEAR = '2027-01-01' as PlainDate;
const names = (id: string): string => ({ m1: '张三', m2: '李四' })[id] ?? id;

/** From 700 to 730 yuan a month. */
const rise = (changes: Partial<Adjustment> = {}): Adjustment => ({
  adjustmentId: '2027',
  effectiveMonth: '2027-01',
  before: demoPolicy('urban', TODAY),
  policy: demoPolicy('urban', NEW_YEAR),
  ...changes,
});
/** Another standard from the first of January on, in fen a month. */
const standardOf = (fen: number): Adjustment =>
  rise({
    policy: demoPolicy(
      'urban',
      NEW_YEAR,
      withChanges(
        ALL_PARAMETERS,
        [{ name: 'subsistenceStandard', value: { fen, per: 'month' }, region: '990101' }],
        NEW_YEAR,
      ),
    ),
  });
const anAward = (changes: Partial<Award> = {}): Award => ({
  awardId: 'a1',
  class: 'subsistenceAllowance',
  covers: ['m1'],
  facts: aHousehold(),
  policyDay: TODAY,
  monthly: yuan(700),
  since: '2026-03',
  township: '990101100',
  area: 'urban',
  adjustments: [],
  ...changes,
});
const reasonsFor = (award: Award, adjustment = rise()) => {
  const outcome = adjustAward(award, adjustment);
  return outcome.is === 'queued' ? outcome.reasons.map(({ is }) => is) : outcome.is;
};

describe('a rise', () => {
  test('is automatic where everything is known, and says which number made it', () => {
    expect(adjustAward(anAward(), rise())).toMatchObject({
      is: 'adjusted',
      month: '2027-01',
      from: yuan(700),
      to: yuan(730),
      why: [
        {
          name: 'subsistenceStandard',
          before: { fen: yuan(700) },
          now: { fen: yuan(730) },
          effectiveFrom: NEW_YEAR,
          source: { title: '演示市2027年社会救助标准通知（示例）' },
        },
      ],
    });
  });

  test('by the smallest step that is paid is a rise, no step is no change, one step down is for an officer', () => {
    // The demo county pays up to the whole yuan: 700.01 is paid as 701, 699.01 as 700, 699.00 as 699.
    expect(adjustAward(anAward(), standardOf(70_001))).toMatchObject({ is: 'adjusted', to: yuan(701) });
    expect(adjustAward(anAward(), standardOf(70_000))).toEqual({ is: 'unchanged' });
    expect(adjustAward(anAward(), standardOf(69_901))).toEqual({ is: 'unchanged' });
    expect(adjustAward(anAward(), standardOf(69_900))).toMatchObject({
      is: 'queued',
      reasons: [{ is: 'wouldFall', from: yuan(700), to: yuan(699) }],
    });
  });

  test('for an award that begins later is paid from its own first month', () => {
    const month = (since: Award['since']) => {
      const outcome = adjustAward(anAward({ since }), rise());
      return outcome.is === 'adjusted' ? outcome.month : outcome.is;
    };
    expect([month('2026-12'), month('2027-01'), month('2027-02')]).toEqual(['2027-01', '2027-01', '2027-02']);
  });

  test('of somebody in extreme hardship looks at that person alone', () => {
    const old = aPerson({ ...bornOn('1950-01-01'), cannotDoAlone: checked([]) });
    const award = anAward({
      class: 'extremeHardship',
      facts: aHousehold({ people: [old] }),
      monthly: yuan(985),
    });
    expect(adjustAward(award, rise())).toMatchObject({ is: 'adjusted', to: yuan(949 + 75) });
  });
});

describe('what an officer decides', () => {
  const earning = (fenAYear: number) => ({
    facts: aHousehold({ income: [anIncome({ amount: checked(fenAYear) })] }),
    monthly: 100,
  });

  test('an end is never automatic: 1 fen under the new standard stays, at it the person is heard', () => {
    // 730 a month are 8,760 a year.
    expect(reasonsFor(anAward(earning(yuan(8_760) - 1)))).toBe('unchanged');
    expect(reasonsFor(anAward(earning(yuan(8_760))))).toEqual(['wouldEnd']);
    expect(reasonsFor(anAward(earning(yuan(8_760) + 1)))).toEqual(['wouldEnd']);
  });

  test('an open answer waits, with what it waits for', () => {
    const outcome = adjustAward(anAward({ facts: aHousehold({ incomeIsAll: unknown }) }), rise());
    expect(outcome).toMatchObject({
      is: 'queued',
      reasons: [{ is: 'open', lacks: [{ kind: 'fact', what: '有没有其他收入' }] }],
    });
  });

  test('a child who turns eighteen: the day before counts, on the day somebody looks first', () => {
    const family = (birth: string) =>
      anAward({
        covers: ['m1', 'm2'],
        facts: aHousehold({
          people: [
            aPerson(),
            aPerson({ id: 'm2', relation: 'child', ...bornOn(birth), coResidenceMonths: checked(0) }),
          ],
        }),
        monthly: yuan(1_470),
      });
    expect(reasonsFor(family('2009-01-02'))).toBe('adjusted');
    expect(reasonsFor(family('2009-01-01'))).toEqual(['peopleChanged', 'wouldFall']);
    expect(reasonsFor(family('2008-12-31'))).toEqual(['peopleChanged', 'wouldFall']);
  });

  test('somebody who counts and is not covered yet waits too, though more would be paid', () => {
    const people = [aPerson(), aPerson({ id: 'm2', relation: 'spouse' })];
    expect(reasonsFor(anAward({ facts: aHousehold({ people }) }))).toEqual(['peopleChanged']);
  });

  test('where the place has not said how an amount is worked out, an officer sets it', () => {
    const without = ALL_PARAMETERS.filter(({ name }) => name !== 'subsistenceMethod');
    expect(reasonsFor(anAward(), rise({ policy: demoPolicy('urban', NEW_YEAR, without) }))).toEqual([
      'setByOfficer',
    ]);
  });

  test('a person who is not even looked at for the class any more is heard before it ends', () => {
    expect(reasonsFor(anAward({ class: 'extremeHardship' }))).toEqual(['wouldEnd']);
  });

  test('each reason is a Chinese sentence with an article that exists, and says who is heard first', () => {
    const reasons = [
      { is: 'open', lacks: [{ kind: 'fact', what: '有没有其他收入' }] },
      { is: 'open', lacks: [] },
      { is: 'wouldEnd', conditions: [] },
      { is: 'wouldFall', from: yuan(700), to: 69_950 },
      { is: 'peopleChanged', gone: ['m1'], come: ['m2'] },
      { is: 'setByOfficer' },
      { is: 'adjustedLater', month: '2027-03' },
    ] as const;
    for (const reason of reasons) {
      expect(queueReasonText(reason, names)).toMatch(/^[一-鿿].*（依据《.+》.+）。$/);
      expect(referenceProblem(articleOf(reason))).toBeUndefined();
    }
    expect(queueReasonText(reasons[3], names)).toBe(
      '按新标准从每月 700 元减到 699.50 元，作决定前要先听取本人意见（依据《社会救助法》第四十八条）。',
    );
    expect(queueReasonText(reasons[4], names)).toContain('张三可能不再计入，李四可能要计入');
    expect(reasons.filter(mustBeHeard).map(({ is }) => is)).toEqual(['wouldEnd', 'wouldFall']);
  });
});

describe('running it again', () => {
  test('the same adjustment gives the same result and is applied once', () => {
    const first = adjustAward(anAward(), rise());
    const once = applyAdjustment(anAward(), rise(), first);
    expect(once).toMatchObject({ monthly: yuan(730), policyDay: NEW_YEAR });
    const second = adjustAward(once, rise({ before: demoPolicy('urban', NEW_YEAR) }));
    expect(second).toEqual(first);
    expect(applyAdjustment(once, rise(), second)).toBe(once);
  });

  test('it gives what it gave even after the household has changed', () => {
    const first = adjustAward(anAward(), rise());
    const once = applyAdjustment(anAward(), rise(), first);
    const later = { ...once, facts: aHousehold({ incomeIsAll: unknown }), monthly: yuan(650) };
    expect(adjustAward(later, rise())).toMatchObject({ is: 'adjusted', from: yuan(700), to: yuan(730) });
    expect(applyAdjustment(later, rise(), first).monthly).toBe(yuan(650));
  });

  test('another id for the same month finds nothing left to do', () => {
    const once = applyAdjustment(anAward(), rise(), adjustAward(anAward(), rise()));
    expect(adjustAward(once, rise({ adjustmentId: 'again' }))).toEqual({ is: 'unchanged' });
  });

  test('an adjustment for an earlier month than one that holds already waits for somebody', () => {
    const once = applyAdjustment(anAward(), rise(), adjustAward(anAward(), rise()));
    const earlier = rise({ adjustmentId: 'late', effectiveMonth: '2026-12' });
    expect(adjustAward(once, earlier)).toEqual({
      is: 'queued',
      reasons: [{ is: 'adjustedLater', month: '2027-01' }],
    });
  });

  test('what is queued or unchanged leaves the award as it is', () => {
    const open = anAward({ facts: aHousehold({ incomeIsAll: unknown }) });
    expect(applyAdjustment(open, rise(), adjustAward(open, rise()))).toBe(open);
  });

  test('totals over awards are the same before and after they were applied', () => {
    const awards = [
      anAward(),
      anAward({ monthly: yuan(730) }),
      anAward({ facts: aHousehold({ incomeIsAll: unknown }) }),
    ];
    const totals = (all: readonly Award[]) =>
      all.reduce((sum, award) => addOutcome(sum, award, adjustAward(award, rise())), NO_TOTALS);
    const first = totals(awards);
    expect(first).toEqual({
      awards: 3,
      adjusted: 1,
      unchanged: 1,
      queued: 1,
      before: yuan(2_130),
      after: yuan(2_160),
    });
    expect(totals(awards.map((award) => applyAdjustment(award, rise(), adjustAward(award, rise()))))).toEqual(
      first,
    );
  });
});

describe('whatever the household', () => {
  const awardOf = (facts: Award['facts']): Award | undefined => {
    const { classes, memberships } = assess(facts, demoPolicy('urban', TODAY));
    const { answer, monthly } = classes.subsistenceAllowance;
    if (answer !== 'met' || !monthly) return undefined;
    const covers = memberships.filter(({ standing }) => standing === 'counted').map(({ person }) => person);
    return anAward({ facts, covers, monthly: monthly.value.low.whole });
  };
  const standards = fc.integer({ min: 30_000, max: 120_000 });
  const SEED = { seed: 20261122, numRuns: 200 };

  test('nothing is paid less and nothing ends without an officer, and applying twice is applying once', () => {
    let looked = 0;
    fc.assert(
      fc.property(
        fc.nat({ max: 100_000 }).map((index) => generateHousehold(1, index, PLACE).facts),
        fc.array(fc.boolean(), { minLength: 5, maxLength: 40 }),
        standards,
        (known, forgets, fen) => {
          const award = awardOf(known);
          if (!award) return;
          looked += 1;
          for (const facts of [known, forgetful(known, forgets)]) {
            const adjustment = standardOf(fen);
            const outcome = adjustAward({ ...award, facts }, adjustment);
            const once = applyAdjustment({ ...award, facts }, adjustment, outcome);
            expect(once.monthly).toBeGreaterThanOrEqual(award.monthly);
            expect(applyAdjustment(once, adjustment, adjustAward(once, adjustment))).toEqual(once);
            if (outcome.is === 'queued') expect(outcome.reasons.length).toBeGreaterThan(0);
          }
        },
      ),
      SEED,
    );
    expect(looked).toBeGreaterThan(30);
  });
});
