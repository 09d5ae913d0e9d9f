import type { BenefitParameterName } from '../policy/benefit-parameters';
import type { AssistanceClass } from '../programs/conditions';

/** The numbers of the rules that somebody who looks a class up wants to know, by class, most important first. */
export const CLASS_PARAMETERS: Readonly<Record<AssistanceClass, readonly BenefitParameterName[]>> = {
  extremeHardship: [
    'extremeHardshipStandard',
    'careStandardFull',
    'careStandardHalf',
    'careStandardNone',
    'extremeHardshipElderAge',
    'extremeHardshipMinorAge',
    'subsistenceStandard',
    'extremeHardshipSavingsMonths',
  ],
  subsistenceAllowance: [
    'subsistenceStandard',
    'supplementElder',
    'supplementMinor',
    'supplementSeverelyDisabled',
    'supplementSeriouslyIll',
    'supplementSingleParent',
    'subsistenceSavingsMonths',
    'subsistenceHomes',
    'subsistenceCarMonths',
    'gracePeriodMonths',
  ],
  singlePerson: ['subsistenceStandard', 'supplementSeverelyDisabled', 'supplementSeriouslyIll'],
  subsistenceMargin: [
    'subsistenceStandard',
    'marginMultiple',
    'marginSavingsMonths',
    'marginHomes',
    'marginCarMonths',
  ],
  rigidExpenditure: ['disposableIncome', 'rigidShare', 'rigidSavingsMonths', 'rigidHomes', 'rigidCarMonths'],
  temporaryAid: ['quickAidMostOfStandard', 'subsistenceStandard', 'temporaryAidRepeatMonths'],
  spendingAid: ['spendingAidShare', 'spendingAidMostMonths', 'disposableIncome', 'temporaryAidRepeatMonths'],
};
