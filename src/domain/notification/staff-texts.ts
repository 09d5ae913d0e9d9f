import { spokenCaseNumber } from '../kernel/case-number';
import { inWords } from '../kernel/plain-date';
import type { DueStep, NoticeParameters, StaffNoticeKind, WorkCounts } from './notice';
import type { NoticeText } from './notice-texts';

type Words = (parameters: NoticeParameters) => NoticeText;

/** What is to be done by the day that is due. */
export const STEP_TEXT: Readonly<Record<DueStep, string>> = {
  review: '看完材料',
  quickAid: '先行救助',
  investigation: '开始调查',
  decision: '作出决定',
};

const step = ({ step = 'review' }: NoticeParameters): string => STEP_TEXT[step];
const by = (p: NoticeParameters): string => (p.dueOn ? `，请在${inWords(p.dueOn)}前${step(p)}` : '');
/** `案件编号 483 177 503`, or the office where it is about no case. */
const which = ({ caseNumber, officeName }: NoticeParameters): string =>
  caseNumber ? `案件编号 ${spokenCaseNumber(caseNumber)}` : officeName;

/** The same before more words. */
const of = (p: NoticeParameters): string => (p.caseNumber ? `${which(p)} ` : which(p));

/** `新到 3 件，快到期 1 件，超期 2 件`; what there is none of is left out. */
export function workText({ fresh, dueSoon, overdue }: WorkCounts): string {
  const parts: [string, number][] = [
    ['新到', fresh],
    ['快到期', dueSoon],
    ['超期', overdue],
  ];
  return parts
    .filter(([, count]) => count > 0)
    .map(([what, count]) => `${what} ${count} 件`)
    .join('，');
}

/** The words for staff. */
export const STAFF_TEXTS: Readonly<Record<StaffNoticeKind, Words>> = {
  newCase: (p) => ({ title: '有新的救助申请', phrase: '新申请', text: `${which(p)}${by(p)}。` }),
  assistRequested: (p) => ({
    title: '请协助办理案件',
    phrase: '请协办',
    text: `${of(p)}由${p.officeName}主办，这家人住在你们这里，请协助上门和送达。`,
  }),
  supplementAnswered: (p) => ({
    title: '补正已经答复',
    phrase: '已补正',
    text: `${of(p)}的补正已答复${by(p)}。`,
  }),
  declarationChanged: (p) => ({
    title: '申请内容有了更改',
    phrase: '内容更改',
    text: `${of(p)}的申请内容有更改，请打开对照新旧两份。`,
  }),
  authorizationWithdrawn: (p) => ({
    title: '有授权书已经撤回',
    phrase: '撤回授权',
    text: `${of(p)}有一份核对授权书撤回了，在重新签好以前不能核对这个人的情况。`,
  }),
  refusalExplained: (p) => ({
    title: '当事人说明了原因',
    phrase: '已说明',
    text: `${of(p)}的家庭说明了没有配合的原因，请打开看。`,
  }),
  objectionRaised: (p) => ({
    title: '申请人提出异议',
    phrase: '有异议',
    text: `${of(p)}的申请人不同意别人替他提交的申请，请先联系申请人本人。`,
  }),
  objectionLifted: (p) => ({
    title: '申请人收回异议',
    phrase: '异议收回',
    text: `${of(p)}的申请人收回了异议，可以接着办。`,
  }),
  tookOver: (p) => ({
    title: '申请人接手了申请',
    phrase: '本人接手',
    text: `${of(p)}改由申请人本人办理，以后请直接联系申请人。`,
  }),
  caseWithdrawn: (p) => ({
    title: '申请人撤回了申请',
    phrase: '已撤回',
    text: `${of(p)}已撤回，不用再办。`,
  }),
  caseTransferredIn: (p) => ({
    title: '有案件转到你处',
    phrase: '转入',
    text: `${of(p)}转到了${p.officeName}${by(p)}。`,
  }),
  callbackRequested: (p) => ({
    title: '有群众请你回电话',
    phrase: '待回电',
    text: `${of(p)}有群众请你们回电话${p.dueOn ? `，请在${inWords(p.dueOn)}前打` : ''}，详情见小程序。`,
  }),
  visitForSignature: (p) => ({
    title: '请派人上门帮忙签名',
    phrase: '请上门',
    text: `${of(p)}还有家人没签核对授权书，提醒过几次了。请派人上门看看，帮他们签，或者问清原因。`,
  }),
  dueSoon: (p) => ({ title: '有案件快到期了', phrase: '快到期', text: `${which(p)}${by(p)}。` }),
  overdue: (p) => ({
    title: '有案件超期了',
    phrase: '已超期',
    text: `${of(p)}应在${p.dueOn ? `${inWords(p.dueOn)}前` : '期限内'}${step(p)}，已经超期，请尽快办。`,
  }),
  digest: (p) => ({
    title: '今日待办提醒',
    phrase: '今日待办',
    text: p.work ? `${workText(p.work)}，请打开小程序办理。` : '请打开小程序看今天的待办。',
  }),
  callResident: (p) => ({
    title: '请打电话告知群众',
    phrase: '待电话',
    text: `${of(p)}的通知没有送到群众手机上，请打电话告诉他们。`,
  }),
};
