import { declared } from '@/domain/facts/fact';
import type { ObligorFacts, PersonFacts } from '@/domain/facts/household-facts';
import { assess } from '@/domain/programs/assess';
import {
  aHousehold,
  anIncome,
  anObligor,
  aPerson,
  aSpending,
  bornOn,
  checked,
  countyWith,
  demoPolicy,
} from './build-facts';

const policy = demoPolicy();
const old = aPerson(bornOn('1955-01-01'));
const son = (changes: Partial<PersonFacts> = {}) => aPerson({ id: 'm2', relation: 'child', ...changes });
const NOBODY_ABLE = 'extremeHardship.noAbleObligor';

/** Of whom extreme hardship was worked out, what came of one condition. */
const hardshipOf = (people: readonly PersonFacts[], of: string, condition = NOBODY_ABLE) =>
  assess(aHousehold({ people }), policy)
    .classes.extremeHardship.find(({ about }) => about === of)
    ?.findings.find((finding) => finding.condition === condition)?.answer;

describe('who owes support is looked at wherever they live', () => {
  test('a grown child who lives apart and can work is able, though nobody listed them among the obligors', () => {
    expect(hardshipOf([old, son({ coResidenceMonths: checked(0) })], 'm1')).toBe('notMet');
  });

  test.each(['prison', 'conscript', 'declaredMissing'] as const)(
    'of a child who is not counted (%s) an officer says whether they are able: it is not as if there were none',
    (absence) => {
      expect(hardshipOf([old, son({ absence: checked(absence) })], 'm1')).toBe('undetermined');
    },
  );

  test('a grandchild whose father lives at home is not without anybody', () => {
    const grandchild = aPerson({ id: 'm3', relation: 'grandchild', ...bornOn('2015-01-01') });
    expect(hardshipOf([old, son({ hasWork: checked(true) }), grandchild], 'm3')).toBe('undetermined');
  });

  test('a grown grandchild with a duty at home is looked at, one who is a minor is not', () => {
    const grown = aPerson({ id: 'm2', relation: 'grandchild', ...bornOn('1998-01-01') });
    const young = aPerson({ id: 'm2', relation: 'grandchild', ...bornOn('2015-01-01') });
    expect(hardshipOf([old, grown], 'm1')).toBe('undetermined');
    expect(hardshipOf([old, young], 'm1')).toBe('met');
  });

  test('parents-in-law owe nothing by law', () => {
    const inLaw = aPerson({ id: 'm2', relation: 'childInLaw', ...bornOn('1990-01-01') });
    expect(hardshipOf([old, inLaw], 'm1')).toBe('met');
  });
});

const inYuan = ({ low, high }: { low: { whole: number }; high?: { whole: number } }) => [
  low.whole / 100,
  high && high.whole / 100,
];
const HUNDRED_YUAN = 10_000;
/** A daughter of 72 who is poor herself and gives something all the same. */
const poorObligor = (paid: number, changes: Partial<ObligorFacts> = {}): ObligorFacts => {
  const given = anObligor({ age: checked(72), paid: checked(paid), ...changes });
  return { ...given, ability: { ...given.ability, ownIncome: checked(1_000_000) } };
};

