import { DISABILITY_CATEGORY_TEXT } from '../kernel/disability-card-number';
import { SCHOOL_STAGES } from '../policy/benefit-parameters';
import { AID_QUESTIONS } from './aid-questions';
import type { AnswerInput, FactQuestion } from './fact-question';

const yesNo: AnswerInput = { kind: 'yesNo' };
const years: AnswerInput = { kind: 'number', unit: '周岁', most: 120 };
const people: AnswerInput = { kind: 'number', unit: '人', most: 50 };
const money = (unit: string): AnswerInput => ({ kind: 'money', unit });
const one = (options: Readonly<Record<string, string>>): AnswerInput => ({ kind: 'one', options });

const MOST_MONTHS_AGO = 24;
const GRADES = { 1: '一级', 2: '二级', 3: '三级', 4: '四级' } as const;
const DISABILITIES = Object.fromEntries(
  Object.entries(DISABILITY_CATEGORY_TEXT).flatMap(([category, text]) =>
    Object.entries(GRADES).map(([grade, of]) => [`${category}/${grade}`, `${text}${of}`] as const),
  ),
);

/** Longer ago counts as the last of them. */
const HELPED: Readonly<Record<string, string>> = {
  never: '没有领过',
  ...Object.fromEntries(
    Array.from({ length: MOST_MONTHS_AGO }, (_, index) => [String(index + 1), `${index + 1} 个月前`]),
  ),
};

/** A case that the law leaves to the place; whoever does not fall under one is left alone. */
const placeCase = (of: 'person' | 'obligor', label: string): FactQuestion => ({
  of,
  label,
  input: one({ none: '不是', toJudge: '可能是，还要认定', applies: '已经认定是' }),
});

