import type { HouseholdFacts } from '@/domain/facts/household-facts';
import { ageOn, type PlainDate } from '@/domain/kernel/plain-date';
import { countedAs, isSeverelyDisabled, isSpared, schoolFeeOf, yearlyOf } from './bare-loop';
import type { PlainParameters } from './plain-parameters';

const known = <T>(fact: object): T => (fact as { readonly value: T }).value;

/**
 * A household as the other engines get it: plain values, with ages, kinds of income and sums for each person ready-made
 * and made outside the measured time. All of that is in their favour.
 */
export function plainHousehold(facts: HouseholdFacts, p: PlainParameters) {
  const yearly = (person: string | undefined, as: 'wage' | 'other' | 'transfer') =>
    facts.income
      .filter((item) => item.person === person && countedAs(item.kind, p) === as)
      .reduce((sum, item) => sum + yearlyOf(item), 0);
  const spent = (person: string | undefined, kind: string) =>
    facts.spending
      .filter((item) => item.person === person && item.kind === kind)
      .reduce((sum, { amount }) => sum + known<number>(amount), 0);
  const sums = (id: string | undefined) => ({
    wages: yearly(id, 'wage'),
    other: yearly(id, 'other'),
    transfer: yearly(id, 'transfer'),
    medical: spent(id, 'medical'),
    education: Math.min(
      spent(id, 'education'),
      schoolFeeOf(
        facts.people.find((one) => one.id === id),
        p,
      ),
    ),
    rent: spent(id, 'rent'),
  });
  const { savings, exemptSavings, homes, carValue, ownsCompany } = facts.property;
  return {
    p,
    people: facts.people.map((person) => ({
      id: person.id,
      relation: person.relation,
      age: ageOn(known<PlainDate>(person.birth), facts.on),
      absence: known<string>(person.absence),
      clergyYears: known<number>(person.clergyYearsApart),
      months: known<number>(person.coResidenceMonths),
      duty: known<boolean>(person.hasSupportDuty),
      independent: known<boolean>(person.canLiveIndependently),
      schooling: known<string>(person.schooling),
      severe: isSeverelyDisabled(person, p),
      ill: known<boolean>(person.isSeriouslyIll),
      ...sums(person.id),
    })),
    forAll: sums(undefined),
    transferPaid: facts.spending
      .filter(({ kind }) => kind === 'transferPaid')
      .reduce((sum, { amount }) => sum + known<number>(amount), 0),
    obligors: facts.obligors.map((obligor) => ({
      supports: obligor.supports,
      heads: obligor.supports.length,
      altogether: Math.max(1, obligor.supports.length, known<number>(obligor.supportsAltogether)),
      told: Math.max(known<number>(obligor.ordered), known<number>(obligor.paid)),
      byFormula: known<number>(obligor.ordered) === 0 && known<string>(obligor.consent) === 'given',
      income: known<number>(obligor.householdIncome) ?? 0,
      size: known<number>(obligor.householdSize) ?? 0,
      spared: isSpared(obligor, facts, p),
    })),
    savings: Math.max(0, known<number>(savings) - known<number>(exemptSavings)),
    homes: known<number>(homes),
    carValue: known<number>(carValue),
    ownsCompany: known<boolean>(ownsCompany),
  };
}
export type PlainHousehold = ReturnType<typeof plainHousehold>;
