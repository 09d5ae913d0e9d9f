import { spokenCaseNumber } from '../kernel/case-number';
import { inWords } from '../kernel/plain-date';
import type { NoticeKind, NoticeParameters } from './notice';

export interface NoticeText {
  /** At most 12 characters: it heads a WeCom message and a line in the inbox. */
  readonly title: string;
  readonly text: string;
  /** At most 5 characters: the status word of a subscribe message. */
  readonly phrase: string;
}

type Words = (parameters: NoticeParameters) => NoticeText;

const by = ({ dueOn }: NoticeParameters): string => (dueOn ? `，请在${inWords(dueOn)}前看完材料` : '');
const ask = ({ officeName, officePhone }: NoticeParameters): string =>
  `有不明白的，打电话问${officeName}：${officePhone}。`;
const number = ({ caseNumber }: NoticeParameters): string => spokenCaseNumber(caseNumber);

const TEXTS: Readonly<Record<NoticeKind, Words>> = {
  applicationReceived: (p) => ({
    title: '申请已收到',
    phrase: '待受理',
    text: `您的申请已交到${p.officeName}，编号 ${number(p)}。${ask(p)}`,
  }),
  newCase: (p) => ({ title: '有新的救助申请', phrase: '新申请', text: `编号 ${number(p)}${by(p)}。` }),
  supplementRequested: (p) => ({
    title: '申请需要补材料',
    phrase: '待补正',
    text: `编号 ${number(p)} 还缺 ${p.count ?? ''} 样，请打开看清单，照着补上就行。${ask(p)}`,
  }),
  supplementAnswered: (p) => ({
    title: '补正已经答复',
    phrase: '已补正',
    text: `编号 ${number(p)} 的补正已答复${by(p)}。`,
  }),
  authorizationGranted: (p) => ({
    title: '授权书已签好一份',
    phrase: '已签授权',
    text: `编号 ${number(p)} 签好了一份授权书。如果不是您家人签的，请马上打电话给${p.officeName}：${p.officePhone}。`,
  }),
  applicationAccepted: (p) => ({
    title: '申请已受理',
    phrase: '已受理',
    text: `编号 ${number(p)} 已受理，接下来会核对情况、上门看望。${ask(p)}`,
  }),
  callResident: (p) => ({
    title: '请打电话告知群众',
    phrase: '待电话',
    text: `编号 ${number(p)} 的通知没有送到群众手机上，请打电话告诉他们。`,
  }),
};

/** The words of a notice. They say what happened and what to do, and nothing that should not stand on a lock screen. */
export const noticeText = (kind: NoticeKind, parameters: NoticeParameters): NoticeText =>
  TEXTS[kind](parameters);
