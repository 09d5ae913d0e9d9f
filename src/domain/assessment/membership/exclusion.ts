import { knownValue } from '../../facts/fact';
import type { PersonFacts } from '../../facts/household-facts';
import type { Calculation } from '../calculation';
import type { Lack } from '../lack';
import { isPlaceCase } from '../place-case';
import type { MembershipReason } from './membership';

/** A reason for which somebody is not counted, nothing, or what it would take to say. */
export type Exclusion =
  | { readonly reason: MembershipReason }
  | { readonly lacks: readonly Lack[] }
  | undefined;

/** Away for a reason that the rules name; conscripts only where the province says so. */
export function absenceOf({ id, absence }: PersonFacts, calculation: Calculation): Exclusion {
  const where = knownValue(absence);
  if (where === undefined) return { lacks: [{ kind: 'fact', what: '现在在不在家里生活', about: id }] };
  if (where === 'none') return undefined;
  if (where !== 'conscript') return { reason: where };
  const { value, lacks } = calculation.setting('excludesConscripts');
  if (value === undefined) return { lacks };
  return value ? { reason: where } : undefined;
}

/** Clergy that has lived apart from the family for as many years as the rules ask. */
function clergyOf({ id, clergyYearsApart }: PersonFacts, calculation: Calculation): Exclusion {
  const years = knownValue(clergyYearsApart);
  if (years === undefined)
    return { lacks: [{ kind: 'fact', what: '是不是宗教教职人员、离家多少年', about: id }] };
  if (years === 0) return undefined;
  const { value, lacks } = calculation.setting('clergyYearsApart');
  if (value === undefined) return { lacks };
  return years >= value ? { reason: 'clergy' } : undefined;
}

/** By a rule of the province, where an officer has marked it. */
function byProvinceOf({ id, notCountedByProvince }: PersonFacts): Exclusion {
  const what = '是不是省里规定不计入家庭的其他人员（由经办人认定）';
  const { answer, lacks } = isPlaceCase(notCountedByProvince, what, id);
  if (answer === 'met') return { reason: 'byProvince' };
  return answer === 'undetermined' ? { lacks } : undefined;
}

/** Why somebody is not counted (最低生活保障审核确认办法第七条第二款). */
export function exclusionOf(person: PersonFacts, calculation: Calculation): Exclusion {
  const absence = absenceOf(person, calculation);
  if (absence && 'reason' in absence) return absence;
  const byProvince = byProvinceOf(person);
  if (byProvince && 'reason' in byProvince) return byProvince;
  return clergyOf(person, calculation) ?? absence ?? byProvince;
}
