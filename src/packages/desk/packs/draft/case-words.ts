import { GOLDEN_WORDS } from '@/contracts/policy/golden-words';
import { DISABILITY_CATEGORY_TEXT } from '@/domain/kernel/disability-card-number';
import type {
  Answer,
  CaseDraft,
  CaseFlag,
  GoldenAid,
  GoldenBill,
  LineDraft,
  OtherClass,
  PersonDraft,
  PersonFlag,
} from './case-draft';

const optionsOf = <T extends string>(words: Readonly<Record<T, string>>) =>
  Object.entries(words).map(([value, text]) => ({ value: value as T, text: text as string }));

export const AREAS = optionsOf({ urban: '城镇', rural: '农村' });
const RELATIONS: Readonly<Record<PersonDraft['relation'], string>> = {
  applicant: '申请人',
  spouse: '配偶',
  child: '子女',
  parent: '父母',
  grandchild: '孙子女',
  grandparent: '祖父母',
  sibling: '兄弟姐妹',
};
export const RELATION_OPTIONS = optionsOf(RELATIONS).filter(({ value }) => value !== 'applicant');
export const PERSON_FLAGS = optionsOf<PersonFlag>({
  isSeriouslyIll: '患重特大疾病',
  hasWork: '有工作',
  canWork: '有劳动能力',
  needsLongCare: '需要长期照护',
});
export const CASE_FLAGS = optionsOf<CaseFlag>({
  ownsCompany: '开了公司或个体户',
  isShortOfHousing: '符合住房困难标准',
  isStruckByDisaster: '遭了自然灾害',
  isWatchedAgainstRelapse: '是防止返贫监测对象',
});
export const DISABILITIES = [
  { value: 'none', text: '没有残疾证' },
  ...optionsOf<string>(DISABILITY_CATEGORY_TEXT),
];
export const GRADES = optionsOf({ 1: '一级', 2: '二级', 3: '三级', 4: '四级' });
export const SCHOOLS = [{ value: 'none' as const, text: '没有上学' }, ...optionsOf(GOLDEN_WORDS.schools)];

type Income = CaseDraft['income'][number] extends LineDraft<infer K> ? K : never;
type Spending = CaseDraft['spending'][number] extends LineDraft<infer K> ? K : never;
export const INCOME = optionsOf<Income>({
  wages: '工资、打工',
  farming: '种植、养殖',
  business: '做生意',
  rent: '房租',
  retirementPension: '退休金、职工养老金',
  basicPension: '城乡居民基础养老金',
  otherIncome: '其他收入',
});
export const SPENDING = optionsOf<Spending>({
  medical: '自付医药费',
  education: '学费、住宿费',
  rehabilitation: '残疾康复',
  rent: '房租',
});

export const ANSWERS = optionsOf<Answer>({ met: '符合', notMet: '不符合', undetermined: '还说不准' });
export const OTHER_CLASSES = optionsOf<OtherClass>({
  extremeHardship: '特困',
  singlePerson: '单人户低保',
  subsistenceMargin: '低保边缘',
  rigidExpenditure: '刚性支出困难',
});
const { aidStartLine: _line, ...SHARES } = GOLDEN_WORDS.shares;
const withoutShare = (words: string): string => words.replace(/比例$/, '');
export const AID_ITEMS = optionsOf<GoldenAid['item']>({ ...SHARES, ...GOLDEN_WORDS.grants } as never).map(
  ({ value, text }) => ({ value, text: withoutShare(text) }),
);
export const isShare = (item: GoldenAid['item'] | undefined): boolean => item !== undefined && item in SHARES;
export const AID_CLASSES = optionsOf(GOLDEN_WORDS.aidClasses);
export const BILL_KINDS = optionsOf<GoldenBill['kind']>({
  inpatientAid: '住院',
  outpatientAid: '门诊慢特病',
});

/** `第 2 人 子女 8 岁`. */
export const personWords = ({ relation, age }: PersonDraft, place: number): string =>
  `第 ${place + 1} 人 ${RELATIONS[relation]}${age.trim() === '' ? '' : ` ${age} 岁`}`;
export const peopleOptions = (people: readonly PersonDraft[]) =>
  people.map((person, place) => ({ value: String(place + 1), text: personWords(person, place) }));
