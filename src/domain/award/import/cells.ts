import * as z from 'zod/mini';
import type { PersonFacts, Relation, SelfCareItem } from '../../facts/household-facts';
import { DISABILITY_CATEGORY_TEXT, type DisabilityCategory } from '../../kernel/disability-card-number';
import { identityNumberProblem, normalizeIdentityNumber } from '../../kernel/identity-number';
import { parseYuan } from '../../kernel/money';
import { PlainDate } from '../../kernel/plain-date';
import { fail, type Result, succeed } from '../../kernel/result';
import type { Area } from '../../policy/policy-parameter';
import type { AwardClass } from '../award';
import type { Month } from '../month';
import { COLUMNS, type ColumnKey } from './columns';

/** What a cell says, or in words what is wrong with it and what to write. */
export type Read<T> = (text: string) => Result<T, string>;

/** What people write instead of `是`. */
const SAME_WORDS: Readonly<Record<string, string>> = { 对: '是', 没有: '无', 没: '无', 不是: '否' };

/** One of some words. */
const wordOf =
  <T>(words: Readonly<Record<string, T>>): Read<T> =>
  (text) => {
    const word = words[text] === undefined ? (SAME_WORDS[text] ?? text) : text;
    const value = Object.hasOwn(words, word) ? words[word] : undefined;
    return value === undefined ? fail(`只能写：${Object.keys(words).join('、')}`) : succeed(value);
  };

const yesNo = wordOf({ 是: true, 否: false });

const identityNumber: Read<string> = (text) => {
  if (/^\d\.\d+E\+\d+$/i.test(text))
    return fail('号码被 Excel 改成了科学记数，请把这一列设成“文本”格式，再填一遍');
  const problem = identityNumberProblem(text);
  return problem ? fail(problem) : succeed(normalizeIdentityNumber(text));
};

const money: Read<number> = (text) => {
  const amount = parseYuan(text);
  return amount === undefined
    ? fail('请写多少元，只写数字，例如 480 或 480.50；没有就写 0')
    : succeed(amount);
};

const wholeUpTo =
  (most: number): Read<number> =>
  (text) =>
    /^\d{1,4}$/.test(text) && Number(text) <= most
      ? succeed(Number(text))
      : fail(`请写 0 到 ${most} 之间的整数`);

const twoDigits = (text: string | undefined): string => (text ?? '').padStart(2, '0');

const date: Read<PlainDate> = (text) => {
  const [, year, month, day] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text) ?? [];
  const parsed = z.safeParse(PlainDate, `${year}-${twoDigits(month)}-${twoDigits(day)}`);
  return parsed.success ? succeed(parsed.data) : fail('请写成 2026-06-01 这样的日期');
};

/** Excel in China shows a month that was typed as 2026-06 so. */
const EXCEL_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const EXCEL_MONTH = /^([A-Z][a-z]{2})-(\d{2})$/;
const WRITTEN_MONTH = /^(20\d{2})[-/.年]?(0[1-9]|1[0-2]|[1-9])(?:月|[-/.]\d{1,2})?$/;

const month: Read<Month> = (text) => {
  const [, name = '', short] = EXCEL_MONTH.exec(text) ?? [];
  const place = EXCEL_MONTHS.indexOf(name) + 1;
  if (place > 0) return succeed(`20${short}-${twoDigits(String(place))}` as Month);
  const [, year, of] = WRITTEN_MONTH.exec(text) ?? [];
  return year === undefined
    ? fail('请写成 2026-06 这样的月份')
    : succeed(`${year}-${twoDigits(of)}` as Month);
};

const GRADES = ['一', '二', '三', '四'];
const CATEGORIES = Object.entries(DISABILITY_CATEGORY_TEXT) as [DisabilityCategory, string][];

type Disability = Extract<PersonFacts['disability'], { value: unknown }>['value'];
const disability: Read<Disability> = (text) => {
  if (text === '无' || SAME_WORDS[text] === '无') return succeed('none');
  const [, name, grade = ''] = /^(..)(?:残疾)?([一二三四1-4])级?$/.exec(text) ?? [];
  const category = CATEGORIES.find(([, words]) => words === name)?.[0];
  if (!category)
    return fail(
      `请写“无”，或者类别和等级，例如 肢体二级；类别有${CATEGORIES.map(([, words]) => words).join('、')}`,
    );
  return succeed({ category, grade: GRADES.indexOf(grade) + 1 || Number(grade) });
};

