import { INCOME_KINDS } from '../assessment/income/income-kinds';
import type {
  HouseholdFacts,
  PersonFacts,
  Recognition,
  Relation,
  SpendingFact,
} from '../facts/household-facts';
import type { IncomeItemKind } from '../facts/income-fact';
import { RELATION_TEXT } from '../household/words';
import type { Area } from '../policy/policy-parameter';
import type { Counted } from './tally';

type ValueOf<F> = F extends { value: infer T } ? T : never;
/** Words by value, in the order in which a reader wants them. */
type Words<T extends string = string> = Readonly<Record<T, string>>;

const UNKNOWN = '不清楚';

const AREA: Words<Area> = { urban: '城镇', rural: '农村' };
const RELATION: Words<Relation> = { applicant: '本人', ...RELATION_TEXT };
const AGE: Words = {
  '00 to 19': '0—19 岁',
  '20 to 39': '20—39 岁',
  '40 to 59': '40—59 岁',
  '60 to 79': '60—79 岁',
  '80 and more': '80 岁以上',
  unknown: UNKNOWN,
};
const DISABILITY: Words = {
  none: '没有残疾证',
  'grade 1': '一级',
  'grade 2': '二级',
  'grade 3': '三级',
  'grade 4': '四级',
  unknown: UNKNOWN,
};
const YES_NO: Words = { yes: '有', no: '没有', unknown: UNKNOWN };
const SCHOOLING: Words<ValueOf<PersonFacts['schooling']> | 'unknown'> = {
  none: '没有在读',
  upToBachelor: '本科及以下',
  graduate: '研究生',
  unknown: UNKNOWN,
};
const INCOME = {
  none: '没有收入',
  ...Object.fromEntries(Object.entries(INCOME_KINDS).map(([kind, { label }]) => [kind, label])),
} as Words<IncomeItemKind | 'none'>;
const SAVINGS: Words = {
  'under 10,000 yuan': '不到 1 万元',
  '10,000 to 50,000': '1 万到 5 万元',
  '50,000 to 100,000': '5 万到 10 万元',
  '100,000 and more': '10 万元以上',
  'told as a band': '只说了大概',
  unknown: UNKNOWN,
};
const SPENDING: Words<SpendingFact['kind'] | 'none'> = {
  none: '没有',
  living: '基本生活',
  medical: '医疗',
  education: '上学',
  rehabilitation: '残疾康复',
  rent: '租房',
  other: '其他',
  transferPaid: '税、社保、赡养费',
};
const EMERGENCY: Words<ValueOf<HouseholdFacts['emergency']['what']> | 'unknown'> = {
  none: '没有',
  fire: '火灾',
  accident: '意外事故',
  suddenIllness: '突发重病',
  otherDisaster: '别的灾祸',
  unknown: UNKNOWN,
};
const RECOGNISED: Words<Recognition['as'] | 'none' | 'unknown'> = {
  none: '没有',
  extremeHardship: '特困人员',
  subsistenceAllowance: '低保',
  subsistenceMargin: '低保边缘家庭',
  rigidExpenditure: '刚性支出困难家庭',
  unknown: UNKNOWN,
};
const HOW_MANY_UNKNOWN: Words = { none: '没有', 'one or two': '一两项', 'three or more': '三项以上' };

/** What is counted, in words. */
export const COUNTED_TEXT: Readonly<Record<Counted, string>> = {
  township: '乡镇',
  area: '城乡',
  size: '家庭人数',
  age: '年龄',
  relation: '与申请人关系',
  disability: '残疾等级',
  illness: '重特大疾病',
  study: '在读（全日制）',
  income: '有这种收入的家庭',
  obligors: '家庭以外的义务人',
  savings: '存款',
  spending: '有这种支出的家庭',
  emergency: '急难',
  recognised: '已经认定',
  'unknown facts': '还不清楚的情况',
};

/** Townships and plain counts have no words of their own. */
const WORDS: Readonly<Record<Exclude<Counted, 'township' | 'size' | 'obligors'>, Words>> = {
  area: AREA,
  age: AGE,
  relation: RELATION,
  disability: DISABILITY,
  illness: YES_NO,
  study: SCHOOLING,
  income: INCOME,
  savings: SAVINGS,
  spending: SPENDING,
  emergency: EMERGENCY,
  recognised: RECOGNISED,
  'unknown facts': HOW_MANY_UNKNOWN,
};

const wordsFor = (name: Counted): Words | undefined =>
  name === 'township' || name === 'size' || name === 'obligors' ? undefined : WORDS[name];

/** A counted value in Chinese; a number of people as `3 人`, and of a township, whose name the place knows, its code. */
export function countedText(name: Counted, value: string): string {
  if (name === 'size' || name === 'obligors') return `${value} 人`;
  return wordsFor(name)?.[value] ?? value;
}

/** Sorts counted values as a reader wants them: words in their own order, anything else by itself. */
export function inReadingOrder(name: Counted): (a: string, b: string) => number {
  const order = Object.keys(wordsFor(name) ?? {});
  return (a, b) => order.indexOf(a) - order.indexOf(b) || (a < b ? -1 : 1);
}