/** Every question by its place in the facts. The screen shows them in this order, those that the rules miss first. */
export const FACT_QUESTIONS: Readonly<Record<string, FactQuestion>> = {
  coResidenceMonths: {
    of: 'person',
    label: '和申请人一起住了多久',
    input: { kind: 'number', unit: '个月', most: 1200 },
    missedAs: ['一起住了多久'],
  },
  hasSupportDuty: {
    of: 'person',
    label: '和家里人（不只是申请人）有没有法定赡养、抚养、扶养义务，夫妻、父母和子女之间都有',
    input: yesNo,
  },
  canLiveIndependently: {
    of: 'person',
    label: '能不能独立生活（由经办人认定）',
    input: yesNo,
  },
  schooling: {
    of: 'person',
    label: '是不是全日制在读、读到哪一级',
    input: one({ none: '没有在读', upToBachelor: '在读，本科及以下', graduate: '在读，研究生' }),
  },
  schoolStage: {
    of: 'person',
    label: '教育支出是读哪一级学校的（申请前12个月）',
    input: one(SCHOOL_STAGES),
  },
  publicSchoolFee: {
    of: 'person',
    label: '学校在外地的，当地同类公办学校一年的学费、住宿费（按它算，不按本地的标准）',
    input: money('元/年'),
  },
  absence: {
    of: 'person',
    label: '现在在不在家里生活',
    input: one({
      none: '在家生活',
      prison: '在监狱服刑',
      compulsoryDetox: '在强制隔离戒毒',
      declaredMissing: '宣告失踪',
      conscript: '现役义务兵',
    }),
  },
  disability: {
    of: 'person',
    label: '残疾证上的类别和等级',
    input: one({ none: '没有残疾证', ...DISABILITIES }),
    missedAs: ['有没有残疾证'],
  },
  isSeriouslyIll: { of: 'person', label: '是不是当地认定的重特大疾病', input: yesNo },
  hasWork: { of: 'person', label: '有没有工作', input: yesNo },
  cannotDoAlone: {
    of: 'person',
    label: '六项里哪些自己做不了（都能做就一项也不选）',
    input: {
      kind: 'many',
      options: {
        eating: '吃饭',
        dressing: '穿衣',
        gettingUp: '上下床',
        toilet: '如厕',
        walking: '室内行走',
        bathing: '洗澡',
      },
    },
    missedAs: ['六项生活自理能力评估'],
  },
  placeOfCare: {
    of: 'person',
    label: '在机构集中供养还是在家分散供养（由本人选择）',
    input: one({ institution: '在供养机构集中供养', home: '在家分散供养' }),
  },
  choseOrphanAllowance: {
    of: 'person',
    label: '有没有选择孤儿、事实无人抚养儿童保障',
    input: yesNo,
  },
  hasSpecialHardship: { of: 'person', label: '是不是确有特殊困难（由经办人认定）', input: yesNo },
  ownPropertyWithinLimits: {
    of: 'person',
    label: '本人名下的存款、房子、车这些都在低保的限额以内',
    input: yesNo,
    missedAs: ['本人名下的存款、房子、车这些超不超过低保的限额'],
  },
  ownPropertyWithinHardshipLimits: {
    of: 'person',
    label: '本人名下的存款、房子、车这些都在特困的限额以内',
    input: yesNo,
    missedAs: ['本人名下的存款、房子、车这些超不超过特困的限额'],
  },
  keptAsPupil: {
    of: 'person',
    label: '满18周岁前是不是特困人员、现在是不是还在读高中或中职',
    input: yesNo,
  },
  unableToWorkByProvince: placeCase('person', '是不是省里规定的其他无劳动能力情形（由经办人认定）'),
  notCountedByProvince: placeCase('person', '是不是省里规定不计入家庭的其他人员（由经办人认定）'),
  ofSingleParent: placeCase('person', '是不是单亲家庭的未成年人（由经办人认定）'),
  mayApplyAloneByPlace: placeCase('person', '是不是本地规定可以单独申请的其他特殊困难人员（由经办人认定）'),
  clergyYearsApart: {
    of: 'person',
    label: '是宗教教职人员的，离家多少年（不是的填 0）',
    input: { kind: 'number', unit: '年', most: 100 },
    missedAs: ['是不是宗教教职人员、离家多少年'],
  },
  consent: {
    of: 'obligor',
    label: '义务人同不同意核对',
    input: one({ given: '同意，签了授权', refused: '不同意', notAsked: '还没有问' }),
  },
  ordered: { of: 'obligor', label: '判决、协议确定的赡养费', input: money('元/月') },
  paid: { of: 'obligor', label: '实际给付的赡养费', input: money('元/月') },
  householdIncome: { of: 'obligor', label: '义务人家庭全年收入', input: money('元/年') },
  householdSize: { of: 'obligor', label: '义务人家庭人口', input: people },
  supportsAltogether: { of: 'obligor', label: '义务人一共要赡养几个人', input: people },
  age: { of: 'obligor', label: '义务人的年龄', input: years },
  'ability.isInExtremeHardship': { of: 'obligor', label: '义务人是不是特困人员', input: yesNo },
  'ability.receivesAllowance': { of: 'obligor', label: '义务人是不是低保对象', input: yesNo },
  'ability.isSeverelyDisabled': {
    of: 'obligor',
    label: '义务人是不是重度残疾人或三级智力、精神残疾人',
    input: yesNo,
  },
  'ability.cannotAct': {
    of: 'obligor',
    label: '义务人是不是无民事行为能力、宣告失踪或者在服刑',
    input: yesNo,
  },
  'ability.ownIncome': { of: 'obligor', label: '义务人本人全年收入', input: money('元/年') },
  'ability.propertyWithinLowIncomeLine': {
    of: 'obligor',
    label: '义务人的财产符不符合低收入家庭规定',
    input: yesNo,
  },
  'ability.unableByProvince': placeCase(
    'obligor',
    '义务人是不是省里规定的其他无履行能力情形（由经办人认定）',
  ),
  incomeIsAll: {
    of: 'household',
    label: '收入都问全了，没有别的了',
    input: yesNo,
    missedAs: ['有没有其他收入'],
  },
  'property.savings': {
    of: 'household',
    label: '存款、有价证券合计',
    input: money('元'),
    missedAs: ['存款等金融资产'],
  },
  'property.exemptSavings': {
    of: 'household',
    label: '其中不计入的（如攒下的救助款、拆迁款）',
    input: money('元'),
    missedAs: ['可以豁免的存款'],
  },
  'property.homes': { of: 'household', label: '住房套数', input: { kind: 'number', unit: '套', most: 20 } },
  'property.carValue': {
    of: 'household',
    label: '汽车值多少钱（残疾代步、谋生、看病用车不算；没有填 0）',
    input: money('元'),
    missedAs: ['生活用车价值'],
  },
  'property.ownsCompany': { of: 'household', label: '有没有开公司、办个体户', input: yesNo },
  'emergency.what': {
    of: 'household',
    label: '出了什么急事',
    input: one({
      fire: '火灾',
      accident: '交通事故等意外',
      suddenIllness: '突发重病',
      otherDisaster: '其他急难',
      none: '没有急难',
    }),
  },
  'emergency.basicLivingHard': {
    of: 'household',
    label: '是不是因为急事基本生活暂时出现严重困难',
    input: yesNo,
  },
  'emergency.necessarySpendingRose': {
    of: 'household',
    label: '教育、医疗等必需支出是不是突然增加',
    input: yesNo,
  },
  'emergency.sameEventHelped': {
    of: 'household',
    label: '同一件事以前有没有领过临时救助',
    input: one(HELPED),
  },
  recognised: {
    of: 'household',
    label: '现在是不是已经认定的救助对象（“哪天的情况”填最近一次核查的日期）',
    input: one({
      none: '不是',
      extremeHardship: '特困人员',
      subsistenceAllowance: '低保',
      subsistenceMargin: '低保边缘家庭',
      rigidExpenditure: '刚性支出困难家庭',
    }),
    missedAs: ['现在是不是已经认定的救助对象', '现在是不是已经认定的救助对象、什么时候核查的'],
  },
  isWatchedAgainstRelapse: {
    of: 'household',
    label: '是不是防止返贫监测对象（农业农村部门认定）',
    input: yesNo,
    missedAs: ['是不是防止返贫监测对象'],
  },
  'emergency.hasReasonToRepeat': { of: 'household', label: '再次申请有没有正当理由', input: yesNo },
  ...AID_QUESTIONS,
};
