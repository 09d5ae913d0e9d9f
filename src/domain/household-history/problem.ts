import { inWords, type PlainDate } from '../kernel/plain-date';
import type { PersonKey } from './household-event';

/** Why a change cannot be: it contradicts what is known of the household. */
export type HouseholdProblem =
  | { readonly is: 'inFuture'; readonly today: PlainDate }
  | { readonly is: 'beforeBeginning'; readonly began: PlainDate }
  | { readonly is: 'beforeBirth'; readonly person: PersonKey; readonly born: PlainDate }
  | { readonly is: 'notHere'; readonly person: PersonKey; readonly on: PlainDate }
  | { readonly is: 'alreadyHere'; readonly person: PersonKey; readonly on: PlainDate }
  | { readonly is: 'dead'; readonly person: PersonKey; readonly since: PlainDate }
  | { readonly is: 'headNeeded'; readonly person: PersonKey }
  | { readonly is: 'oneHead' }
  | { readonly is: 'alreadyHead'; readonly person: PersonKey }
  | { readonly is: 'noHousehold' }
  | { readonly is: 'nobodyStays' }
  | { readonly is: 'alreadySupporter'; readonly person: PersonKey }
  | { readonly is: 'noSupporter'; readonly person: PersonKey }
  | { readonly is: 'alwaysCounts'; readonly person: PersonKey; readonly as: 'spouse' | 'minorChild' }
  | { readonly is: 'wrongCause' }
  | { readonly is: 'situationUnknown'; readonly person: PersonKey }
  | { readonly is: 'headMustBeAdult'; readonly person: PersonKey };

/** A problem in one Chinese sentence that says what to do. `names` gives people's names by their ids. */
export function problemText(problem: HouseholdProblem, names: (id: PersonKey) => string): string {
  const who = 'person' in problem ? names(problem.person) : '';
  switch (problem.is) {
    case 'inFuture':
      return `日期还没有到（今天是${inWords(problem.today)}），事情发生以后再登记。`;
    case 'beforeBeginning':
      return `这一家从${inWords(problem.began)}申请时算起，更早的变化请让家里改申报的内容。`;
    case 'beforeBirth':
      return `${who}${inWords(problem.born)}才出生，请检查日期。`;
    case 'notHere':
      return `${inWords(problem.on)}，${who}不在这个家里，请检查是谁、是哪一天。`;
    case 'alreadyHere':
      return `${inWords(problem.on)}，${who}已经在这个家里，不用再登记。`;
    case 'dead':
      return `${who}已经在${inWords(problem.since)}去世，请检查是谁、是哪一天。`;
    case 'headNeeded':
      return `${who}是申请人，家里还有别人，请先选由谁接着申请。`;
    case 'oneHead':
      return '一户只能有一个申请人，请只选一位。';
    case 'alreadyHead':
      return `${who}本来就是申请人，不用换。`;
    case 'noHousehold':
      return '没有找到这一户，可能已经合并或者结束了，请刷新看看。';
    case 'nobodyStays':
      return '不能把全家都分出去，要有人留在这一户。';
    case 'alreadySupporter':
      return `${who}已经登记为义务人，不用再登记。`;
    case 'noSupporter':
      return `${who}现在不是登记的义务人，请检查是谁、是哪一天。`;
    case 'alwaysCounts':
      return problem.as === 'spouse'
        ? `${who}是申请人的配偶，不住在一起也算一家人（最低生活保障审核确认办法第七条），不用登记。离婚的，原因请选“离婚”。`
        : `${who}是申请人的未成年子女，不住在一起也算一家人（最低生活保障审核确认办法第七条），不用登记。送养的，原因请选“送养”。`;
    case 'wrongCause':
      return '这种变化不会是这个原因，请重新选原因。';
    case 'situationUnknown':
      return `急难申请里没有问过${who}的身体和工作情况，请先请家里把家庭情况补报完整，再换申请人。`;
    case 'headMustBeAdult':
      return `${who}还没有成年，家里有成年人的，请选一位成年人接着申请。`;
  }
}
