import type * as z from 'zod/mini';
import type { Application } from '../../src/domain/household/application';
import { fen } from '../../src/domain/kernel/money';
import { demoIdentityNumber } from './demo-identity-number';

/** An application as it is typed in, before it is checked. */
export type ApplicationForm = z.input<typeof Application>;
export type LowIncomeForm = Extract<ApplicationForm, { programme: 'lowIncome' }>;

const yuan = (amount: number) => fen(amount * 100);

/** 王演示 for herself: what she would fill in. Nobody has handed it in yet. */
const wangYanshi: LowIncomeForm = {
  programme: 'lowIncome',
  filing: { by: 'self' },
  applicant: {
    name: '王演示',
    document: { kind: 'residentId', number: demoIdentityNumber('19480312', 2) },
    phone: '16000000101',
    situation: { health: 'chronicIllness', disability: { has: false }, occupation: 'atHome' },
  },
  residence: {
    livesIn: '990101100201',
    registeredIn: { in: 'served', village: '990101100201' },
    address: '三组 12 号，村口大樟树旁',
  },
  members: [],
  hardship: {
    causes: ['oldAge', 'illness'],
    story: '老伴走了以后一个人过。有高血压和关节炎，每个月都要买药，地也种不动了。',
  },
  income: [
    { kind: 'pension', monthly: yuan(185) },
    { kind: 'familySupport', monthly: yuan(200) },
  ],
  spending: [{ kind: 'medical', lastTwelveMonths: yuan(4600) }],
  property: { homes: 'one', vehicle: 'none', savings: 'under10k', ownsBusiness: false },
  nearRelative: { has: false },
  promise: true,
};

/** The same household, filed by the daughter from another city. */
const wangXiaoshiForMother: LowIncomeForm = {
  ...wangYanshi,
  filing: {
    by: 'family',
    filerName: '王小示',
    filerPhone: '16000000103',
    relation: 'child',
    entrustment: { how: 'spoken' },
  },
  applicant: { ...wangYanshi.applicant, phone: '16000000103' },
};

const liYangli: LowIncomeForm = {
  programme: 'lowIncome',
  filing: { by: 'self' },
  applicant: {
    name: '李样例',
    document: { kind: 'residentId', number: demoIdentityNumber('19800506') },
    phone: '16000000102',
    situation: { health: 'good', disability: { has: false }, occupation: 'looking' },
  },
  residence: {
    livesIn: '990101101001',
    registeredIn: { in: 'served', village: '990101101201' },
    address: '桥头路 22 号 3 单元 201',
  },
  members: [
    {
      name: '李小样',
      relation: 'child',
      document: { kind: 'residentId', number: demoIdentityNumber('20120908') },
      situation: { health: 'good', disability: { has: false }, occupation: 'student' },
    },
    {
      name: '李小例',
      relation: 'child',
      document: { kind: 'residentId', number: demoIdentityNumber('20160219', 2) },
      situation: { health: 'chronicIllness', disability: { has: false }, occupation: 'student' },
    },
  ],
  hardship: {
    causes: ['unemployment', 'schooling'],
    story: '今年夏天厂里停工，一直没找到新的活。两个孩子都在上学，小的有哮喘。',
  },
  income: [{ kind: 'wages', monthly: yuan(900) }],
  spending: [
    { kind: 'education', lastTwelveMonths: yuan(5200) },
    { kind: 'medical', lastTwelveMonths: yuan(3800) },
    { kind: 'housing', lastTwelveMonths: yuan(7200) },
  ],
  property: { homes: 'none', vehicle: 'twoWheeler', savings: 'under10k', ownsBusiness: false },
  nearRelative: { has: false },
  promise: true,
};

