import type { KnownFact } from '../facts/fact';
import type { HouseholdFacts, SpendingFact } from '../facts/household-facts';
import type { IncomeFact, IncomeItemKind } from '../facts/income-fact';
import type { PlainDate } from '../kernel/plain-date';
import { PERSONAL_CIRCUMSTANCES } from './aid-questions';
import { FACT_QUESTIONS } from './fact-questions';
import { type FactAnswer, type FoundFact, holding } from './found-fact';

type Found<K extends FoundFact['kind']> = Extract<FoundFact, { kind: K }>;
type Fields = Readonly<Record<string, unknown>>;

/** The same with the field at `path` (`property.savings`) replaced; nothing else is touched. */
function withField(fields: Fields, [name = '', ...rest]: readonly string[], value: unknown): Fields {
  const inside = rest.length === 0 ? value : withField((fields[name] ?? {}) as Fields, rest, value);
  return { ...fields, [name]: inside };
}

/** An answer as the facts hold it. */
function factValue({ question, asOf }: Found<'answer'>, answer: FactAnswer): unknown {
  if (answer === 'none' || answer === 'never') return answer;
  if (question === 'recognised') return { as: answer, checkedOn: asOf };
  if (question === 'emergency.sameEventHelped') return { monthsAgo: Number(answer) };
  if (question !== 'disability' || typeof answer !== 'string') return answer;
  const [category, grade] = answer.split('/');
  return { category, grade: Number(grade) };
}

const known = <T>(value: T, { provenance, asOf }: Pick<FoundFact, 'provenance' | 'asOf'>): KnownFact<T> => ({
  value,
  provenance,
  ...(asOf ? { asOf: asOf as PlainDate } : {}),
});

function withAnswer(facts: HouseholdFacts, found: Found<'answer'>): HouseholdFacts {
  const { question, about, answer } = found;
  const of = FACT_QUESTIONS[question]?.of;
  if (answer === null || !of) return facts;
  const fact = known(factValue(found, answer), found);
  const path = question.split('.');
  if (about !== undefined && question.startsWith(`${PERSONAL_CIRCUMSTANCES}.`))
    return withField(
      facts as unknown as Fields,
      [...path.slice(0, -1), about, ...path.slice(-1)],
      fact,
    ) as unknown as HouseholdFacts;
  if (of === 'household')
    return withField(facts as unknown as Fields, path, fact) as unknown as HouseholdFacts;
  const placed = <T extends { readonly id: string }>(one: T): T =>
    one.id === about ? (withField(one as unknown as Fields, path, fact) as unknown as T) : one;
  return of === 'person'
    ? { ...facts, people: facts.people.map(placed) }
    : { ...facts, obligors: facts.obligors.map(placed) };
}

/** The list with the item of the same id replaced, or with a new one at its end. */
const placedIn = <T extends { readonly id: string }>(items: readonly T[], item: T): readonly T[] =>
  items.some(({ id }) => id === item.id)
    ? items.map((old) => (old.id === item.id ? item : old))
    : [...items, item];

function incomeFact(found: Found<'income'>): IncomeFact | undefined {
  if (!found.item) return undefined;
  const { person, of, amount, every, monthsAYear, costs } = found.item;
  return {
    id: found.id,
    kind: of as IncomeItemKind,
    amount: known(amount, found),
    every,
    ...(person ? { person } : {}),
    ...(monthsAYear ? { monthsAYear } : {}),
    ...(costs === undefined ? {} : { costs: known(costs, found) }),
  };
}

function spendingFact(found: Found<'spending'>): SpendingFact | undefined {
  if (!found.item) return undefined;
  const { person, of, amount } = found.item;
  return {
    id: found.id,
    kind: of as SpendingFact['kind'],
    amount: known(amount, found),
    ...(person ? { person } : {}),
  };
}

function withOne(facts: HouseholdFacts, found: FoundFact): HouseholdFacts {
  switch (found.kind) {
    case 'answer':
      return withAnswer(facts, found);
    case 'income': {
      const item = incomeFact(found);
      return item ? { ...facts, income: placedIn(facts.income, item) } : facts;
    }
    case 'spending': {
      const item = spendingFact(found);
      return item ? { ...facts, spending: placedIn(facts.spending, item) } : facts;
    }
    case 'area':
      return facts;
  }
}

/**
 * The facts of a declaration with what officers found out in their place, each with how it is known. About somebody who
 * is no more in the declaration it says nothing.
 */
export const factsWithFound = (declared: HouseholdFacts, found: readonly FoundFact[]): HouseholdFacts =>
  holding(found).reduce(withOne, declared);
