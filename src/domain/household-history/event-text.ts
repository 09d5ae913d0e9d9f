import { RELATION_TEXT } from '../household/words';
import type { HouseholdEvent, HouseholdKey, PersonKey, RegisteredAt } from './household-event';

type Names = (id: PersonKey) => string;

export const REGISTERED_TEXT: Readonly<Record<RegisteredAt, string>> = {
  here: '户口在住的地方',
  elsewhere: '户口在别处',
  nowhere: '还没有上户口',
  cancelled: '户口已注销',
};

const listed = (ids: readonly PersonKey[], names: Names): string => ids.map(names).join('、');

/** `第 2 户`: a household of the chain as people read it. */
export const householdText = (id: HouseholdKey): string => `第 ${id.slice(1)} 户`;

/** One thing that happened to a household, in a few words; the cause stands beside it. */
export function householdEventText(event: HouseholdEvent, names: Names): string {
  switch (event.is) {
    case 'formed':
      return `${listed(
        event.people.map(({ id }) => id),
        names,
      )}一起申请`;
    case 'memberAdded':
      return `${names(event.person.id)}加入这个家`;
    case 'memberLeft':
      return `${names(event.person)}离开这个家`;
    case 'memberDied':
      return event.succession
        ? `${names(event.person)}去世，${names(event.succession.head)}接着做申请人，原来的一户结束，${householdText(event.succession.to)}接着办`
        : `${names(event.person)}去世`;
    case 'householdSplit':
      return `${listed(
        event.people.map(({ id }) => id),
        names,
      )}分出去，另立${householdText(event.to)}`;
    case 'householdsMerged':
      return `${householdText(event.from)}并回${householdText(event.into)}`;
    case 'headChanged':
      return `换${names(event.head)}做申请人`;
    case 'moved':
      return '全家搬家';
    case 'registered':
      return `${names(event.person)}：${REGISTERED_TEXT[event.at]}`;
    case 'supportBegan':
      return `${names(event.supporter)}登记为义务人（${RELATION_TEXT[event.relation]}）`;
    case 'supportEnded':
      return `${names(event.supporter)}不再是义务人`;
  }
}
