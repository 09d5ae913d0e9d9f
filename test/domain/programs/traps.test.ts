import { Calculation } from '@/domain/assessment/calculation';
import { compare, exact, exactText, rounded, scaled } from '@/domain/assessment/exact';
import type { PersonFacts } from '@/domain/facts/household-facts';
import type { PlainDate } from '@/domain/kernel/plain-date';
import { ALL_PARAMETERS } from '@/domain/policy/all-parameters';
import type { PolicyParameter } from '@/domain/policy/policy-parameter';
import { assess } from '@/domain/programs/assess';
import { CLASS_CONDITIONS } from '@/domain/programs/conditions';
import { selfCareOf } from '@/domain/programs/extreme-hardship/self-care';
import {
  aHousehold,
  anIncome,
  anObligor,
  aPerson,
  bornOn,
  checked,
  demoPolicy,
  unknown,
} from './build-facts';

const policy = demoPolicy();
/** The demo county with some parameters of its own replaced. */
const withValue = (name: PolicyParameter['name'], value: unknown): readonly PolicyParameter[] =>
  ALL_PARAMETERS.map((parameter) =>
    parameter.name === name && parameter.region.startsWith('99')
      ? ({ ...parameter, values: parameter.values.map((v) => ({ ...v, value })) } as PolicyParameter)
      : parameter,
  );
const without = (name: PolicyParameter['name']) =>
  ALL_PARAMETERS.filter((parameter) => parameter.name !== name);

