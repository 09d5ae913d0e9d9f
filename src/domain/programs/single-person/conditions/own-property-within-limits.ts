import { wholeFigure } from '../../../assessment/figure';
import {
  allOf,
  anyOf,
  type Condition,
  type Judgement,
  metWhen,
  undetermined,
} from '../../../assessment/finding';
import type { Household, PersonInHousehold } from '../../../assessment/household';
import { bothLacks } from '../../../assessment/lack';
import { knownValue } from '../../../facts/fact';
import { cite } from '../../../law/cite';
import { propertyWithinLimits } from '../../subsistence-allowance/conditions/property-within-limits';
import { hasSpecialHardship, inMarginHousehold } from './single-person-grounds';

/** Whether all that the household owns is within the lines of one person; if so it does not matter whose it is. */
function allWithinLinesOfOne({ person, household }: PersonInHousehold): Judgement {
  const { calculation, facts } = household;
  const standardForAll = calculation.parameter('subsistenceStandard');
  const ofOne: Household = { ...household, size: wholeFigure(1), standardForAll };
  const all = allOf(propertyWithinLimits.map(({ judge }) => judge(ofOne)));
  if (all.answer === 'met' || facts.people.length === 1) return all;
  const what = '本人名下的存款、房子、车这些超不超过低保的限额';
  return undetermined(bothLacks([{ kind: 'fact', what, about: person.id }], all.lacks));
}

/**
 * 财产状况符合规定: one's own. Who may apply as one of a margin household has met its lines already; of any other what they own
 * themselves counts, not what others of the family own.
 */
export const ownPropertyWithinLimits: Condition<PersonInHousehold & { readonly margin: Judgement }> = {
  id: 'singlePerson.ownPropertyWithinLimits',
  title: '本人财产符合低保的规定',
  article: cite('assistanceAct', '第十八条'),
  judge(subject) {
    const own = knownValue(subject.person.ownPropertyWithinLimits);
    return anyOf([
      inMarginHousehold(subject, subject.margin),
      hasSpecialHardship(subject, subject.margin),
      own === undefined ? allWithinLinesOfOne(subject) : metWhen(own),
    ]);
  },
};
