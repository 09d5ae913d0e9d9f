import type { IncomeKind } from './declared-income';
import type { DeclaredProperty } from './declared-property';
import type { SpendingKind } from './declared-spending';
import type { FilerRelation, GuardianRelation } from './filing';
import type { HardshipCause } from './hardship';
import type { PersonSituation } from './person-situation';
import type { RelationToApplicant } from './relation-to-applicant';

/** The words that residents and officers read for what a household declares. Keys stand in the order they are offered. */

export const RELATION_TEXT: Readonly<Record<RelationToApplicant, string>> = {
  spouse: '丈夫或妻子',
  child: '儿子或女儿',
  parent: '父亲或母亲',
  childInLaw: '儿媳或女婿',
  grandchild: '孙子女、外孙子女',
  grandparent: '祖父母、外祖父母',
  sibling: '兄弟姐妹',
  other: '其他',
};

export const FILER_RELATION_TEXT: Readonly<Record<FilerRelation, string>> = {
  child: '儿子或女儿',
  spouse: '丈夫或妻子',
  parent: '父亲或母亲',
  sibling: '兄弟姐妹',
  otherRelative: '别的亲戚',
};

export const GUARDIAN_RELATION_TEXT: Readonly<Record<GuardianRelation, string>> = {
  parent: '父亲或母亲',
  spouse: '丈夫或妻子',
  child: '儿子或女儿',
  grandparent: '爷爷奶奶、外公外婆',
  sibling: '哥哥姐姐',
  otherRelative: '别的亲属',
  appointed: '村里、法院指定的监护人',
};

export const HEALTH_TEXT: Readonly<Record<PersonSituation['health'], string>> = {
  good: '身体还好',
  chronicIllness: '有慢性病，常年吃药',
  seriousIllness: '有大病、重病',
};

export const OCCUPATION_TEXT: Readonly<Record<PersonSituation['occupation'], string>> = {
  working: '上班、打工',
  farming: '种地、养殖',
  looking: '在找活干',
  student: '上学',
  atHome: '在家',
  unableToWork: '干不了活',
};

export const HARDSHIP_CAUSE_TEXT: Readonly<Record<HardshipCause, string>> = {
  illness: '生病',
  disability: '残疾',
  oldAge: '年纪大了',
  unemployment: '没有活干',
  schooling: '孩子上学',
  disaster: '遭了灾',
  accident: '出了意外',
  housing: '没有地方住、房子不安全',
  other: '别的困难',
};

export const INCOME_KIND_TEXT: Readonly<Record<IncomeKind, string>> = {
  wages: '打工、上班的工资',
  farmingOrBusiness: '种地、养殖、做小生意',
  pension: '养老金、退休金',
  familySupport: '儿女、亲人给的钱',
  rentOrInterest: '房租、土地流转、利息',
  allowance: '补贴、补助',
  other: '其他收入',
};

export const SPENDING_KIND_TEXT: Readonly<Record<SpendingKind, string>> = {
  medical: '看病、买药',
  education: '上学',
  rehabilitation: '残疾人康复、护理',
  housing: '租房、修房',
  other: '其他大额支出',
};

export const HOMES_TEXT: Readonly<Record<DeclaredProperty['homes'], string>> = {
  none: '没有自己的房子',
  one: '有一处房子',
  twoOrMore: '有两处或更多',
};

export const VEHICLE_TEXT: Readonly<Record<DeclaredProperty['vehicle'], string>> = {
  none: '没有车',
  twoWheeler: '有摩托车、电动车、三轮车',
  car: '有汽车',
};

export const SAVINGS_TEXT: Readonly<Record<DeclaredProperty['savings'], string>> = {
  under10k: '1 万元以下',
  from10kTo30k: '1 万到 3 万元',
  from30kTo80k: '3 万到 8 万元',
  over80k: '8 万元以上',
  ratherNotSay: '说不清、不想说',
};
