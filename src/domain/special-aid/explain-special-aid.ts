import { compare, exact } from '../assessment/exact';
import { lackText, type Names, valueText } from '../assessment/explain';
import { WHOLE_IN_BASIS_POINTS } from '../assessment/figure';
import { distinctLacks } from '../assessment/lack';
import { isKnown, type Range } from '../assessment/range';
import { citation } from '../kernel/legal-reference';
import { cite } from '../law/cite';
import type { Policy } from '../policy/policy-at';
import { AID_CLASS_TEXT } from '../policy/special-aid-parameters';
import { AID_ITEMS } from './all-items';
import type { Claim } from './claim';
import { settingOf } from './matrix';
import { WITHOUT_APPLICATION } from './referral';
import type { AidAnswer, Entitlement } from './special-aid';

const WHOLE = exact(WHOLE_IN_BASIS_POINTS);

/** `70%`, `不低于 70%`, `不超过 70%`. */
function shareText(share: Range): string {
  const { low, high = WHOLE } = share;
  if (isKnown(share)) return valueText(share, 'basisPoints');
  if (compare(high, WHOLE) === 0) return `不低于 ${valueText({ low, high: low }, 'basisPoints')}`;
  return valueText({ low, high }, 'basisPoints');
}

/** How much an entitlement is, in words; nothing for a service. */
function entitlementText(entitlement: Entitlement): string {
  if (entitlement.kind === 'service') return '';
  if (entitlement.kind === 'monthly')
    return entitlement.fen.high ? `金额：${valueText(entitlement.fen, 'fenAMonth')}` : '金额本地还没有登记';
  const { basisPoints, yearlyFen } = entitlement;
  const money = yearlyFen ? `，合 ${valueText(yearlyFen, 'fenAYear')}` : '';
  return `比例：${shareText(basisPoints)}${money}`;
}

const classes = (claims: readonly Claim[]): string => claims.map(({ of }) => AID_CLASS_TEXT[of]).join('、');

/** By which class it is given, and that a proposal is not yet a decision. */
function wonText({ wonBy, others, open, entitlement }: AidAnswer): string[] {
  if (!wonBy) return [];
  const isRanked = entitlement?.kind === 'share';
  const also = others.length > 0 && wonBy.of !== 'everyone' ? `，同时也是${classes(others)}` : '';
  const best = also !== '' && isRanked ? '，取待遇高的' : '';
  const higher = open.filter(({ share }) => share && wonBy.share && compare(share.low, wonBy.share.low) > 0);
  const may = higher.length > 0 ? [`如果认定为${classes(higher)}，可能还会更高`] : [];
  if (wonBy.by === 'everyone') return ['不分救助类别都可以享受'];
  const of = `按${AID_CLASS_TEXT[wonBy.of]}享受${also}${best}`;
  return wonBy.by === 'proposed' ? [`${of}；这是推算的，还没有正式认定`, ...may] : [of, ...may];
}

const askText = ({ referral }: AidAnswer): string =>
  referral.office === WITHOUT_APPLICATION.office
    ? `不用另外申请，由${referral.office}直接办理；也可以向他们咨询`
    : `向${referral.office}申请或咨询`;

/** What an open item waits for: of the person, of the place, and whether the person is in a class at all. */
function waitingText({ findings, open, wonBy, lacks }: AidAnswer, names: Names): string[] {
  const unclear = wonBy ? [] : open.filter(({ isClassOpen }) => isClassOpen);
  const settled = open.filter(({ isClassOpen }) => !isClassOpen);
  const own = distinctLacks([...findings, ...settled].flatMap((of) => of.lacks));
  const shown = own.length > 0 || unclear.length > 0 ? own : lacks;
  return [
    ...(unclear.length > 0 ? [`要先认定是不是${classes(unclear)}`] : []),
    shown.map((lack) => lackText(lack, names)).join('；'),
  ];
}

/** One item in plain Chinese: what it is, whether and how much, by which class, whom to ask, and the article. */
export function specialAidText(aid: AidAnswer, names: Names): string {
  const what = AID_ITEMS.find(({ id }) => id === aid.item)?.what ?? '';
  const law = `依据${citation(aid.article)}`;
  const sentences = (parts: readonly string[]): string =>
    parts
      .filter((part) => part !== '')
      .map((part) => `${part}。`)
      .join('');
  if (aid.answer === 'notMet')
    return sentences([`${aid.title}：按现在的情况，不在这一项的范围里`, what, law]);
  if (aid.answer === 'undetermined')
    return sentences([`${aid.title}：还不能确定`, what, ...waitingText(aid, names), askText(aid), law]);
  const amount = aid.entitlement ? entitlementText(aid.entitlement) : '';
  // What rests on a class that is only proposed is no promise.
  const when = aid.wonBy?.by === 'proposed' ? '认定以后可以享受' : '可以享受';
  return sentences([`${aid.title}：${when}`, what, amount, ...wonText(aid), askText(aid), law]);
}

/** What spares people papers and checks, as the policy of the place has it: one sentence each. */
export function sparedTexts(policy: Policy): readonly string[] {
  const months = settingOf('economicCheckValidMonths', policy).value;
  const keeps = settingOf('classChangeKeepsAuthorization', policy).value;
  const act = citation(cite('assistanceAct', '第四十二条'));
  return [
    `已经认定的，其他部门可以不再重复审核家庭经济状况。依据${act}。`,
    ...(months === undefined ? [] : [`家庭经济状况调查的结果，各认定部门 ${months} 个月以内互相认可。`]),
    ...(keeps === true ? ['转换救助类别，不用再交一次核对授权书。'] : []),
  ];
}