describe('what obligors give is income once, and of the one who gets it', () => {
  const own = 'extremeHardship.ownIncomeBelowStandard';
  const hardshipWith = (obligor: ObligorFacts, people = [old]) =>
    assess(aHousehold({ people, obligors: [obligor] }), policy)
      .classes.extremeHardship.find(({ about }) => about === 'm1')
      ?.findings.find(({ condition }) => condition === own)?.answer;

  test.each([
    [69_999, 'met'],
    [70_000, 'notMet'],
  ])('%d fen a month to an old person alone: own income below the standard is %s', (paid, answer) => {
    expect(hardshipWith(poorObligor(paid))).toBe(answer);
  });

  test('what is given to two together may be all the one’s or all the other’s', () => {
    const couple = [old, aPerson({ id: 'm2', relation: 'spouse', ...bornOn('1956-01-01') })];
    expect(hardshipWith(poorObligor(HUNDRED_YUAN * 9, { supports: ['m1', 'm2'] }), couple)).toBe(
      'undetermined',
    );
  });

  test('a person alone who gets support is paid the difference to it', () => {
    const disabled = aPerson({ disability: checked({ category: 'physical', grade: 1 }) });
    const wife = aPerson({ id: 'm2', relation: 'spouse', hasWork: checked(true) });
    const alone = assess(
      aHousehold({
        people: [disabled, wife],
        obligors: [anObligor({ paid: checked(HUNDRED_YUAN * 2) })],
        income: [anIncome({ person: 'm2', amount: checked(1_800_000) })],
      }),
      policy,
    ).classes.singlePerson.find(({ about }) => about === 'm1');
    // 2,400 a year less 1,800 for the severe disability are 50 a month: 700 − 50, and 140.
    expect(alone?.monthly && inYuan(alone.monthly.value)).toEqual([790, 790]);
  });

  const income = (how: typeof declared | typeof checked, paid: number, howPaid = checked) =>
    assess(
      aHousehold({
        income: [anIncome({ kind: 'supportReceived', every: 'month', amount: how(HUNDRED_YUAN * 5) })],
        obligors: [anObligor({ paid: howPaid(paid) })],
      }),
      policy,
    );

  test('declared once as income and once as what a child gives: it may be the same money', () => {
    const { income: of, classes } = income(declared, HUNDRED_YUAN * 5);
    expect(inYuan(of.countable.value)).toEqual([6_000, 12_000]);
    expect(classes.subsistenceAllowance.answer).toBe('undetermined');
    expect(classes.subsistenceAllowance.lacks.map(({ what }) => what)).toContain(
      '家人给的钱和义务人给的是不是同一笔（是的话只填一处）',
    );
  });

  test('an officer who has seen it among the income has not yet seen that the child’s is another', () => {
    const { countable } = income(checked, HUNDRED_YUAN * 5, declared).income;
    expect(inYuan(countable.value)).toEqual([6_000, 12_000]);
  });

  test('where the child gives nothing, or an officer has looked at both, nothing is left open', () => {
    expect(inYuan(income(declared, 0).income.countable.value)).toEqual([6_000, 6_000]);
    expect(inYuan(income(checked, HUNDRED_YUAN * 5).income.countable.value)).toEqual([12_000, 12_000]);
  });
});

describe('who is not counted takes and gives nothing', () => {
  test('what somebody in prison pays to others is not taken off', () => {
    const people = [aPerson(), aPerson({ id: 'm2', relation: 'spouse', absence: checked('prison') })];
    const facts = aHousehold({
      people,
      income: [anIncome({ amount: checked(1_000_000) })],
      spending: [aSpending({ kind: 'transferPaid', person: 'm2', amount: checked(300_000) })],
    });
    expect(inYuan(assess(facts, policy).income.total.value)).toEqual([10_000, 10_000]);
  });

  test('an applicant in prison is not counted either; one of the clergy who applies is', () => {
    const standingOf = (changes: Partial<PersonFacts>) =>
      assess(aHousehold({ people: [aPerson(changes)] }), policy).memberships[0]?.standing;
    expect(standingOf({ absence: checked('prison') })).toBe('excluded');
    expect(standingOf({ clergyYearsApart: checked(5) })).toBe('counted');
  });
});

describe('刚性支出 while it is open whether there is any income', () => {
  const rigid = (least: number, policyOf = policy) =>
    assess(
      aHousehold({
        income: [anIncome({ amount: checked({ least, most: 1_000_000 }) })],
        spending: [aSpending({ amount: checked(9_000_000) })],
      }),
      policyOf,
    ).classes.rigidExpenditure.findings.find(
      ({ condition }) => condition === 'rigidExpenditure.spendingShareAboveLimit',
    )?.answer;

  test('no answer is given that the next fact would take back', () => {
    expect(rigid(0)).toBe('undetermined');
    expect(rigid(1)).toBe('met');
    expect(rigid(0, countyWith({ rigidZeroIncomeCounts: true }))).toBe('met');
    expect(rigid(0, countyWith({ rigidZeroIncomeCounts: false }))).toBe('undetermined');
  });
});

