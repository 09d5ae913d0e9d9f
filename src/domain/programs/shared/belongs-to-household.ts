import { type Condition, metWhen, undetermined } from '../../assessment/finding';
import { membershipIn, type PersonInHousehold } from '../../assessment/household';
import { cite } from '../../law/cite';

/** Whether a person for whom a class is worked out belongs to the household at all. */
export const belongsToHousehold = (of: string): Condition<PersonInHousehold> => ({
  id: `${of}.belongsToHousehold`,
  title: '是共同生活的家庭成员',
  article: cite('dibaoMeasures', '第七条'),
  judge({ person, household }) {
    const membership = membershipIn(household, person.id);
    if (membership?.standing === 'undetermined') return undetermined(membership.lacks);
    return metWhen(membership?.standing === 'counted');
  },
});
