import type { IncomeItemKind } from '../../facts/income-fact';
import type { LegalReference } from '../../kernel/legal-reference';
import { cite } from '../../law/cite';

/** The four kinds of 最低生活保障审核确认办法第十三条. */
export type IncomeCategory = 'wage' | 'business' | 'property' | 'transfer';
export const CATEGORY_TEXT: Readonly<Record<IncomeCategory, string>> = {
  wage: '工资性收入',
  business: '经营净收入',
  property: '财产净收入',
  transfer: '转移净收入',
};

/** What a switch of the policy decides. */
export type ExemptionSwitch =
  | 'basicPensionExempt'
  | 'disabilitySubsidyExempt'
  | 'oldAgeAllowanceExempt'
  | 'medicalReimbursementExempt'
  | 'hardshipUnemploymentBenefitExempt';
/** Counted, left out, left out where a switch says so, or not yet sorted. */
export type Treatment = 'counted' | 'excluded' | 'unsorted' | ExemptionSwitch;
/** For whom income is counted: the household (低保、边缘、刚性), or a person in extreme hardship (特困). */
export type IncomeRegime = 'household' | 'extremeHardship';

interface KindRule {
  readonly label: string;
  readonly category: IncomeCategory;
  readonly household: Treatment;
  readonly extremeHardship: Treatment;
}

/** Where each regime says what income is. */
export const INCOME_ARTICLE: Readonly<Record<IncomeRegime, LegalReference>> = {
  household: cite('dibaoMeasures', '第十三条'),
  extremeHardship: cite('extremeHardshipMeasures', '第六条'),
};
const counted = (label: string, category: IncomeCategory): KindRule => ({
  label,
  category,
  household: 'counted',
  extremeHardship: 'counted',
});
const excluded = (label: string): KindRule => ({
  ...counted(label, 'transfer'),
  household: 'excluded',
  extremeHardship: 'excluded',
});

/** How each kind of income is counted. */
export const INCOME_KINDS: Readonly<Record<IncomeItemKind, KindRule>> = {
  wages: counted('工资、打工收入', 'wage'),
  farming: counted('种植、养殖收入', 'business'),
  business: counted('经营收入', 'business'),
  interestOrDividend: counted('利息、红利、集体分红', 'property'),
  landTransfer: counted('土地流转收入', 'property'),
  rent: counted('房租收入', 'property'),
  retirementPension: counted('离退休金、职工养老金', 'transfer'),
  // 43号第六条 leaves out “基本医疗保险等社会保险”: whether this is one of them the place says.
  unemploymentBenefit: {
    ...counted('失业保险金', 'transfer'),
    extremeHardship: 'hardshipUnemploymentBenefitExempt',
  },
  survivorsBenefit: counted('遗属补助金', 'transfer'),
  compensation: counted('赔偿收入', 'transfer'),
  donation: counted('接受捐赠', 'transfer'),
  supportReceived: counted('赡养、抚养、扶养费', 'transfer'),
  otherIncome: counted('其他收入', 'transfer'),
  carePayment: excluded('优待抚恤金'),
  familyPlanningReward: excluded('计划生育奖励与扶助金'),
  scholarship: excluded('奖学金'),
  braveryReward: excluded('见义勇为等奖励性补助'),
  socialAssistance: excluded('政府发放的社会救助款物'),
  basicPension: {
    ...counted('城乡居民基础养老金', 'transfer'),
    household: 'basicPensionExempt',
    extremeHardship: 'excluded',
  },
  medicalInsurance: {
    ...counted('基本医疗保险报销', 'transfer'),
    household: 'medicalReimbursementExempt',
    extremeHardship: 'excluded',
  },
  oldAgeAllowance: {
    ...counted('高龄津贴', 'transfer'),
    household: 'oldAgeAllowanceExempt',
    extremeHardship: 'excluded',
  },
  disabilitySubsidy: {
    ...counted('残疾人两项补贴', 'transfer'),
    household: 'disabilitySubsidyExempt',
    extremeHardship: 'disabilitySubsidyExempt',
  },
  unsortedPension: {
    ...counted('养老金（还没分清是基础养老金还是职工养老金）', 'transfer'),
    household: 'unsorted',
    extremeHardship: 'unsorted',
  },
  unsortedAllowance: {
    ...counted('补贴、补助（还没分清是哪一种）', 'transfer'),
    household: 'unsorted',
    extremeHardship: 'unsorted',
  },
};