describe('单人户 looks at property too (社会救助法第十八条)', () => {
  const disabled = aPerson({ disability: checked({ category: 'physical', grade: 1 }) });
  const working = aPerson({ id: 'm2', relation: 'spouse', hasWork: checked(true) });
  const wages = [anIncome({ person: 'm2', kind: 'wages', amount: checked(10_000_000) })];
  const alone = (savings: number, people = [disabled, working]) =>
    assess(
      aHousehold({
        people,
        income: people.length > 1 ? wages : [],
        property: {
          savings: checked(savings),
          exemptSavings: checked(0),
          homes: checked(1),
          carValue: checked(0),
          ownsCompany: checked(false),
        },
      }),
      policy,
    ).classes.singlePerson.find(({ about }) => about === 'm1');

  test.each([
    [1_680_000, 'met', 'within the line of one: whosever it is'],
    [1_680_001, 'undetermined', 'over it: whose it is has to be found out'],
    [100_000_000, 'undetermined', 'a rich family: what is in the person’s own name decides'],
  ])('the household has %d fen: %s (%s)', (savings, answer) => {
    expect(alone(savings)?.answer).toBe(answer);
  });

  test('of one person alone all is their own', () => {
    const monk = aPerson({ clergyYearsApart: checked(5) });
    expect(alone(1_680_001, [monk])?.answer).toBe('notMet');
  });

  test('in a margin household the lines of margin households were met already', () => {
    const people = [disabled, aPerson({ id: 'm2', relation: 'spouse' })];
    const facts = aHousehold({
      people,
      income: [anIncome({ person: 'm2', amount: checked(1_900_000) })],
      property: {
        savings: checked(2_500_000),
        exemptSavings: checked(0),
        homes: checked(1),
        carValue: checked(0),
        ownsCompany: checked(false),
      },
    });
    const { classes } = assess(facts, policy);
    expect(classes.subsistenceMargin.answer).toBe('met');
    expect(classes.singlePerson.find(({ about }) => about === 'm1')?.answer).toBe('met');
  });
});

describe('what is the most that may be paid is never rounded over it', () => {
  test('小额快救 in the country: a twelfth of 5,800 yuan is 483.33, not 484', () => {
    const { classes } = assess(
      aHousehold({
        emergency: {
          what: checked('fire'),
          basicLivingHard: checked(true),
          sameEventHelped: checked('never'),
          hasReasonToRepeat: checked(false),
        },
      }),
      demoPolicy('rural'),
    );
    const most = classes.temporaryAid.quickAidMost;
    expect(most && inYuan(most.value)).toEqual([483.33, 483.33]);
  });
});

describe('what insurance pays back', () => {
  const incomeWith = (policyOf: typeof policy) =>
    inYuan(
      assess(
        aHousehold({ income: [anIncome({ kind: 'medicalInsurance', amount: checked(600_000) })] }),
        policyOf,
      ).income.countable.value,
    );

  test('is counted as 低保 income only where a rule says so: no article names it', () => {
    expect(incomeWith(policy)).toEqual([0, 0]);
    expect(incomeWith(countyWith({ medicalReimbursementExempt: false }))).toEqual([6_000, 6_000]);
    expect(incomeWith(countyWith({ medicalReimbursementExempt: '?' }))).toEqual([0, 6_000]);
  });
});

describe('three generations under one roof', () => {
  test('of a daughter-in-law and a grandchild it is asked whether they owe anybody of the house, not the applicant alone', () => {
    const inLaw = { relation: 'childInLaw', hasSupportDuty: { provenance: 'unknown' } } as const;
    const { memberships } = assess(
      aHousehold({ people: [old, son(), aPerson({ id: 'm3', ...inLaw })] }),
      policy,
    );
    expect(memberships[2]?.lacks.map(({ what }) => what)).toEqual([
      '和家里人（不只是申请人）有没有法定赡养、抚养、扶养义务，夫妻、父母和子女之间都有',
    ]);
  });
});
