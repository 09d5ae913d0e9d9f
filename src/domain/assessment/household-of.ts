import type { HouseholdFacts } from '../facts/household-facts';
import { cite } from '../law/cite';
import type { Calculation } from './calculation';
import type { Household } from './household';
import { householdIncomeOf } from './income/household-income';
import { membershipsOf, sizeOf } from './membership/memberships-of';

/** Works out who counts and what their income is. */
export function householdOf(facts: HouseholdFacts, calculation: Calculation): Household {
  const memberships = membershipsOf(facts, calculation);
  const size = sizeOf(memberships, calculation);
  const income = householdIncomeOf({ facts, memberships, calculation });
  const standardForAll = calculation.product(
    { label: '保障标准合计', unit: 'fenAYear', article: cite('assistanceAct', '第十八条') },
    calculation.parameter('subsistenceStandard'),
    size,
  );
  return { facts, calculation, memberships, size, income, standardForAll };
}
