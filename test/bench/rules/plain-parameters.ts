import {
  type BenefitParameterName,
  type Rate,
  SCHOOL_STAGES,
  type SchoolStage,
} from '@/domain/policy/benefit-parameters';
import type { Policy } from '@/domain/policy/policy-at';

const MONTHS = 12;
const STAGES = Object.keys(SCHOOL_STAGES) as SchoolStage[];

/** The parameters of the shared conditions as plain numbers, fen a year; looked up once for a policy. */
export function plainParameters(policy: Policy) {
  const find = (name: BenefitParameterName): unknown => {
    const found = policy.find(name);
    if (!found) throw new Error(`the bench needs ${name}`);
    return found.value;
  };
  const number = (name: BenefitParameterName) => find(name) as number;
  const is = (name: BenefitParameterName) => find(name) as boolean;
  const rate = (name: BenefitParameterName) => {
    const { fen, per } = find(name) as Rate;
    return per === 'year' ? fen : fen * MONTHS;
  };
  if (find('paymentRounding') !== 'upToYuan' || find('supplementStacking') !== 'highestOnly')
    throw new Error(
      'the bench is written for a place that rounds up to the yuan and pays the highest supplement',
    );
  return {
    standard: rate('subsistenceStandard'),
    adultAge: number('adultAge'),
    coResidenceMonths: number('coResidenceMonths'),
    clergyYearsApart: number('clergyYearsApart'),
    excludesConscripts: is('excludesConscripts'),
    basicPensionExempt: is('basicPensionExempt'),
    disabilitySubsidyExempt: is('disabilitySubsidyExempt'),
    oldAgeAllowanceExempt: is('oldAgeAllowanceExempt'),
    medicalReimbursementExempt: is('medicalReimbursementExempt'),
    severeDisabilities: find('severeDisabilities') as Readonly<Record<string, number | undefined>>,
    workingCostShare: number('workingCostShare'),
    workingCostMostOfStandard: number('workingCostMostOfStandard'),
    disabilityDeduction: rate('disabilityDeduction'),
    medicalMost: rate('medicalDeductionMost'),
    educationMost: rate('educationDeductionMost'),
    schoolFees: Object.fromEntries(STAGES.map((stage) => [stage, rate(`schoolFee.${stage}`)])),
    rentMost: rate('rentDeductionMost'),
    supportBase: rate(find('supportBase') as 'subsistenceStandard' | 'disposableIncome'),
    supportFreeMultiple: number('supportFreeMultiple'),
    supportShare: number('supportShare'),
    supportSparedElderAge: number('supportSparedElderAge'),
    siblingSupportExempt: is('siblingSupportExempt'),
    allowance: {
      savingsMonths: number('subsistenceSavingsMonths'),
      homes: number('subsistenceHomes'),
      carMonths: number('subsistenceCarMonths'),
      companyAllowed: is('subsistenceCompanyAllowed'),
    },
    margin: {
      multiple: number('marginMultiple'),
      savingsMonths: number('marginSavingsMonths'),
      homes: number('marginHomes'),
      carMonths: number('marginCarMonths'),
      companyAllowed: is('marginCompanyAllowed'),
    },
    supplementElder: rate('supplementElder'),
    supplementElderAge: number('supplementElderAge'),
    supplementMinor: rate('supplementMinor'),
    supplementSeverelyDisabled: rate('supplementSeverelyDisabled'),
    supplementSeriouslyIll: rate('supplementSeriouslyIll'),
  };
}
export type PlainParameters = ReturnType<typeof plainParameters>;
