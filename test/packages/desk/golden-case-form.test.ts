import * as z from 'zod/mini';
import { GoldenCase } from '@/domain/policy/pack/golden-case';
import {
  aPerson,
  type CaseDraft,
  EMPTY_AID,
  EMPTY_BILL,
  emptyCase,
} from '@/packages/desk/packs/draft/case-draft';
import { goldenCaseOf } from '@/packages/desk/packs/draft/case-golden';
import { caseDraftOf } from '@/packages/desk/packs/draft/case-written';

const CASE = {
  ...emptyCase('2028-01-01'),
  name: '城镇一个人',
  answer: 'met' as const,
  monthly: '760',
  arithmetic: '760 减 0',
};
const FULL: CaseDraft = {
  ...CASE,
  people: [
    {
      ...aPerson('applicant', '62'),
      flags: ['isSeriouslyIll', 'needsLongCare'],
      disability: 'physical/2',
      cannot: '3',
    },
    { ...aPerson('child', '16'), school: 'seniorHigh' },
  ],
  income: [
    { person: 1, kind: 'wages', yuan: '100.5' },
    { person: 2, kind: 'rent', yuan: '20' },
  ],
  spending: [{ person: 2, kind: 'education', yuan: '2600' }],
  savings: '3000',
  car: '5000',
  homes: '0',
  flags: ['isShortOfHousing'],
  others: { extremeHardship: 'met', rigidExpenditure: 'notMet' },
  hardshipMonthly: '1140',
  aid: [
    {
      ...EMPTY_AID,
      item: 'premiumSubsidy',
      answer: 'met',
      percent: '90.5',
      yuan: '362',
      wonBy: 'subsistenceAllowance',
    },
    { ...EMPTY_AID, person: 2, item: 'education', answer: 'notMet' },
    { ...EMPTY_AID, item: 'disabledLiving', answer: 'met', yuan: '100' },
  ],
  bills: [{ ...EMPTY_BILL, total: '24000', scope: '20000', insurance: '12000', aid: '6800', tilted: '0' }],
};

describe('a household worked out by hand', () => {
  test('with all that the form asks is what the function takes', () => {
    const golden = goldenCaseOf(FULL);
    expect(golden).toMatchObject({
      people: [
        {
          relation: 'applicant',
          birth: '1966-01-01',
          disability: { category: 'physical', grade: 2 },
          isSeriouslyIll: true,
          cannotDoAlone: 3,
        },
        { relation: 'child', birth: '2012-01-01', school: 'seniorHigh' },
      ],
      income: [
        { person: 1, kind: 'wages', fenAMonth: 10_050 },
        { person: 2, kind: 'rent', fenAMonth: 2_000 },
      ],
      spending: [{ person: 2, kind: 'education', fenAYear: 260_000 }],
      savingsFen: 300_000,
      carFen: 500_000,
      homes: 0,
      isShortOfHousing: true,
      expect: {
        subsistenceAllowance: 'met',
        monthlyFen: 76_000,
        extremeHardship: 'met',
        extremeHardshipMonthlyFen: 114_000,
        rigidExpenditure: 'notMet',
        aid: [
          {
            person: 1,
            item: 'premiumSubsidy',
            basisPoints: 9_050,
            fenAYear: 36_200,
            wonBy: 'subsistenceAllowance',
          },
          { person: 2, item: 'education', answer: 'notMet' },
          { person: 1, item: 'disabledLiving', fenAMonth: 10_000 },
        ],
      },
      bills: [{ total: 2_400_000, withinPolicyScope: 2_000_000, insurancePaid: 1_200_000, aid: 680_000 }],
    });
    expect(z.safeParse(GoldenCase, golden).success).toBe(true);
  });

  test('opened again, every field stands as it was', () => {
    const golden = goldenCaseOf(FULL);
    if (!golden) throw new Error('not filled in');
    expect(goldenCaseOf(caseDraftOf(golden))).toEqual(golden);
  });

  test('a birthday that was written stays while the age does', () => {
    const golden = goldenCaseOf(CASE);
    if (!golden) throw new Error('not filled in');
    const born = { ...golden, people: [{ relation: 'applicant' as const, birth: '1980-06-15' as never }] };
    const opened = caseDraftOf(born);
    expect(goldenCaseOf(opened)?.people[0]?.birth).toBe('1980-06-15');
    const older = { ...opened, people: opened.people.map((one) => ({ ...one, age: '50' })) };
    expect(goldenCaseOf(older)?.people[0]?.birth).toBe('1978-01-01');
  });

  test.each<[Partial<CaseDraft>]>([
    [{ name: ' ' }],
    [{ people: [aPerson('applicant', '')] }],
    [{ people: [aPerson('applicant', '121')] }],
    [{ income: [{ person: 1, kind: 'wages', yuan: '多' }] }],
    [{ income: [{ person: 1, kind: undefined, yuan: '100' }] }],
    [{ income: [{ person: 2, kind: 'wages', yuan: '100' }] }],
    [{ answer: undefined, monthly: '' }],
    [{ monthly: '很多' }],
    [{ aid: [EMPTY_AID] }],
    [{ aid: [{ ...EMPTY_AID, item: 'inpatientAid', answer: 'met', percent: '九成' }] }],
    [{ bills: [EMPTY_BILL] }],
    [{ arithmetic: '' }],
    [{ on: '' }],
  ])('is none while something is missing or wrong: %j', (change) => {
    expect(goldenCaseOf({ ...CASE, ...change })).toBeUndefined();
  });
});
