import type { Answer } from '@/domain/assessment/finding';
import type { HouseholdFacts } from '@/domain/facts/household-facts';
import type { PlainDate } from '@/domain/kernel/plain-date';
import { assess } from '@/domain/programs/assess';
import { firstPaidMonth, lastGraceMonth } from '@/domain/programs/subsistence-allowance/effective-month';
import {
  aHousehold,
  anIncome,
  anObligor,
  aPerson,
  aSpending,
  bornOn,
  checked,
  demoPolicy,
  unknown,
} from './build-facts';

const policy = demoPolicy();

/** What came of one condition for a household. */
function answerOf(condition: string, facts: HouseholdFacts): Answer | undefined {
  return Object.values(assess(facts, policy).classes)
    .flat()
    .flatMap(({ findings }) => findings)
    .find((finding) => finding.condition === condition)?.answer;
}
const withIncome = (fen: number) => aHousehold({ income: [anIncome({ amount: checked(fen) })] });
const withProperty = (changes: Partial<HouseholdFacts['property']>) =>
  aHousehold({ property: { ...aHousehold().property, ...changes } });
const old = (facts: Partial<HouseholdFacts>) =>
  aHousehold({ people: [aPerson(bornOn('1950-01-01'))], ...facts });

describe('one fen below, at and above each line', () => {
  test.each([
    ['subsistenceAllowance.incomeBelowStandard', 839_999, 'met'],
    ['subsistenceAllowance.incomeBelowStandard', 840_000, 'notMet'],
    ['subsistenceAllowance.incomeBelowStandard', 840_001, 'notMet'],
    ['subsistenceMargin.incomeBelowMargin', 1_259_999, 'met'],
    ['subsistenceMargin.incomeBelowMargin', 1_260_000, 'notMet'],
    ['subsistenceMargin.incomeBelowMargin', 1_260_001, 'notMet'],
    ['rigidExpenditure.incomeBelowDisposable', 4_199_999, 'met'],
    ['rigidExpenditure.incomeBelowDisposable', 4_200_000, 'notMet'],
    ['rigidExpenditure.incomeBelowDisposable', 4_200_001, 'notMet'],
  ])('%s with %d fen a year is %s', (condition, fen, answer) => {
    expect(answerOf(condition, withIncome(fen))).toBe(answer);
  });

  test.each([
    ['subsistenceAllowance.savingsWithinLimit', 1_680_000],
    ['subsistenceMargin.savingsWithinLimit', 2_520_000],
    ['rigidExpenditure.savingsWithinLimit', 3_360_000],
  ])('%s at %d fen', (condition, limit) => {
    const answers = [limit - 1, limit, limit + 1].map((fen) =>
      answerOf(condition, withProperty({ savings: checked(fen) })),
    );
    expect(answers).toEqual(['met', 'met', 'notMet']);
  });

  test.each([
    ['subsistenceAllowance.carWithinLimit', 0],
    ['subsistenceMargin.carWithinLimit', 5_040_000],
    ['rigidExpenditure.carWithinLimit', 10_080_000],
  ])('%s at %d fen', (condition, limit) => {
    const answers = [limit, limit + 1].map((fen) =>
      answerOf(condition, withProperty({ carValue: checked(fen) })),
    );
    expect(answers).toEqual(['met', 'notMet']);
  });

  test.each(['subsistenceAllowance', 'subsistenceMargin', 'rigidExpenditure'])('%s: homes', (of) => {
    const answers = [0, 1, 2].map((homes) =>
      answerOf(`${of}.homesWithinLimit`, withProperty({ homes: checked(homes) })),
    );
    expect(answers).toEqual(['met', 'met', 'notMet']);
  });

  test.each(['subsistenceAllowance', 'subsistenceMargin', 'rigidExpenditure'])('%s: a company', (of) => {
    const answers = [checked(false), checked(true), unknown].map((ownsCompany) =>
      answerOf(`${of}.companyAllowed`, withProperty({ ownsCompany })),
    );
    expect(answers).toEqual(['met', 'notMet', 'undetermined']);
  });

  test.each([
    ['savingsWithinLimit', { savings: unknown }],
    ['homesWithinLimit', { homes: unknown }],
    ['carWithinLimit', { carValue: unknown }],
  ] as const)('what nobody knows of property leaves %s open', (condition, changes) => {
    expect(answerOf(`subsistenceAllowance.${condition}`, withProperty(changes))).toBe('undetermined');
  });

  test.each([
    [839_999, 'met'],
    [840_000, 'notMet'],
  ])('extremeHardship.ownIncomeBelowStandard with %d fen a year is %s', (fen, answer) => {
    const facts = old({ income: [anIncome({ amount: checked(fen) })] });
    expect(answerOf('extremeHardship.ownIncomeBelowStandard', facts)).toBe(answer);
  });

  test.each(['basicPension', 'medicalInsurance', 'carePayment', 'oldAgeAllowance'] as const)(
    'extremeHardship leaves %s out',
    (kind) => {
      const facts = old({ income: [anIncome({ kind, amount: checked(9_000_000) })] });
      expect(answerOf('extremeHardship.ownIncomeBelowStandard', facts)).toBe('met');
    },
  );

  test.each([
    [959_999, 'notMet'],
    [960_000, 'notMet'],
    [960_001, 'met'],
  ])('rigidExpenditure.spendingShareAboveLimit with %d fen of receipts is %s', (fen, answer) => {
    const facts = {
      ...withIncome(3_000_000),
      spending: [aSpending({ kind: 'rehabilitation', amount: checked(fen) })],
    };
    expect(answerOf('rigidExpenditure.spendingShareAboveLimit', facts)).toBe(answer);
  });
});

