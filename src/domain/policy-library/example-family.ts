import { type KnownFact, UNKNOWN } from '../facts/fact';
import type { HouseholdFacts, PersonFacts } from '../facts/household-facts';
import { fen, yuanText } from '../kernel/money';
import type { PlainDate } from '../kernel/plain-date';
import type { Policy } from '../policy/policy-at';
import type { AssistanceClass } from '../programs/conditions';

/** A made-up family to show how a class works: what is told of it, and the same as facts. */
export interface ExampleFamily {
  readonly told: string;
  readonly facts: HouseholdFacts;
}

const seen = <T>(value: T): KnownFact<T> => ({ value, provenance: 'checked' });

interface Example {
  readonly who: string;
  readonly people: readonly (Pick<PersonFacts, 'relation'> & Partial<PersonFacts>)[];
  readonly ages: readonly number[];
  /** The wages of the home as a share of the standard for all of them, in hundredths; whose they are. */
  readonly wages: number;
  readonly earner: number;
  /** What treatment cost in the last year, as a share of the year's wages, in hundredths. */
  readonly medical?: number;
  readonly isStruck?: boolean;
  readonly also?: string;
}

const PAIR = [{ relation: 'applicant' }, { relation: 'spouse' }] as const;

const EXAMPLES: Readonly<Record<AssistanceClass, Example>> = {
  extremeHardship: {
    who: '一位老人，一个人住，没有儿女',
    people: [{ relation: 'applicant', cannotDoAlone: seen(['bathing']) }],
    ages: [75],
    wages: 0,
    earner: 0,
    also: '自己洗不了澡，别的都能自己做',
  },
  subsistenceAllowance: {
    who: '夫妻两人和一个上小学的孩子',
    people: [...PAIR, { relation: 'child' }],
    ages: [45, 43, 9],
    wages: 60,
    earner: 0,
  },
  singlePerson: {
    who: '一位一级肢体残疾的中年人，没有工作，和父母一起住',
    people: [
      { relation: 'applicant', disability: seen({ category: 'physical', grade: 1 }) },
      { relation: 'parent' },
      { relation: 'parent' },
    ],
    ages: [40, 58, 57],
    wages: 200,
    earner: 1,
  },
  subsistenceMargin: {
    who: '夫妻两人和一个上小学的孩子',
    people: [...PAIR, { relation: 'child' }],
    ages: [45, 43, 9],
    wages: 150,
    earner: 0,
  },
  rigidExpenditure: {
    who: '夫妻两人，一个人得了大病',
    people: PAIR,
    ages: [52, 50],
    wages: 320,
    earner: 0,
    medical: 70,
  },
  temporaryAid: {
    who: '夫妻两人，家里着了火',
    people: PAIR,
    ages: [52, 50],
    wages: 100,
    earner: 0,
    isStruck: true,
  },
  spendingAid: {
    who: '夫妻两人，一个人今年突然得了大病',
    people: PAIR,
    ages: [52, 50],
    wages: 320,
    earner: 0,
    medical: 70,
  },
};

const MONTHS_A_YEAR = 12;
const HUNDREDTHS = 100;
/** Wages are told in whole tens of yuan, in fen. */
const TEN_YUAN = 1_000;
const YEAR_DIGITS = 4;
const LONG_TOGETHER = 120;

const bornAt = (age: number, on: PlainDate): PlainDate =>
  `${Number(on.slice(0, YEAR_DIGITS)) - age}-01-01` as PlainDate;

const personOf = (
  { relation, ...known }: Example['people'][number],
  index: number,
  { ages, earner, wages }: Example,
  on: PlainDate,
): PersonFacts => ({
  id: `m${index + 1}`,
  relation,
  birth: seen(bornAt(ages[index] ?? 0, on)),
  absence: seen('none'),
  clergyYearsApart: seen(0),
  coResidenceMonths: seen(LONG_TOGETHER),
  hasSupportDuty: seen(true),
  canLiveIndependently: seen(true),
  schooling: seen('none'),
  disability: seen('none'),
  isSeriouslyIll: seen(false),
  hasWork: seen(wages > 0 && index === earner),
  hasSpecialHardship: seen(false),
  keptAsPupil: seen(false),
  choseOrphanAllowance: seen(false),
  ...known,
});

const inTens = (amount: number): number => Math.floor(amount / TEN_YUAN) * TEN_YUAN;

/** The monthly wages of the family, fen; undefined where the place has set no standard. */
function wagesOf({ wages, people }: Example, policy: Policy): number | undefined {
  const standard = policy.find('subsistenceStandard')?.value;
  if (!standard) return undefined;
  const monthly = standard.per === 'year' ? standard.fen / MONTHS_A_YEAR : standard.fen;
  return inTens((monthly * people.length * wages) / HUNDREDTHS);
}

const moneyTold = (amount: number): string => `${yuanText(fen(amount))} 元`;

function toldOf({ who, also, ages }: Example, wages: number, medical: number | undefined): string {
  const income = wages === 0 ? '没有收入' : `全家每月工钱 ${moneyTold(wages)}`;
  return [
    ages.length === 1 ? `${who}，${ages[0]} 岁` : who,
    also ?? '',
    income,
    medical ? `一年看病自己出了 ${moneyTold(medical)}` : '',
    '住自家一处房子，没有车，没有存款',
  ]
    .filter(Boolean)
    .map((sentence) => `${sentence}。`)
    .join('');
}

/** The example of a class for the place of `policy`: its wages follow the standard there; undefined without one. */
export function exampleFamily(
  name: AssistanceClass,
  policy: Policy,
  on: PlainDate,
): ExampleFamily | undefined {
  const example = EXAMPLES[name];
  const wages = wagesOf(example, policy);
  if (wages === undefined) return undefined;
  const medical = example.medical && inTens((wages * MONTHS_A_YEAR * example.medical) / HUNDREDTHS);
  const facts: HouseholdFacts = {
    on,
    people: example.people.map((person, index) => personOf(person, index, example, on)),
    obligors: [],
    income:
      wages === 0
        ? []
        : [
            {
              id: 'wages',
              person: `m${example.earner + 1}`,
              kind: 'wages',
              amount: seen(wages),
              every: 'month',
            },
          ],
    incomeIsAll: seen(true),
    spending: medical ? [{ id: 'medical', person: 'm2', kind: 'medical', amount: seen(medical) }] : [],
    property: {
      savings: seen(0),
      exemptSavings: seen(0),
      homes: seen(1),
      carValue: seen(0),
      ownsCompany: seen(false),
    },
    emergency: {
      what: seen(example.isStruck ? 'fire' : 'none'),
      basicLivingHard: seen(example.isStruck === true),
      sameEventHelped: seen('never'),
      hasReasonToRepeat: UNKNOWN,
      necessarySpendingRose: seen(name === 'spendingAid'),
    },
    recognised: seen('none'),
  };
  return { told: toldOf(example, wages, medical), facts };
}
