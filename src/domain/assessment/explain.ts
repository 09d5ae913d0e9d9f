import { PROVENANCE_TEXT } from '../facts/fact';
import { citation } from '../kernel/legal-reference';
import { inWords } from '../kernel/plain-date';
import { compare, type Exact, NOTHING, rounded } from './exact';
import type { Answer, Finding } from './finding';
import type { Lack } from './lack';
import type { Range } from './range';
import type { FigureUnit, RuleTrace, TraceStep } from './trace';

/** Names of people by the ids of the facts. */
export type Names = (id: string) => string;

export const ANSWER_TEXT: Readonly<Record<Answer, string>> = {
  met: '符合',
  notMet: '不符合',
  undetermined: '待查',
};

const MONEY: ReadonlySet<FigureUnit> = new Set(['fenAYear', 'fenAMonth', 'fen']);
const UNIT_TEXT: Readonly<Record<FigureUnit, string>> = {
  fenAYear: '元/年',
  fenAMonth: '元/月',
  fen: '元',
  people: '人',
  months: '个月',
  years: '周岁',
  basisPoints: '%',
  count: '套',
};
const FEN_A_YUAN = 100;
const BASIS_POINTS_A_PERCENT = 100;

/** A hundredth of a number, with two decimals where it has any: fen as yuan, basis points as percent. */
function hundredth(value: number): string {
  const whole = Math.floor(value / FEN_A_YUAN);
  const rest = value - whole * FEN_A_YUAN;
  const grouped = String(whole).replace(/\B(?=(\d{3})+$)/g, ',');
  return rest === 0 ? grouped : `${grouped}.${String(rest).padStart(2, '0')}`;
}

function numberText(value: Exact, unit: FigureUnit): string {
  if (unit === 'basisPoints') return hundredth((value.whole * FEN_A_YUAN) / BASIS_POINTS_A_PERCENT);
  if (!MONEY.has(unit)) return String(value.whole);
  if (value.part === 0) return hundredth(value.whole);
  return `约 ${hundredth(rounded(value, 1, 'nearest').whole)}`;
}

/** A value with its unit: `19,800 元/年`, `在 0 到 100 元/月之间`, `至少 0 元`. */
export function valueText({ low, high }: Range, unit: FigureUnit): string {
  const of = UNIT_TEXT[unit];
  const space = of === '' || of === '%' ? of : ` ${of}`;
  if (high === undefined)
    return compare(low, NOTHING) === 0 ? '还不知道' : `至少 ${numberText(low, unit)}${space}`;
  if (low === high || compare(low, high) === 0) return `${numberText(low, unit)}${space}`;
  return `在 ${numberText(low, unit)} 到 ${numberText(high, unit)}${space}之间`;
}

const shortOf = (step: TraceStep | undefined, names: Names): string =>
  step
    ? `${step.label}${step.about === undefined ? '' : `（${names(step.about)}）`} ${valueText(step.value, step.unit)}`
    : '';

/** How a number was made, in Chinese: `工资（全年）24,000 元/年 − 可扣就业成本 4,200 元/年`. */
export function formulaText(trace: RuleTrace, place: number, names: Names): string {
  const step = trace[place];
  if (!step) return '';
  const { derivation } = step;
  const parts = 'of' in derivation ? derivation.of.map((from) => shortOf(trace[from], names)) : [];
  switch (derivation.by) {
    case 'fact': {
      const day = derivation.asOf ? `，${inWords(derivation.asOf)}` : '';
      return `${PROVENANCE_TEXT[derivation.provenance]}${day}`;
    }
    case 'constant':
      return '';
    case 'parameter': {
      const doubt =
        derivation.confidence === 'law' || derivation.confidence === 'official-copy' ? '' : '（待核实）';
      const level = derivation.region === '' ? '全国规定' : '本地政策';
      return `${level}，${inWords(derivation.effectiveFrom)}起执行${doubt}`;
    }
    case 'missing':
      return derivation.name ? '本地规定还没有登记' : '还没有了解到';
    case 'sum':
      return parts.join(' + ');
    case 'difference':
      return `${parts.join(' − ')}，最少算 0`;
    case 'product':
      return `${parts.join(' × ')}${divisorText(derivation.over, trace[derivation.of[1]])}`;
    case 'least':
      return `取小的：${parts.join('；')}`;
    case 'most':
      return `取大的：${parts.join('；')}`;
    case 'open':
      return `${parts.join('')}，计不计入、计多少还要核实`;
    case 'rounded':
      return `${parts.join('')}，取整一次`;
  }
}

/** What a product is divided by; that of percent is in the percent sign already. */
function divisorText(over: number, by: TraceStep | undefined): string {
  const shown = by?.unit === 'basisPoints' ? over / (BASIS_POINTS_A_PERCENT * BASIS_POINTS_A_PERCENT) : over;
  return shown === 1 ? '' : ` ÷ ${shown}`;
}

/** The whole line of a number: what it is, its value, how it was made, and the article. */
export const stepText = (trace: RuleTrace, place: number, names: Names): string => {
  const step = trace[place];
  if (!step) return '';
  const formula = formulaText(trace, place, names);
  const from = step.article ? `依据${citation(step.article)}` : '';
  return [shortOf(step, names), formula, from].filter((part) => part !== '').join('；');
};

/** 还差什么: one thing that an open answer waits for. */
export function lackText(lack: Lack, names: Names): string {
  const of = lack.kind !== 'parameter' && lack.about !== undefined ? `${names(lack.about)}：` : '';
  if (lack.kind === 'parameter') return `本地的“${lack.what}”还没有登记，请县民政局补上`;
  return lack.kind === 'proof' ? `${of}还差${lack.what}` : `${of}还要了解：${lack.what}`;
}

/** 差多少: by how much a limit is passed or not reached; undefined where it is no amount, or nobody knows. */
export function missedByText({ missedBy, compared = [] }: Finding, trace: RuleTrace): string | undefined {
  const [value, limit] = compared.map((place) => trace[place]);
  if (!missedBy || !value || !limit) return undefined;
  const { low, high } = missedBy;
  if (!high && compare(low, NOTHING) === 0) return undefined;
  if (high && compare(high, NOTHING) === 0) return '正好等于限额，等于还不算';
  const isOver = compare(value.value.low, limit.value.high ?? limit.value.low) > 0;
  return `${isOver ? '超出' : '比规定的少'} ${valueText(missedBy, value.unit)}`;
}

/** A finding in one sentence with its article, what it waits for and by how much it is missed. */
export function findingText(finding: Finding, trace: RuleTrace, names: Names): string {
  const { title, answer, article, lacks, compared = [], about } = finding;
  const who = about === undefined ? '' : `${names(about)}：`;
  const numbers = compared.map((place) => shortOf(trace[place], names)).join('，对照');
  const missed = missedByText(finding, trace);
  return [
    `${who}${title}：${ANSWER_TEXT[answer]}`,
    numbers,
    missed ?? '',
    lacks.map((lack) => lackText(lack, names)).join('；'),
    `依据${citation(article)}`,
  ]
    .filter((part) => part !== '')
    .join('。')
    .concat('。');
}
