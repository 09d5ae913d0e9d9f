import type { ProgressStep } from '@/contracts/application/get-my-case';
import type { Case } from '@/domain/case/case';
import type { CaseEvent } from '@/domain/case/case-event';
import { peopleOf } from '@/domain/household/people';
import { CHANGE_CAUSES } from '@/domain/household-history/causes';
import type { SignerId } from '@/domain/kernel/ids';
import { inWords } from '@/domain/kernel/plain-date';
import { actorWords, applicantWords, type ProgressReader } from './actor-words';

export type { ProgressReader } from './actor-words';

interface Words {
  readonly title: string;
  readonly detail?: string;
}
type EventOf<T extends CaseEvent['type']> = Extract<CaseEvent, { type: T }>;

/** The person of an id; somebody who has left the household since is not named any more. */
function nameOf({ declared }: Case, signerId: SignerId): string {
  const person = peopleOf(declared).find(({ memberId }) => memberId === signerId);
  const supporter = declared.supporters.find(({ supporterId }) => supporterId === signerId);
  return person?.name ?? supporter?.name ?? '家人';
}

/** 最低生活保障审核确认办法第四条: a household applies, by one of those who live together. */
const NOBODY_LEFT = '家里没有别的共同生活的人可以接着申请，这份申请到此结束';

function submitted(event: EventOf<'ApplicationSubmitted'>, state: Case, reader: ProgressReader): Words {
  const who = actorWords(event, state, reader);
  return event.application.filing.by === 'self'
    ? { title: `${who}提交了申请` }
    : { title: `${who}替${applicantWords(state, reader)}提交了申请` };
}

function granted({ memberId, way }: EventOf<'AuthorizationGranted'>, state: Case): Words {
  const guardian = way.signatory.kind === 'guardian' ? '监护人代 ' : '';
  return {
    title: `${guardian}${nameOf(state, memberId)} 签了核对授权书`,
    ...(way.on === 'paper' ? { detail: '签在纸上' } : {}),
  };
}

function wordsOf(event: CaseEvent, state: Case, reader: ProgressReader): Words {
  const who = actorWords(event, state, reader);
  const isStaff = reader.audience === 'staff';
  switch (event.type) {
    case 'ApplicationSubmitted':
      return submitted(event, state, reader);
    case 'AuthorizationGranted':
      return granted(event, state);
    case 'AuthorizationWithdrawn':
      return {
        title: `${nameOf(state, event.memberId)} ${event.byPhone ? '打电话' : ''}收回了核对授权${event.byPhone ? `，${who}记下了` : ''}`,
        ...(isStaff && event.reason ? { detail: event.reason } : {}),
      };
    case 'SupplementRequested':
      return {
        title: isStaff ? `${who}告知需要补正` : `${who}告诉您还缺材料`,
        detail: `一共 ${event.items.length} 项`,
      };
    case 'SupplementAnswered':
      return {
        title: isStaff ? `${who}答复了补正` : `${who}补交了材料`,
        detail: `${isStaff ? '答复了' : '交了'} ${event.answers.length} 项`,
      };
    case 'SupplementItemReturned':
      return { title: `${who}请再交一次第 ${event.itemIndex + 1} 项材料`, detail: event.why };
    case 'ApplicationAccepted':
      return { title: isStaff ? `${who}受理了申请` : `${who}收下了申请，正在办` };
    case 'InvestigationStarted':
      return { title: isStaff ? `${who}启动了调查` : `${who}开始了解家里的情况` };
    case 'DeclarationChanged':
      return { title: `${who}更新了申请内容`, detail: event.note };
    case 'HouseholdChanged':
      return {
        title: `${who}登记了家庭变动：${CHANGE_CAUSES[event.change.cause].text}`,
        detail: [
          `${inWords(event.change.on)}起`,
          ...(event.change.note ? [event.change.note] : []),
          ...(event.nobodyLeft ? [NOBODY_LEFT] : []),
        ].join('，'),
      };
    case 'PartyJoined':
      return { title: `${nameOf(state, event.memberId)} 在自己的手机上加入了这份申请` };
    case 'ApplicantTookOver':
      return { title: `${who}接手了申请，以后自己办` };
    case 'ApplicationObjected':
      return { title: `${who}对这份申请有不同意见`, detail: event.words };
    case 'ObjectionLifted':
      return { title: `${who}收回了不同意见` };
    case 'ApplicationWithdrawn':
      return { title: `${who}撤回了申请`, ...(event.reason ? { detail: event.reason } : {}) };
    case 'CaseTransferred':
      return { title: `${who}把申请转给别的机关办，不用重新申请`, detail: event.reason };
    case 'RefusalPutForward':
      return {
        title: `${who}请${nameOf(state, event.memberId)} 说明为什么没有签核对授权书`,
        detail: `${event.words}（${inWords(event.answerBy)}前答复）`,
      };
    case 'RefusalExplained':
      return { title: `${who}说明了没有签字的原因`, detail: event.words };
    case 'ProcedureEnded':
      return { title: isStaff ? `${who}终止了办理` : `${who}停办了这份申请`, detail: event.reason };
  }
}

/** Words that somebody wrote for or about others of the household: members see that it happened, not what it says. */
const PRIVATE: readonly CaseEvent['type'][] = [
  'SupplementItemReturned',
  'DeclarationChanged',
  'HouseholdChanged',
  'ApplicationObjected',
  'ApplicationWithdrawn',
  'RefusalPutForward',
  'RefusalExplained',
];

/** What the applicant says against the application is between them and the office: not for who typed it. */
function maySeeDetail(event: CaseEvent, reader: ProgressReader): boolean {
  if (reader.audience === 'staff' || reader.accountId === event.by.accountId) return true;
  if (event.type === 'ApplicationObjected') return reader.role === 'applicant';
  return reader.role !== 'member' || !PRIVATE.includes(event.type);
}

/** One event in words. `state` is the case as it stands now. */
export function progressStepOf(event: CaseEvent, state: Case, reader: ProgressReader): ProgressStep {
  const { title, detail } = wordsOf(event, state, reader);
  const shown = detail !== undefined && maySeeDetail(event, reader);
  return { version: event.version, at: event.at, title, ...(shown ? { detail } : {}) };
}
