import { type Fact, type KnownFact, UNKNOWN } from '../facts/fact';
import type {
  Amount,
  HouseholdFacts,
  ObligorAbility,
  ObligorFacts,
  PersonFacts,
  PropertyFacts,
  SpendingFact,
} from '../facts/household-facts';
import { SAVINGS_BANDS } from '../facts/savings-bands';
import type { PlainDate } from '../kernel/plain-date';
import type { Policy } from '../policy/policy-at';
import { type Answers, chosen, chosenOne, isChosen } from './answers';
import { amountOfBand, NOTHING_AT_ALL } from './bands';

/** People are taken at their word, as if the papers stood behind it: those come with the application. */
const asTold = <T>(value: T): KnownFact<T> => ({ value, provenance: 'documented' });
const toldOrUnknown = <T>(value: T | undefined): Fact<T> => (value === undefined ? UNKNOWN : asTold(value));
const unlessNone = (is: boolean | undefined): KnownFact<false> | typeof UNKNOWN =>
  is === false ? asTold(false) : UNKNOWN;

const YEAR_DIGITS = 4;

/** The birthday of who completes `years` on `on`; undefined where the rules set no such age. */
function bornYearsBefore(on: PlainDate, years: number | undefined): PlainDate | undefined {
  if (years === undefined) return undefined;
  const day = on.slice(YEAR_DIGITS) === '-02-29' ? '-02-28' : on.slice(YEAR_DIGITS);
  return `${Number(on.slice(0, YEAR_DIGITS)) - years}${day}` as PlainDate;
}

/** When the people were born, as far as the answers say: all of them are neither old nor children, or nobody knows. */
function birthOf(answers: Answers, size: number, on: PlainDate, policy: Policy): Fact<PlainDate> {
  const isElder = isChosen(answers, 'who', 'elder');
  const isChild = isChosen(answers, 'who', 'child');
  if (isElder === undefined || isChild === undefined) return UNKNOWN;
  if (!isElder && !isChild) return toldOrUnknown(bornYearsBefore(on, policy.find('adultAge')?.value));
  // Who of several it is was not asked; one person alone cannot be both.
  if (size > 1 || (isElder && isChild)) return UNKNOWN;
  return isElder
    ? toldOrUnknown(bornYearsBefore(on, policy.find('extremeHardshipElderAge')?.value))
    : asTold(on);
}

/** Whether the person said that nobody at home is old, a child, disabled or ill. */
const isAmongNone = (answers: Answers): boolean => isChosen(answers, 'who', 'none') === true;

/**
 * One of so many who live together. All count, for the person said so; `spouse` is the relation that counts whatever
 * else is known. Who is what to whom, the application asks.
 */
function personOf(index: number, birth: Fact<PlainDate>, answers: Answers): PersonFacts {
  return {
    id: `m${index + 1}`,
    relation: index === 0 ? 'applicant' : 'spouse',
    birth,
    absence: asTold('none'),
    clergyYearsApart: asTold(0),
    coResidenceMonths: UNKNOWN,
    hasSupportDuty: UNKNOWN,
    canLiveIndependently: UNKNOWN,
    schooling: UNKNOWN,
    // The card's category and grade were not asked, nor whose it is; the same with the illness.
    disability: isChosen(answers, 'who', 'disabled') === false ? asTold('none') : UNKNOWN,
    isSeriouslyIll: unlessNone(isChosen(answers, 'who', 'ill')),
    hasWork: UNKNOWN,
    hasSpecialHardship: isAmongNone(answers) ? asTold(false) : UNKNOWN,
    choseOrphanAllowance: asTold(false),
  };
}

const NOTHING_KNOWN: ObligorAbility = {
  isInExtremeHardship: UNKNOWN,
  receivesAllowance: UNKNOWN,
  isSeverelyDisabled: UNKNOWN,
  cannotAct: UNKNOWN,
  ownIncome: UNKNOWN,
  propertyWithinLowIncomeLine: UNKNOWN,
};
/** None of the cases in which the law takes somebody as unable to support. */
const ABLE: ObligorAbility = {
  isInExtremeHardship: asTold(false),
  receivesAllowance: asTold(false),
  isSeverelyDisabled: asTold(false),
  cannotAct: asTold(false),
  ownIncome: UNKNOWN,
  propertyWithinLowIncomeLine: asTold(false),
};