const CARE_ITEMS: Readonly<Record<string, SelfCareItem>> = {
  吃饭: 'eating',
  穿衣: 'dressing',
  上下床: 'gettingUp',
  如厕: 'toilet',
  室内行走: 'walking',
  洗澡: 'bathing',
};

const careItems: Read<readonly SelfCareItem[]> = (text) => {
  if (text === '无' || SAME_WORDS[text] === '无') return succeed([]);
  const items = text.split(/[、，,；; ]+/).map((word) => CARE_ITEMS[word]);
  return items.some((item) => item === undefined)
    ? fail(`请写“无”，或者从这些里面写，用顿号隔开：${Object.keys(CARE_ITEMS).join('、')}`)
    : succeed(items.filter((item) => item !== undefined));
};

const NAME_MOST = 50;
const written: Read<string> = (text) =>
  text.length > NAME_MOST ? fail(`最多写 ${NAME_MOST} 个字`) : succeed(text);

/** How each column is read. */
export const READ = {
  household: written,
  name: written,
  identityNumber,
  relation: wordOf<Relation>({
    本人: 'applicant',
    配偶: 'spouse',
    子女: 'child',
    父母: 'parent',
    儿媳女婿: 'childInLaw',
    孙子女: 'grandchild',
    祖父母: 'grandparent',
    兄弟姐妹: 'sibling',
    其他: 'other',
  }),
  isCovered: yesNo,
  class: wordOf<AwardClass>({
    低保: 'subsistenceAllowance',
    单人保: 'singlePerson',
    特困: 'extremeHardship',
  }),
  township: written,
  area: wordOf<Area>({ 城镇: 'urban', 农村: 'rural' }),
  monthly: money,
  since: month,
  decidedOn: date,
  checkedOn: date,
  coResidence: wholeUpTo(1200),
  disability,
  isSeriouslyIll: yesNo,
  schooling: wordOf<'none' | 'upToBachelor' | 'graduate'>({
    否: 'none',
    本科及以下: 'upToBachelor',
    研究生: 'graduate',
  }),
  livesAlone: wordOf({ 能: true, 不能: false }),
  hasWork: wordOf({ 有: true, 无: false }),
  cannotDoAlone: careItems,
  wages: money,
  farming: money,
  retirement: money,
  basicPension: money,
  otherIncome: money,
  medical: money,
  education: money,
  obligors: wordOf({ 有: true, 无: false }),
  support: money,
  savings: money,
  homes: wholeUpTo(99),
  car: money,
  company: yesNo,
} as const satisfies Readonly<Record<ColumnKey, Read<unknown>>>;
type ValueOf<K extends ColumnKey> = Extract<ReturnType<(typeof READ)[K]>, { ok: true }>['value'];

/** What a row says; what stands empty is missing. */
export type RowValues = { readonly [K in ColumnKey]?: ValueOf<K> };

/** Something that is wrong, in words for whoever made the file; never with what stands there. */
export interface ImportProblem {
  /** The line of the file; missing where it is the whole file. */
  readonly line?: number;
  readonly column?: string;
  readonly message: string;
}

/** Reads a row by its columns, in their order. */
export function readRow(
  cells: readonly string[],
  keys: readonly (ColumnKey | undefined)[],
  line: number,
): { readonly values: RowValues; readonly problems: readonly ImportProblem[] } {
  const values: Record<string, unknown> = {};
  const problems: ImportProblem[] = [];
  for (const [at, key] of keys.entries()) {
    const text = cells[at] ?? '';
    if (key === undefined || text === '') continue;
    const read = READ[key](text);
    if (read.ok) values[key] = read.value;
    else problems.push({ line, column: COLUMNS[key].name, message: read.failure });
  }
  return { values: values as RowValues, problems };
}
