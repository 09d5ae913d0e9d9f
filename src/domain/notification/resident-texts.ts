import { spokenCaseNumber } from '../kernel/case-number';
import { inWords } from '../kernel/plain-date';
import type { NoticeParameters, ResidentNoticeKind } from './notice';
import type { NoticeText } from './notice-texts';

type Words = (parameters: NoticeParameters) => NoticeText;

const ask = ({ officeName, officePhone }: NoticeParameters): string =>
  `有不明白的，打电话问${officeName}：${officePhone}。`;
const call = ({ officeName, officePhone }: NoticeParameters): string =>
  `请马上打电话给${officeName}：${officePhone}。`;
/** `申请 483 177 503 `, or just `这份申请` where the number is not said. */
const which = ({ caseNumber }: NoticeParameters): string =>
  caseNumber ? `申请编号 ${spokenCaseNumber(caseNumber)}，` : '';

/** The words for residents: what happened, what to do, whom to call. */
export const RESIDENT_TEXTS: Readonly<Record<ResidentNoticeKind, Words>> = {
  applicationReceived: (p) => ({
    title: '申请已收到',
    phrase: '等人来看',
    text: `${which(p)}您的申请已交到${p.officeName}。${ask(p)}`,
  }),
  appliedForYou: (p) => ({
    title: '有人替您申请救助',
    phrase: '替您申请',
    text: `有人替您向${p.officeName}申请了社会救助。您可以打开微信小程序“救助通”看，也可以打电话问；不是您的意思，请告诉${p.officeName}：${p.officePhone}。`,
  }),
  partyJoined: (p) => ({
    title: '有家人加入了申请',
    phrase: '有人加入',
    text: `${which(p)}有一位家人用自己的手机加入，以后能看到办到了哪一步。如果不是您家人，${call(p)}`,
  }),
  tookOver: (p) => ({
    title: '申请人自己来办了',
    phrase: '本人接手',
    text: `${which(p)}申请人已经接手，以后由本人办理，替人填写的不用再办。${ask(p)}`,
  }),
  authorizationGranted: (p) => ({
    title: '授权书已签好一份',
    phrase: '已签授权',
    text: `${which(p)}签好了一份授权书。如果不是您或者家人签的，${call(p)}`,
  }),
  authorizationWithdrawn: (p) => ({
    title: '有授权书已经撤回',
    phrase: '撤回授权',
    text: `${which(p)}有一份授权书撤回了，没有它就不能核对，申请可能办不下去。如果不是您家人撤的，${call(p)}`,
  }),
  ownAuthorizationWithdrawn: (p) => ({
    title: '您签的授权书收回了',
    phrase: '收回授权',
    text: `${which(p)}您签的核对授权书已经收回，以后不再按它查。回执在“我的申请”里。不是您要收回的，${call(p)}`,
  }),
  signatureReminder: (p) => ({
    title: '还有授权书没有签',
    phrase: '等您签名',
    text: `${which(p)}还有人没有签核对授权书，请打开“救助通”签，也可以请村里帮忙的人上门。${ask(p)}`,
  }),
  supplementRequested: (p) => ({
    title: '申请需要补材料',
    phrase: '等补材料',
    text: `${which(p)}还缺 ${p.count ?? '几'} 样，请打开看清单，照着补上就行。${ask(p)}`,
  }),
  supplementItemReturned: (p) => ({
    title: '有一样材料要重交',
    phrase: '重交材料',
    text: `${which(p)}您交的材料里有一样看不清或者不对，请打开看是哪一样，重新交一次。${ask(p)}`,
  }),
  declarationChanged: (p) => ({
    title: '申请内容有了更改',
    phrase: '内容更改',
    text: `${which(p)}申请里填的情况有更改，原来的还留着。如果不是您家人改的，${call(p)}`,
  }),
  applicationAccepted: (p) => ({
    title: '申请已经收下',
    phrase: '正在办',
    text: `${which(p)}民政办已经收下，正在办，接下来会核对情况、上门看望。${ask(p)}`,
  }),
  investigationStarted: (p) => ({
    title: '开始上门了解情况',
    phrase: '开始了解',
    text: `${which(p)}工作人员开始了解您家的情况，可能上门看望。${ask(p)}`,
  }),
  refusalPutForward: (p) => ({
    title: '请说明为什么不配合',
    phrase: '请您说明',
    text: `${which(p)}核对情况时有家人不配合，请${p.dueOn ? `在${inWords(p.dueOn)}前` : '尽快'}说明原因；不说明，申请就会停办。请打开看写了什么。${ask(p)}`,
  }),
  caseTransferredOut: (p) => ({
    title: '申请转到了别处办',
    phrase: '已转办',
    text: `${which(p)}已转给${p.officeName}办，您不用重新申请。${ask(p)}`,
  }),
  caseWithdrawn: (p) => ({
    title: '申请已经撤回',
    phrase: '已撤回',
    text: `${which(p)}已经撤回，不再办了，需要时可以重新申请。如果不是您撤的，${call(p)}`,
  }),
  procedureEnded: (p) => ({
    title: '申请已经停办',
    phrase: '已结束',
    text: `${which(p)}已经停办，请打开看原因。以后有困难可以重新申请。${ask(p)}`,
  }),
  phoneCode: () => ({
    title: '短信里的数字',
    phrase: '看短信',
    text: '6 位数字已经用短信发出，5 分钟内有效，请不要告诉别人。',
  }),
};
