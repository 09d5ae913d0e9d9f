import { compare, NOTHING } from '../assessment/exact';
import { type Names, valueText } from '../assessment/explain';
import { isKnown, type Range } from '../assessment/range';
import { knownValue } from '../facts/fact';
import { fen, yuanText } from '../kernel/money';
import { inWords } from '../kernel/plain-date';
import type { Area } from '../policy/policy-parameter';
import { isNeedless, refusedFor, waitsFor } from './answer-reasons';
import { type NamedResult, resultsOf } from './class-results';
import type { Determination } from './determination';
import { sharesOf } from './per-person';

const AREA_TEXT: Readonly<Record<Area, string>> = { urban: '城镇标准', rural: '农村标准' };
/** What 支出型临时救助 counts. */
const SPENT_ON: readonly string[] = ['medical', 'education', 'rehabilitation', 'other'];
/** Paid to a person in extreme hardship, and as the allowance. */
const ALLOWANCES: readonly string[] = ['subsistenceAllowance', 'singlePerson'];

type Told = Pick<Determination, 'inputs' | 'assessment'>;

/** `特困人员（王演示、李示例）`, `最低生活保障（单人户，王演示）`: the class, and whose where it is a person's, with more. */
function nameOf({ title }: NamedResult, who: readonly string[], more = ''): string {
  const inside = `${who.join('、')}${more}`.replace(/^，/, '');
  if (inside === '') return title;
  return title.endsWith('）') ? `${title.slice(0, -1)}，${inside}）` : `${title}（${inside}）`;
}

/** `3 口人`, `1 到 2 口人`: how many count. */
function sizeText({ low, high }: Range): string {
  if (high && high.whole !== low.whole) return `${low.whole} 到 ${high.whole} 口人`;
  return `${low.whole} 口人`;
}

/** What is paid a month, or would be if it qualifies; nothing for a class that pays nothing, or while nobody knows what. */
function monthlyOf({ result }: NamedResult, { trace = [] }: Told['assessment'], isEach: boolean): string {
  const { monthly, answer } = result;
  if (!monthly || (!monthly.value.high && compare(monthly.value.low, NOTHING) === 0)) return '';
  const unit = trace[monthly.step]?.unit ?? 'fenAMonth';
  const when = `${answer === 'met' ? '' : '符合的话'}${isEach ? '每人' : ''}`;
  return `，${when}每月 ${valueText(monthly.value, unit).replace('元/月', '元')}`;
}

/** `（每人合 567 元）`, `（每人合 376.66 到 376.67 元）`: a household's payment by heads; nothing for one person, or while it is open. */
function eachOf({ of, result }: NamedResult, { memberships }: Told['assessment']): string {
  const counted = memberships.filter(({ standing }) => standing === 'counted').map(({ person }) => person);
  const isOpen = memberships.some(({ standing }) => standing === 'undetermined');
  if (of !== 'subsistenceAllowance' || !result.monthly || isOpen || counted.length <= 1) return '';
  const { value } = result.monthly;
  if (!isKnown(value)) return '';
  const shares = sharesOf(value.low.whole, counted).map(({ fen: share }) => share);
  const [most, least] = [Math.max(...shares), Math.min(...shares)].map((share) => yuanText(fen(share)));
  return `（每人合 ${most === least ? most : `${least} 到 ${most}`} 元）`;
}

/** Those of one class about whom the same is to be said are told together. */
function together(
  results: readonly NamedResult[],
  names: Names,
  say: (one: NamedResult, isEach: boolean) => { readonly within?: string; readonly after?: string },
): string {
  const told = new Map<string, NamedResult[]>();
  for (const one of results) {
    const key = JSON.stringify([one.title, say(one, false)]);
    told.set(key, [...(told.get(key) ?? []), one]);
  }
  return [...told.values()]
    .map((same) => {
      const [first] = same as [NamedResult];
      const who = same.flatMap(({ result: { about } }) => (about === undefined ? [] : [names(about)]));
      const { within, after = '' } = say(first, same.length > 1);
      return `${nameOf(first, who, within)}${after}`;
    })
    .join('；');
}

/** 特困供养 is not paid beside 低保 (国发〔2016〕14号): said where both are in question. */
function notBoth(results: readonly NamedResult[]): string {
  const inQuestion = results.filter(({ result }) => result.answer !== 'notMet').map(({ of }) => of);
  const areBoth = inQuestion.includes('extremeHardship') && inQuestion.some((of) => ALLOWANCES.includes(of));
  return areBoth ? '特困供养和低保，同一个人只能领一种' : '';
}

/** Who was counted and by what, and what income. */
function opening({ inputs, assessment: { trace = [], size, income } }: Told): string {
  const { area, effectiveOn } = inputs.setting;
  const unit = trace[income.countable.step]?.unit ?? 'fenAYear';
  const counted = valueText(income.countable.value, unit).replace('元/年', '元');
  const rules = `按现有材料和${inWords(effectiveOn)}的规定${area ? `、${AREA_TEXT[area]}` : ''}`;
  return `${rules}，这户算 ${sizeText(size.value)}，全年计入收入 ${counted}`;
}

/** Whether anything was told that 支出型临时救助 is there for: who has told nothing has not asked for it either. */
const toldOfSpending = ({ spending, emergency }: Told['inputs']['facts']): boolean =>
  knownValue(emergency.necessarySpendingRose) === true ||
  spending.some(({ kind, amount }) => SPENT_ON.includes(kind) && knownValue(amount) !== 0);

const listOf = (what: string, list: string): string => (list === '' ? '' : `${what}${list}`);

/**
 * The answer in one paragraph of plain Chinese: who was counted, what came of each class and what is missing. It is only a
 * proposal; whoever shows it says so. An emergency that nobody told of was not asked for, and is not refused. `names`
 * gives people's names by the ids of the facts.
 */
export function answerParagraph(told: Told, names: Names): string {
  const { inputs, assessment } = told;
  const isStruck = (knownValue(inputs.facts.emergency.what) ?? 'none') !== 'none';
  const hasSpent = toldOfSpending(inputs.facts);
  const notAsked = { temporaryAid: !isStruck, spendingAid: !hasSpent } as Readonly<Record<string, boolean>>;
  const results = resultsOf(assessment).filter(
    ({ of, result }) => !notAsked[of] || (of === 'spendingAid' && result.answer === 'met'),
  );
  const those = (answer: string) => results.filter(({ result }) => result.answer === answer);
  const monthly = (one: NamedResult, isEach: boolean) => ({
    after: `${monthlyOf(one, assessment, isEach)}${eachOf(one, assessment)}`,
  });
  const open = those('undetermined');
  const needless = those('notMet').filter(isNeedless);
  const refused = those('notMet').filter((one) => !needless.includes(one));
  return [
    opening(told),
    listOf('可能符合：', together(those('met'), names, monthly)),
    listOf('还定不了：', together(open, names, monthly)),
    notBoth(results),
    open.length > 0 ? `要定下来，先查清：${waitsFor(open, names)}` : '',
    listOf(
      '可能不符合：',
      together(refused, names, (one) => ({ within: refusedFor(one, assessment) })),
    ),
    needless.length > 0
      ? `已经有更优先的救助，${together(needless, names, () => ({})).replaceAll('；', '、')}不用再看`
      : '',
    isStruck ? '' : '没有申请急难型临时救助',
    hasSpent ? '' : '没有说到看病、上学这些大的开支，所以没有看支出型临时救助',
  ]
    .filter((sentence) => sentence !== '')
    .join('。')
    .concat('。')
    .replace(/ (?=在 |至少 |还不知道)/g, '');
}
