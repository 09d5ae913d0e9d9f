import { knownValue } from '../facts/fact';
import type { HouseholdFacts } from '../facts/household-facts';
import { ageOn } from '../kernel/plain-date';
import type { MadeUpHousehold } from './generate-household';

/** What is counted of a population. */
export const COUNTED = [
  'township',
  'area',
  'size',
  'age',
  'relation',
  'disability',
  'illness',
  'study',
  'income',
  'obligors',
  'savings',
  'spending',
  'emergency',
  'recognised',
  'unknown facts',
] as const;
export type Counted = (typeof COUNTED)[number];

/** How often each value came, by what was counted; and of how many it is counted. */
export interface Tally {
  readonly households: number;
  readonly people: number;
  readonly of: Readonly<Record<Counted, ReadonlyMap<string, number>>>;
}

const AGE_BAND = 20;
const LAST_BAND = 80;
const UNKNOWN = 'unknown';
const SAVINGS_BANDS = [1_000_000, 5_000_000, 10_000_000] as const;
const SAVINGS_TEXT = ['under 10,000 yuan', '10,000 to 50,000', '50,000 to 100,000'] as const;
const MORE_SAVINGS = '100,000 and more';

function savingsOf({ property }: HouseholdFacts): string {
  const amount = knownValue(property.savings);
  if (amount === undefined) return UNKNOWN;
  if (typeof amount !== 'number') return 'told as a band';
  const band = SAVINGS_BANDS.findIndex((limit) => amount < limit);
  return SAVINGS_TEXT[band] ?? MORE_SAVINGS;
}

function ageBand({ on }: HouseholdFacts, { birth }: HouseholdFacts['people'][number]): string {
  const born = knownValue(birth);
  if (born === undefined) return UNKNOWN;
  const from = Math.floor(ageOn(born, on) / AGE_BAND) * AGE_BAND;
  if (from >= LAST_BAND) return `${LAST_BAND} and more`;
  return `${String(from).padStart(2, '0')} to ${from + AGE_BAND - 1}`;
}

function disabilityOf({ disability }: HouseholdFacts['people'][number]): string {
  const card = knownValue(disability);
  if (card === undefined) return UNKNOWN;
  return card === 'none' ? 'none' : `grade ${card.grade}`;
}

function recognisedOf({ recognised }: HouseholdFacts): string {
  const as = knownValue(recognised);
  if (as === undefined) return UNKNOWN;
  return as === 'none' ? as : as.as;
}

/** How many facts of a household nobody knows, in words. */
function unknownOf(facts: HouseholdFacts): string {
  const count = JSON.stringify(facts).split('"provenance":"unknown"').length - 1;
  if (count === 0) return 'none';
  return count <= 2 ? 'one or two' : 'three or more';
}

const yesNo = (value: boolean | undefined): string => (value === undefined ? UNKNOWN : value ? 'yes' : 'no');
const each = <T>(items: readonly T[], nameOf: (item: T) => string): string[] => [
  ...new Set(items.map(nameOf)),
];

/** Counts a population, one household at a time. */
export function tallyOf(households: Iterable<MadeUpHousehold>): Tally {
  const of = Object.fromEntries(
    COUNTED.map((name) => [name, new Map<string, number>()]),
  ) as unknown as Record<Counted, Map<string, number>>;
  const add = (name: Counted, values: readonly string[]): void => {
    for (const value of values) of[name].set(value, (of[name].get(value) ?? 0) + 1);
  };
  let count = 0;
  let people = 0;
  for (const { township, area, facts } of households) {
    count += 1;
    people += facts.people.length;
    add('township', [township]);
    add('area', [area]);
    add('size', [String(facts.people.length)]);
    add('obligors', [String(facts.obligors.length)]);
    add('savings', [savingsOf(facts)]);
    add('emergency', [knownValue(facts.emergency.what) ?? UNKNOWN]);
    add('recognised', [recognisedOf(facts)]);
    add('unknown facts', [unknownOf(facts)]);
    add('income', facts.income.length === 0 ? ['none'] : each(facts.income, ({ kind }) => kind));
    add('spending', facts.spending.length === 0 ? ['none'] : each(facts.spending, ({ kind }) => kind));
    for (const person of facts.people) {
      add('age', [ageBand(facts, person)]);
      add('relation', [person.relation]);
      add('disability', [disabilityOf(person)]);
      add('illness', [yesNo(knownValue(person.isSeriouslyIll))]);
      add('study', [knownValue(person.schooling) ?? UNKNOWN]);
    }
  }
  return { households: count, people, of };
}

/** Whether a value is counted in people; all others are counted in households. */
export const isOfPeople = (name: Counted): boolean =>
  ['age', 'relation', 'disability', 'illness', 'study'].includes(name);