describe('the traps of the fact base that concern the rules', () => {
  test('trap: dividing first pays a yuan too much, (632 − 1894/3) × 3', () => {
    const perHead = Math.floor((1894 / 3) * 100) / 100;
    expect(Math.ceil((632 - perHead) * 3)).toBe(3);
    const three: PersonFacts[] = ['spouse', 'parent'].map((relation, index) =>
      aPerson({ id: `m${index + 2}`, relation: relation as 'spouse' }),
    );
    const household = aHousehold({
      people: [aPerson(), ...three],
      income: [anIncome({ amount: checked(189_400), every: 'month' })],
    });
    const county = demoPolicy(
      'urban',
      undefined,
      withValue('subsistenceStandard', { fen: 63_200, per: 'month' }),
    );
    const { monthly } = assess(household, county).classes.subsistenceAllowance;
    expect(monthly?.value.low).toEqual(exact(200));
  });

  test('trap: rounding before comparing turns the answer round', () => {
    const justBelow = { whole: 839_999, part: 2, of: 3 };
    expect(compare(rounded(justBelow, 1, 'nearest'), exact(840_000))).toBe(0);
    expect(compare(justBelow, exact(840_000))).toBeLessThan(0);
    expect(exactText(scaled(exact(189_400), 1, 3))).toBe('63133+1/3');
  });

  test('trap 6: without the obligor’s consent their income is not imputed, and refusing harms nobody', () => {
    const rich = { householdIncome: checked(50_000_000), householdSize: checked(1), paid: checked(10_000) };
    const incomeWith = (consent: 'given' | 'refused' | 'notAsked') =>
      assess(aHousehold({ obligors: [anObligor({ ...rich, consent: checked(consent) })] }), policy).income
        .total.value.low.whole;
    expect(incomeWith('refused')).toBe(120_000);
    expect(incomeWith('notAsked')).toBe(120_000);
    expect(incomeWith('given')).toBeGreaterThan(10_000_000);
  });

  test('trap 8: the basic pension after 2025 is open where nobody has carried the exemption on', () => {
    const household = aHousehold({ income: [anIncome({ kind: 'basicPension', amount: checked(900_000) })] });
    const silent = demoPolicy('urban', undefined, without('basicPensionExempt'));
    const { answer, lacks } = assess(household, silent).classes.subsistenceAllowance;
    expect(answer).toBe('undetermined');
    expect(lacks).toEqual([expect.objectContaining({ kind: 'parameter', name: 'basicPensionExempt' })]);
    expect(assess(household, policy).classes.subsistenceAllowance.answer).toBe('met');
  });

  test('trap 9: a margin household may have less income than the standard, with more property', () => {
    const { classes } = assess(
      aHousehold({ property: { ...aHousehold().property, savings: checked(2_000_000) } }),
      policy,
    );
    expect(classes.subsistenceAllowance.answer).toBe('notMet');
    expect(classes.subsistenceMargin.answer).toBe('met');
  });

  test.each([
    [15_000, 'notMet'],
    [20_000, 'met'],
  ])(
    'trap 10: the margin is the province’s: at %d of ten thousand an income of 1.5 standards is %s',
    (share, answer) => {
      const household = aHousehold({ income: [anIncome({ amount: checked(1_260_000) })] });
      const county = demoPolicy('urban', undefined, [
        ...ALL_PARAMETERS.filter(({ name }) => name !== 'marginMultiple'),
        ...ALL_PARAMETERS.filter(({ name }) => name === 'marginMultiple').map(
          (parameter) =>
            ({
              ...parameter,
              values: parameter.values.map((v) => ({ ...v, value: share })),
            }) as PolicyParameter,
        ),
      ]);
      expect(assess(household, county).classes.subsistenceMargin.answer).toBe(answer);
    },
  );

  test.each([
    ['intellectual', 3, true, true],
    ['mental', 3, true, true],
    ['intellectual', 4, false, false],
    ['physical', 2, true, true],
    ['physical', 3, false, false],
    ['sight', 1, true, true],
    ['sight', 2, true, false],
    ['hearing', 1, true, false],
    ['speech', 2, true, false],
  ] as const)(
    'trap 11: %s of grade %d alone: may apply alone %s, cannot work by the narrower list %s',
    (category, grade, mayApplyAlone, isUnableToWork) => {
      const disabled = aPerson({
        id: 'm2',
        relation: 'child',
        ...bornOn('2000-01-01'),
        disability: checked({ category, grade }),
      });
      const { classes } = assess(
        aHousehold({
          people: [aPerson(), disabled],
          income: [anIncome({ amount: checked(9_000_000) })],
        }),
        policy,
      );
      expect(classes.singlePerson.some(({ answer }) => answer === 'met')).toBe(mayApplyAlone);
      expect(classes.extremeHardship.some(({ about }) => about === 'm2')).toBe(isUnableToWork);
    },
  );

  test('trap 12: being able to work or having a trade is no condition of 低保', () => {
    const able = aHousehold({ people: [aPerson({ hasWork: checked(false) })] });
    const working = aHousehold({ people: [aPerson({ hasWork: checked(true) })] });
    expect(assess(able, policy).classes.subsistenceAllowance.answer).toBe('met');
    expect(assess(working, policy).classes.subsistenceAllowance.answer).toBe('met');
    expect(CLASS_CONDITIONS.subsistenceAllowance.map(({ title }) => title).join()).not.toMatch(
      /劳动|职业|工作/,
    );
  });

  test('trap 12: a household that qualifies is covered whole, nobody of it alone', () => {
    const disabled = aPerson({
      id: 'm2',
      relation: 'child',
      ...bornOn('2000-01-01'),
      disability: checked({ category: 'physical', grade: 1 }),
    });
    const { classes } = assess(aHousehold({ people: [aPerson(), disabled] }), policy);
    expect(classes.subsistenceAllowance.answer).toBe('met');
    expect(classes.singlePerson).toEqual([]);
  });

  test('trap 15: a rural standard for the year is divided once, at the end', () => {
    const { monthly } = assess(aHousehold(), demoPolicy('rural')).classes.subsistenceAllowance;
    expect(monthly?.value.low).toEqual(exact(48_400));
    const cents = demoPolicy('rural', undefined, withValue('paymentRounding', 'nearestFen'));
    expect(assess(aHousehold(), cents).classes.subsistenceAllowance.monthly?.value.low).toEqual(
      exact(48_333),
    );
  });

  test('trap 18.12: minors are in extreme hardship up to 18, not up to 16', () => {
    const orphan = (born: string) =>
      assess(aHousehold({ people: [aPerson(bornOn(born))] }), policy).classes.extremeHardship.length;
    expect(orphan('2008-11-23')).toBe(1);
    expect(orphan('2008-11-22')).toBe(0);
    expect(orphan('2008-11-21')).toBe(0);
  });

  test('trap 18.19: without any income the share of rigid expenditure is for an officer, unless the place says', () => {
    const household = aHousehold({ property: { ...aHousehold().property, savings: checked(3_000_000) } });
    expect(assess(household, policy).classes.rigidExpenditure.answer).toBe('undetermined');
    const [sample] = ALL_PARAMETERS.filter(({ name }) => name === 'rigidExcludesMargin');
    const rule = { ...sample, name: 'rigidZeroIncomeCounts' } as PolicyParameter;
    const decided = demoPolicy('urban', undefined, [...ALL_PARAMETERS, rule]);
    expect(assess(household, decided).classes.rigidExpenditure.answer).toBe('met');
  });

  test('trap 18.20: whether margin households are shut out of rigid expenditure is a parameter', () => {
    const household = aHousehold({ income: [anIncome({ amount: checked(900_000) })] });
    expect(assess(household, policy).classes.rigidExpenditure.answer).toBe('notMet');
    const lawOnly = ALL_PARAMETERS.map((parameter) =>
      parameter.name === 'rigidExcludesMargin'
        ? ({ ...parameter, values: parameter.values.map((v) => ({ ...v, value: false })) } as PolicyParameter)
        : parameter,
    );
    expect(assess(household, demoPolicy('urban', undefined, lawOnly)).classes.rigidExpenditure.answer).toBe(
      'met',
    );
  });

  test('a parameter that is missing never reads as no', () => {
    const names = [...new Set(ALL_PARAMETERS.map(({ name }) => name))];
    const household = aHousehold({
      people: [aPerson({ isSeriouslyIll: checked(true) })],
      income: [anIncome({ kind: 'wages', amount: checked(800_000) })],
    });
    const full = assess(household, policy).classes;
    for (const name of names) {
      const less = assess(household, demoPolicy('urban', undefined, without(name))).classes;
      for (const one of [
        'subsistenceAllowance',
        'subsistenceMargin',
        'rigidExpenditure',
        'temporaryAid',
      ] as const)
        expect({ name, one, answer: [full[one].answer, 'undetermined'].includes(less[one].answer) }).toEqual({
          name,
          one,
          answer: true,
        });
    }
  });
});