/** Relatives elsewhere. What they give is in the income of the home already; nothing is imputed (法第四十一条). */
function obligorsOf(answers: Answers, people: readonly PersonFacts[]): readonly ObligorFacts[] {
  const relatives = chosenOne(answers, 'relatives');
  if (relatives === 'none') return [];
  return [
    {
      id: 's1',
      relation: 'child',
      supports: people.map(({ id }) => id),
      supportsAltogether: UNKNOWN,
      consent: asTold('notAsked'),
      ordered: asTold(0),
      paid: asTold(0),
      householdIncome: UNKNOWN,
      householdSize: UNKNOWN,
      age: UNKNOWN,
      ability: relatives === 'able' ? ABLE : NOTHING_KNOWN,
    },
  ];
}

/** Of several homes it is known that they are at least so many; of a car only that there is one. */
const SEVERAL: Amount = { least: 2 };
const AT_MOST_ONE: Amount = { least: 0, most: 1 };
const SOMETHING: Amount = { least: 1 };

function propertyOf(answers: Answers): PropertyFacts {
  const savings = chosenOne(answers, 'savings');
  const owned = chosen(answers, 'property');
  return {
    savings: savings ? asTold(SAVINGS_BANDS[savings]) : UNKNOWN,
    exemptSavings: asTold(0),
    homes: owned ? asTold(owned.includes('homes') ? SEVERAL : AT_MOST_ONE) : UNKNOWN,
    carValue: owned ? asTold(owned.includes('car') ? SOMETHING : 0) : UNKNOWN,
    ownsCompany: owned ? asTold(owned.includes('company')) : UNKNOWN,
  };
}

/** What large spending was asked about. */
export const SPENT_ON = ['medical', 'education'] as const satisfies readonly SpendingFact['kind'][];

/** What the bands leave open and one assessment cannot hold: it is tried out. */
export interface Tried {
  readonly size: number;
  /** What the spending was for; each kind has limits of its own. */
  readonly spentOn: readonly (typeof SPENT_ON)[number][];
  /** Whether the income is wages, of which what working costs is taken off. */
  readonly isEarned: boolean;
}

/** What the answers say about a household of `size` people, on `on`, in the words of the rules. */
export function householdFromAnswers(
  answers: Answers,
  on: PlainDate,
  policy: Policy,
  { size, spentOn, isEarned }: Tried,
): HouseholdFacts {
  const birth = birthOf(answers, size, on, policy);
  const people = Array.from({ length: size }, (_, index) => personOf(index, birth, answers));
  const income = chosenOne(answers, 'income');
  const spending = chosenOne(answers, 'spending');
  const lately = chosenOne(answers, 'lately');
  return {
    on,
    people,
    obligors: obligorsOf(answers, people),
    income: income
      ? [
          {
            id: 'income',
            kind: isEarned ? 'wages' : 'otherIncome',
            amount: asTold(amountOfBand(income)),
            every: 'month',
          },
        ]
      : [],
    incomeIsAll: income ? asTold(true) : UNKNOWN,
    spending: spentOn.map((kind) => ({
      id: kind,
      kind,
      amount: spending ? asTold(amountOfBand(spending)) : UNKNOWN,
    })),
    property: propertyOf(answers),
    emergency: {
      what: toldOrUnknown(lately),
      // The question asks for an event after which the household cannot get by.
      basicLivingHard: lately ? asTold(lately !== 'none') : UNKNOWN,
      // Counted as the first time: the office knows what was paid before.
      sameEventHelped: asTold('never'),
      hasReasonToRepeat: UNKNOWN,
      necessarySpendingRose: spending === NOTHING_AT_ALL ? asTold(false) : UNKNOWN,
    },
  };
}