/** Her brother lives in the development zone, whose cases the county takes. */
const liYangliForBrother: LowIncomeForm = {
  programme: 'lowIncome',
  filing: {
    by: 'family',
    filerName: '李样例',
    filerPhone: '16000000102',
    relation: 'sibling',
    entrustment: { how: 'spoken' },
  },
  applicant: {
    name: '李例样',
    document: { kind: 'residentId', number: demoIdentityNumber('19851120', 3) },
    phone: '16000000102',
    situation: { health: 'seriousIllness', disability: { has: false }, occupation: 'unableToWork' },
  },
  residence: {
    livesIn: '990101400001',
    registeredIn: { in: 'served', village: '990101400001' },
    address: '园区二路职工宿舍 5 栋 308',
  },
  members: [],
  hardship: { causes: ['illness'], story: '查出肾病，每周要去县医院透析三次，已经不能上班。' },
  income: [{ kind: 'allowance', monthly: yuan(600) }],
  spending: [{ kind: 'medical', lastTwelveMonths: yuan(38000) }],
  property: { homes: 'none', vehicle: 'none', savings: 'from10kTo30k', ownsBusiness: false },
  nearRelative: { has: false },
  promise: true,
};

/** The helper leaves her own number where the old man has no telephone. */
const zhaoByHelper: LowIncomeForm = {
  programme: 'lowIncome',
  filing: { by: 'helper', filerName: '周协示', entrustment: { how: 'spoken' } },
  applicant: {
    name: '赵示例',
    document: { kind: 'residentId', number: demoIdentityNumber('19530701') },
    phone: '16000000201',
    situation: { health: 'chronicIllness', disability: { has: true }, occupation: 'unableToWork' },
  },
  residence: {
    livesIn: '990101100202',
    registeredIn: { in: 'served', village: '990101100202' },
    address: '一组 3 号',
  },
  members: [],
  hardship: { causes: ['disability', 'oldAge'], story: '腿脚残疾，没有结婚，没有子女，平时靠邻居照应。' },
  income: [{ kind: 'pension', monthly: yuan(170) }],
  spending: [{ kind: 'rehabilitation', lastTwelveMonths: yuan(2100) }],
  property: { homes: 'one', vehicle: 'none', savings: 'under10k', ownsBusiness: false },
  nearRelative: { has: false },
  promise: true,
};

const qianByHelper: LowIncomeForm = {
  programme: 'lowIncome',
  filing: { by: 'helper', filerName: '周协示', entrustment: { how: 'spoken' } },
  applicant: {
    name: '钱例示',
    document: { kind: 'residentId', number: demoIdentityNumber('19670415') },
    phone: '16000000201',
    situation: { health: 'good', disability: { has: false }, occupation: 'farming' },
  },
  residence: {
    livesIn: '990101100203',
    registeredIn: { in: 'served', village: '990101100203' },
    address: '五组 8 号，现在借住在堂弟家',
  },
  members: [
    {
      name: '郑示样',
      relation: 'spouse',
      document: { kind: 'residentId', number: demoIdentityNumber('19690823', 2) },
      situation: { health: 'good', disability: { has: false }, occupation: 'farming' },
    },
  ],
  hardship: { causes: ['disaster'], story: '上个月灶间起火，三间屋烧了两间，过冬的粮食和被子都没了。' },
  income: [{ kind: 'farmingOrBusiness', monthly: yuan(1100) }],
  spending: [{ kind: 'other', lastTwelveMonths: yuan(9000) }],
  property: { homes: 'one', vehicle: 'twoWheeler', savings: 'under10k', ownsBusiness: false },
  nearRelative: { has: true, who: '郑示样的弟弟是竹林村村委会委员' },
  promise: true,
};

/** Whole applications of the demo county, by who needs help and who files. All people are made up. */
export const DEMO_HOUSEHOLDS = {
  wangYanshi,
  wangXiaoshiForMother,
  liYangli,
  liYangliForBrother,
  zhaoByHelper,
  qianByHelper,
} as const satisfies Readonly<Record<string, LowIncomeForm>>;
