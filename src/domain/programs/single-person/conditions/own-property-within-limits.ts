import { anyOf, type Condition, type Judgement } from '../../../assessment/finding';
import type { PersonInHousehold } from '../../../assessment/household';
import { cite } from '../../../law/cite';
import { ownPropertyWithin } from '../../shared/own-property';
import { propertyWithinLimits } from '../../subsistence-allowance/conditions/property-within-limits';
import { hasSpecialHardship, inMarginHousehold } from './single-person-grounds';

const what = '本人名下的存款、房子、车这些超不超过低保的限额';

/**
 * 财产状况符合规定: one's own. Who may apply as one of a margin household has met its lines already; of any other what they own
 * themselves counts, not what others of the family own.
 */
export const ownPropertyWithinLimits: Condition<PersonInHousehold & { readonly margin: Judgement }> = {
  id: 'singlePerson.ownPropertyWithinLimits',
  title: '本人财产符合低保的规定',
  article: cite('assistanceAct', '第十八条'),
  isCostly: true,
  judge(subject) {
    const found = subject.person.ownPropertyWithinLimits;
    return anyOf([
      inMarginHousehold(subject, subject.margin),
      hasSpecialHardship(subject, subject.margin),
      ownPropertyWithin({ lines: propertyWithinLimits, found, what }, subject),
    ]);
  },
};