describe('self-care, by how many of six things cannot be done', () => {
  const items = ['eating', 'dressing', 'gettingUp', 'toilet', 'walking', 'bathing'] as const;
  test.each([
    [0, 'full'],
    [1, 'half'],
    [3, 'half'],
    [4, 'none'],
    [6, 'none'],
  ])('%d make it %s', (count, level) => {
    const person = aPerson({ cannotDoAlone: checked(items.slice(0, count)) });
    expect(selfCareOf(person, new Calculation(policy, false))).toBe(level);
  });

  test('nobody has looked, so there is no level', () => {
    expect(selfCareOf(aPerson(), new Calculation(policy, false))).toBeUndefined();
  });
});

describe('who cannot work, by age', () => {
  const on = '2026-11-22' as PlainDate;
  test.each([
    ['the day before turning 60', '1966-11-23', 0],
    ['on turning 60', '1966-11-22', 1],
    ['the day after', '1966-11-21', 1],
  ])('%s', (_, born, candidates) => {
    const { classes } = assess(aHousehold({ on, people: [aPerson(bornOn(born))] }), policy);
    expect(classes.extremeHardship.length).toBe(candidates);
  });

  test('an unknown birthday leaves it open', () => {
    const { classes } = assess(aHousehold({ on, people: [aPerson({ birth: unknown })] }), policy);
    expect(classes.extremeHardship.map(({ answer }) => answer)).toEqual(['undetermined']);
  });
});
