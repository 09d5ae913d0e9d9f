import { lackText, missedByText, type Names, valueText } from '../assessment/explain';
import type { Lack } from '../assessment/lack';
import type { Range } from '../assessment/range';
import { inWords } from '../kernel/plain-date';
import type { Area } from '../policy/policy-parameter';
import { type NamedResult, resultsOf } from './class-results';
import type { Determination } from './determination';

const AREA_TEXT: Readonly<Record<Area, string>> = { urban: '城镇标准', rural: '农村标准' };
const MOST_LACKS_TOLD = 3;

type Told = Pick<Determination, 'inputs' | 'assessment'>;

/** `特困人员（王演示）`, `最低生活保障（单人户，王演示）`: the class, and whose where it is a person's. */
function nameOf({ title, result }: NamedResult, names: Names): string {
  if (result.about === undefined) return title;
  const name = names(result.about);
  return title.endsWith('）') ? `${title.slice(0, -1)}，${name}）` : `${title}（${name}）`;
}

/** `3 口人`, `1 到 2 口人`: how many count. */
function sizeText({ low, high }: Range): string {
  if (high && high.whole !== low.whole) return `${low.whole} 到 ${high.whole} 口人`;
  return `${low.whole} 口人`;
}

/** What is paid a month, in brackets; nothing for a class that pays nothing by the month. */
function monthlyOf({ result }: NamedResult, { trace = [] }: Told['assessment']): string {
  if (!result.monthly) return '';
  return `，每月 ${valueText(result.monthly.value, trace[result.monthly.step]?.unit ?? 'fenAMonth')}`.replace(
    '元/月',
    '元',
  );
}

/** Conditions that are not met because a better class is: saying their title would deny twice. */
const BETTER_INSTEAD = [
  'subsistenceMargin.noSubsistenceAllowance',
  'singlePerson.householdNotCovered',
  'rigidExpenditure.notCoveredOtherwise',
];

/** Why it is refused: the first limit that is missed, with by how much, else the first condition. */
function refusedFor({ result }: NamedResult, { trace = [] }: Told['assessment']): string {
  const unmet = result.findings.filter(({ answer }) => answer === 'notMet');
  const missed = unmet.find((finding) => missedByText(finding, trace) !== undefined) ?? unmet[0];
  if (!missed) return '';
  if (BETTER_INSTEAD.includes(missed.condition)) return '（已经可能符合更优先的救助）';
  const by = missedByText(missed, trace);
  return `（不符合“${missed.title}”${by ? `，${by}` : ''}）`;
}

/** What the open answers wait for, each once: the first few, and how many there are. */
function waitsFor(results: readonly NamedResult[], names: Names): string {
  const lacks = results.flatMap(({ result }) => result.lacks as readonly Lack[]);
  const texts = [...new Set(lacks.map((lack) => lackText(lack, names)))];
  const told = texts.slice(0, MOST_LACKS_TOLD).join('；');
  return texts.length > MOST_LACKS_TOLD ? `${told}；等共 ${texts.length} 项` : told;
}

/**
 * The answer in one paragraph of plain Chinese: who was counted, what came of each class and what is missing. It is only a
 * proposal; whoever shows it says so. `names` gives people's names by the ids of the facts.
 */
export function answerParagraph({ inputs, assessment }: Told, names: Names): string {
  const { trace = [], size, income } = assessment;
  const { area, effectiveOn } = inputs.setting;
  const results = resultsOf(assessment);
  const those = (answer: string) => results.filter(({ result }) => result.answer === answer);
  const met = those('met').map((one) => `${nameOf(one, names)}${monthlyOf(one, assessment)}`);
  const notMet = those('notMet').map((one) => `${nameOf(one, names)}${refusedFor(one, assessment)}`);
  const open = those('undetermined');
  const unit = (step: number) => trace[step]?.unit;
  return [
    `按现有材料和${inWords(effectiveOn)}的规定${area ? `、${AREA_TEXT[area]}` : ''}，这户算 ${sizeText(size.value)}，全年计入收入 ${valueText(income.countable.value, unit(income.countable.step) ?? 'fenAYear')}`.replace(
      '元/年',
      '元',
    ),
    met.length > 0 ? `可能符合：${met.join('；')}` : '',
    open.length > 0
      ? `还定不了：${open.map((one) => `${nameOf(one, names)}${monthlyOf(one, assessment)}`).join('；')}`
      : '',
    open.length > 0 ? `要定下来，先查清：${waitsFor(open, names)}` : '',
    notMet.length > 0 ? `可能不符合：${notMet.join('；')}` : '',
  ]
    .filter((sentence) => sentence !== '')
    .join('。')
    .concat('。')
    .replace(/ (?=在 |至少 |还不知道)/g, '');
}