describe('who cannot support', () => {
  const able = anObligor().ability;
  const noAble = (changes: Partial<ReturnType<typeof anObligor>>) =>
    answerOf('extremeHardship.noAbleObligor', old({ obligors: [anObligor(changes)] }));

  test.each([
    [59, 'notMet'],
    [60, 'met'],
    [61, 'met'],
  ])('who receives the allowance at %d: %s', (age, answer) => {
    expect(noAble({ age: checked(age), ability: { ...able, receivesAllowance: checked(true) } })).toBe(
      answer,
    );
  });

  test.each([
    [69, 4_199_999, true, 'notMet'],
    [70, 4_199_999, true, 'met'],
    [70, 4_200_000, true, 'notMet'],
    [70, 4_199_999, false, 'notMet'],
  ])('who is %d with %d fen a year and property within the line: %s is %s', (age, fen, within, answer) => {
    const ability = { ...able, ownIncome: checked(fen), propertyWithinLowIncomeLine: checked(within) };
    expect(noAble({ age: checked(age), ability })).toBe(answer);
  });

  test('the severely disabled with a low income, and who cannot act, within the line', () => {
    const poor = { ...able, ownIncome: checked(100) };
    expect(noAble({ ability: { ...poor, isSeverelyDisabled: checked(true) } })).toBe('met');
    expect(noAble({ ability: { ...able, cannotAct: checked(true) } })).toBe('met');
    const rich = { ...able, propertyWithinLowIncomeLine: checked(false) };
    expect(noAble({ ability: { ...rich, cannotAct: checked(true) } })).toBe('notMet');
    expect(noAble({ ability: { ...able, isInExtremeHardship: checked(true) } })).toBe('met');
  });

  test('nobody knows about the obligor, so it is open', () => {
    expect(noAble({ age: unknown, ability: { ...able, receivesAllowance: unknown } })).toBe('undetermined');
  });
});

describe('who is covered otherwise is not taken into rigid expenditure', () => {
  const spending = [aSpending({ kind: 'rehabilitation', amount: checked(5_000_000) })];
  const condition = 'rigidExpenditure.notCoveredOtherwise';

  test('a household with the allowance', () => {
    const facts = { ...withIncome(100_000), spending };
    expect(answerOf('rigidExpenditure.spendingShareAboveLimit', facts)).toBe('met');
    expect(answerOf(condition, facts)).toBe('notMet');
  });

  test('a margin household', () => {
    expect(answerOf(condition, { ...withIncome(840_000), spending })).toBe('notMet');
  });

  test('a household with a person in extreme hardship, whatever else', () => {
    const pensioner = old({
      income: [anIncome({ kind: 'medicalInsurance', amount: checked(3_000_000) })],
      spending,
    });
    const { extremeHardship, subsistenceMargin } = assess(pensioner, policy).classes;
    expect([extremeHardship[0]?.answer, subsistenceMargin.answer]).toEqual(['met', 'notMet']);
    expect(answerOf(condition, pensioner)).toBe('notMet');
  });

  test('nobody else', () => {
    expect(answerOf(condition, { ...withIncome(3_000_000), spending })).toBe('met');
  });
});

describe('temporary aid', () => {
  const fire = (helped: HouseholdFacts['emergency']['sameEventHelped'], hasReason = checked(false)) =>
    answerOf('temporaryAid.notRepeatedWithoutReason', {
      ...aHousehold(),
      emergency: { what: checked('fire'), sameEventHelped: helped, hasReasonToRepeat: hasReason },
    });

  test('of the same event may be asked for again after the months the place sets', () => {
    expect([11, 12, 13].map((monthsAgo) => fire(checked({ monthsAgo })))).toEqual(['notMet', 'met', 'met']);
  });

  test('of the same event may be asked for at once with a good reason', () => {
    expect(fire(checked({ monthsAgo: 1 }), checked(true))).toBe('met');
    expect(fire(unknown)).toBe('undetermined');
  });
});

describe('the months of an award', () => {
  test.each([
    ['2026-11-30', '2026-12'],
    ['2026-12-01', '2027-01'],
    ['2026-12-31', '2027-01'],
    ['2027-01-01', '2027-02'],
  ])('confirmed on %s it is paid from %s', (day, month) => {
    expect(firstPaidMonth(day as PlainDate)).toBe(month);
  });

  test('a grace period of six months runs over the turn of the year', () => {
    expect(lastGraceMonth('2026-09-15' as PlainDate, 6)).toBe('2027-03');
  });
});
