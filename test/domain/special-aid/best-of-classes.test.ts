import fc from 'fast-check';
import { compare, exact } from '@/domain/assessment/exact';
import { ALL_PARAMETERS } from '@/domain/policy/all-parameters';
import { AID_CLASSES, type AidClass } from '@/domain/policy/special-aid-parameters';
import { AID_ITEMS } from '@/domain/special-aid/all-items';
import { medicalAid } from '@/domain/special-aid/medical-aid';
import type { AidAnswer } from '@/domain/special-aid/special-aid';
import { checked } from '../programs/build-facts';
import { aidOf, itemOf, policyFor, type Standings } from './build-aid';

const NOTHING = exact(0);
const CLASSES = AID_CLASSES.filter((of) => of !== 'everyone');
const standings: fc.Arbitrary<Standings> = fc
  .array(fc.constantFrom('met', 'notMet', 'undetermined'), {
    minLength: CLASSES.length,
    maxLength: CLASSES.length,
  })
  .map((answers) => Object.fromEntries(CLASSES.map((of, index) => [of, answers[index]])) as Standings);
const place = fc.constantFrom(
  { region: '990101' },
  { region: '990101', area: 'rural' as const },
  { region: '420106' },
  { region: '430102', area: 'rural' as const },
);
const RANK = { notMet: 0, undetermined: 1, met: 2 };
const runs = { seed: 20_261_122, numRuns: 60 };

/** What is sure of an entitlement; nothing where there is none. */
const sureOf = ({ entitlement }: AidAnswer) => {
  if (!entitlement || entitlement.kind === 'service') return NOTHING;
  return entitlement.kind === 'share' ? entitlement.basisPoints.low : entitlement.fen.low;
};

describe('somebody in several classes has of each item the best (就高)', () => {
  test('one more class never lowers what anybody gets of anything', () => {
    fc.assert(
      fc.property(standings, fc.constantFrom(...CLASSES), place, (before, added, where) => {
        const less = aidOf({ ...before, [added]: 'notMet' }, where);
        const more = aidOf({ ...before, [added]: 'met' }, where);
        for (const { id } of AID_ITEMS) {
          // Who is supported in extreme hardship has care already: that one is for an officer.
          if (id === 'disabledCare') continue;
          const [a, b] = [itemOf(less, id), itemOf(more, id)];
          expect(RANK[b.answer]).toBeGreaterThanOrEqual(RANK[a.answer]);
          expect(compare(sureOf(b), sureOf(a))).toBeGreaterThanOrEqual(0);
        }
      }),
      runs,
    );
  });

  test('one more class never lowers the aid for a bill', () => {
    const bill = (scope: number, insurance: number) => ({
      person: 'm1',
      kind: 'inpatientAid' as const,
      total: checked(scope),
      withinPolicyScope: checked(scope),
      insurancePaid: checked(insurance),
      seriousIllnessPaid: checked(0),
      commercialPaid: checked(0),
      welfarePaid: checked(0),
      earlierSelfPaid: checked(0),
      earlierAid: checked(0),
      earlierTiltedAid: checked(0),
    });
    const amount = fc.integer({ min: 0, max: 20_000_000 });
    fc.assert(
      fc.property(standings, fc.constantFrom(...CLASSES), amount, amount, (before, added, scope, paid) => {
        const of = (answer: 'met' | 'notMet') =>
          medicalAid(
            bill(scope, Math.min(scope, paid)),
            aidOf({ ...before, [added]: answer }),
            policyFor({}),
          );
        const [less, more] = [of('notMet'), of('met')];
        expect(compare(more.aid.value.low, less.aid.value.low)).toBeGreaterThanOrEqual(0);
        const { policySelfPaid, aid, overlap } = more;
        expect(compare(aid.value.low, policySelfPaid.value.low)).toBeLessThanOrEqual(0);
        expect(compare(overlap.value.low, NOTHING)).toBe(0);
      }),
      runs,
    );
  });

  test('a class that is open never makes a no of anything, and nobody wins by it', () => {
    fc.assert(
      fc.property(standings, fc.constantFrom(...CLASSES), place, (before, opened, where) => {
        const settled = aidOf({ ...before, [opened]: 'met' }, where);
        const open = aidOf({ ...before, [opened]: 'undetermined' }, where);
        for (const { id } of AID_ITEMS) {
          const [a, b] = [itemOf(settled, id), itemOf(open, id)];
          if (a.answer === 'met') expect(b.answer).not.toBe('notMet');
          expect(b.wonBy?.of).not.toBe(opened);
        }
      }),
      runs,
    );
  });

  test('the screen can say which class won, and what the others give', () => {
    const aid = itemOf(aidOf({ subsistenceAllowance: 'met', subsistenceMargin: 'met' }), 'inpatientAid');
    expect([aid.wonBy?.of, aid.others.map(({ of }) => of)]).toEqual([
      'subsistenceAllowance',
      ['subsistenceMargin'],
    ]);
    expect(aid.entitlement).toMatchObject({ basisPoints: { low: { whole: 8_000 }, high: { whole: 8_000 } } });
  });

  test('a better class that is open leaves what the sure one gives and what the other might', () => {
    const aid = itemOf(
      aidOf({ subsistenceAllowance: 'undetermined', subsistenceMargin: 'met' }),
      'inpatientAid',
    );
    expect([aid.answer, aid.wonBy?.of, aid.open.map(({ of }) => of)]).toEqual([
      'met',
      'subsistenceMargin',
      ['subsistenceAllowance'],
    ]);
    expect(aid.entitlement).toMatchObject({ basisPoints: { low: { whole: 6_500 }, high: { whole: 8_000 } } });
  });

  test('somebody whom an office has recognised is in the class, whatever the rules propose', () => {
    const recognised = checked<readonly AidClass[]>(['subsistenceMargin']);
    const aid = itemOf(aidOf({}, { own: { recognisedAs: recognised } }), 'inpatientAid');
    expect(aid.wonBy).toMatchObject({ of: 'subsistenceMargin', by: 'recognised' });
  });
});

describe('a parameter that nobody has set', () => {
  const cells = ALL_PARAMETERS.map(({ name }) => name).filter((name) =>
    AID_ITEMS.some(({ id }) => name.startsWith(`${id}.`)),
  );
  test.each([...new Set(cells)].map((name) => name.split('.') as [string, AidClass]))(
    '%s of %s leaves the item open, never a no',
    (row, of) => {
      const item = AID_ITEMS.find(({ id }) => id === row);
      if (!item) throw new Error(`no item goes with ${row}`);
      const parameters = ALL_PARAMETERS.filter(({ name }) => name !== `${row}.${of}`);
      const area = row === 'ruralHouse' ? 'rural' : 'urban';
      const answer = itemOf(aidOf(of === 'everyone' ? {} : { [of]: 'met' }, { area, parameters }), item.id);
      // Whoever a disaster has struck is helped by the act, in a class or not.
      const isStillGiven = row === 'disaster' && of !== 'everyone';
      expect(answer.answer).toBe(isStillGiven ? 'met' : 'undetermined');
      const missing = [...answer.lacks, ...answer.open.flatMap(({ lacks }) => lacks)];
      expect(missing).toContainEqual(expect.objectContaining({ name: `${row}.${of}` }));
    },
  );
});
