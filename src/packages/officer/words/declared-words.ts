import type { DeclaredIncome, IncomeKind } from '@/domain/household/declared-income';
import type { DeclaredProperty } from '@/domain/household/declared-property';
import type { DeclaredSpending, SpendingKind } from '@/domain/household/declared-spending';
import type { EmergencyKind } from '@/domain/household/emergency';
import type { HardshipCause } from '@/domain/household/hardship';
import { sumFen, yuanText } from '@/domain/kernel/money';

/** One line of what a household has declared. */
export interface DeclaredFact {
  readonly name: string;
  readonly value: string;
}

const CAUSES: Readonly<Record<HardshipCause, string>> = {
  illness: '生病',
  disability: '残疾',
  oldAge: '年老',
  unemployment: '没了工作',
  schooling: '上学花费',
  disaster: '受灾',
  accident: '意外事故',
  housing: '住房困难',
  other: '其他',
};

const INCOMES: Readonly<Record<IncomeKind, string>> = {
  wages: '工资、打工',
  farmingOrBusiness: '种养、做生意',
  pension: '养老金',
  familySupport: '家人、亲戚给的',
  rentOrInterest: '房租、利息',
  allowance: '政府补贴',
  other: '其他收入',
};

const SPENDINGS: Readonly<Record<SpendingKind, string>> = {
  medical: '看病吃药',
  education: '上学',
  rehabilitation: '残疾康复',
  housing: '租房、修房',
  other: '其他大额支出',
};

const HOMES: Readonly<Record<DeclaredProperty['homes'], string>> = {
  none: '没有自己的房子',
  one: '一处',
  twoOrMore: '两处或更多',
};

const VEHICLES: Readonly<Record<DeclaredProperty['vehicle'], string>> = {
  none: '没有',
  twoWheeler: '有摩托车或电动车',
  car: '有汽车',
};

const SAVINGS: Readonly<Record<DeclaredProperty['savings'], string>> = {
  under10k: '不到 1 万元',
  from10kTo30k: '1 万到 3 万元',
  from30kTo80k: '3 万到 8 万元',
  over80k: '8 万元以上',
  ratherNotSay: '没有说',
};

const EMERGENCIES: Readonly<Record<EmergencyKind, string>> = {
  fire: '火灾',
  accident: '意外事故',
  suddenIllness: '突发重病',
  otherDisaster: '其他灾祸',
};

/** What struck the household. */
export const emergencyWords = (kind: EmergencyKind): string => EMERGENCIES[kind];

/** `年老、生病`. */
export const causesWords = (causes: readonly HardshipCause[]): string =>
  causes.map((cause) => CAUSES[cause]).join('、');

/** Income a month by kind with its sum; one line that says so when none is declared. */
export function incomeFacts(income: DeclaredIncome): DeclaredFact[] {
  if (income.length === 0) return [{ name: '每月收入', value: '申报没有收入' }];
  const lines = income.map(({ kind, monthly }) => ({
    name: INCOMES[kind],
    value: `每月 ${yuanText(monthly)} 元`,
  }));
  const total = sumFen(income.map(({ monthly }) => monthly));
  return lines.length === 1 ? lines : [...lines, { name: '全家合计', value: `每月 ${yuanText(total)} 元` }];
}

/** Large spending of the last 12 months by kind with its sum; one line that says so when none is declared. */
export function spendingFacts(spending: DeclaredSpending): DeclaredFact[] {
  if (spending.length === 0) return [{ name: '大额支出', value: '申报没有' }];
  const lines = spending.map(({ kind, lastTwelveMonths }) => ({
    name: SPENDINGS[kind],
    value: `${yuanText(lastTwelveMonths)} 元`,
  }));
  const total = sumFen(spending.map(({ lastTwelveMonths }) => lastTwelveMonths));
  return lines.length === 1 ? lines : [...lines, { name: '合计', value: `${yuanText(total)} 元` }];
}

/** Home, vehicle, savings band and business. */
export const propertyFacts = (property: DeclaredProperty): DeclaredFact[] => [
  { name: '住房', value: HOMES[property.homes] },
  { name: '车辆', value: VEHICLES[property.vehicle] },
  { name: '全家存款', value: SAVINGS[property.savings] },
  { name: '开店办厂', value: property.ownsBusiness ? '有' : '没有' },
];
