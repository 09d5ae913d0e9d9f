import {
  MONTHS_A_YEAR,
  type Naming,
  type PolicyRule,
  type Setting,
  WHOLE_IN_BASIS_POINTS,
} from '../../assessment/calculation';
import type { Household } from '../../assessment/household';
import { NO_LACKS } from '../../assessment/lack';
import { cite } from '../../law/cite';
import type { PaymentRounding } from '../../policy/benefit-parameters';
import { type AmountResult, adding, type ClassResult, resultOf } from '../shared/class-result';
import { basicLivingHard } from './conditions/basic-living-hard';
import { notRepeatedWithoutReason } from './conditions/not-repeated-without-reason';
import { suddenHardship } from './conditions/sudden-hardship';

/** Every condition of 急难型临时救助: no income is counted and no property looked at (民发〔2018〕23号 二（二）). */
export const TEMPORARY_AID_CONDITIONS = [suddenHardship, basicLivingHard, notRepeatedWithoutReason];

/** What 急难 may get, and up to what amount a small sum is settled at once (小额快救). */
export interface TemporaryAidResult extends ClassResult {
  /** The most that 小额快救 pays once, in fen; missing when it is surely not met. */
  readonly quickAidMost?: AmountResult;
}

const article = cite('temporaryAidOpinion2026');
const OF_A_YEAR: Naming = { label: '小额快救最高额（按年标准折算前）', unit: 'fenAYear', article };
const ONE_MONTH: Naming = { label: '一个月', unit: 'months' };
const UNROUNDED: Naming = { label: '小额快救最高额', unit: 'fen', article };
const MOST: Naming = { label: '小额快救最高额（取整）', unit: 'fen', article };

/** A limit is not rounded over what it may be (最高档不超过一个月低保标准), however payments are rounded. */
const AT_MOST: Setting<PaymentRounding> = { value: 'downToFen', lacks: NO_LACKS };

const quickAidMost: PolicyRule = (calculation) => {
  const share = calculation.product(
    OF_A_YEAR,
    calculation.parameter('subsistenceStandard'),
    calculation.parameter('quickAidMostOfStandard'),
    WHOLE_IN_BASIS_POINTS,
  );
  const one = calculation.constant(ONE_MONTH, 1);
  const month = calculation.product(UNROUNDED, share, one, MONTHS_A_YEAR);
  return calculation.payment(MOST, month, AT_MOST);
};

/** 急难型临时救助. The sum itself an officer sets, by what happened. */
export function temporaryAid(household: Household): TemporaryAidResult {
  const result = resultOf(TEMPORARY_AID_CONDITIONS, household, household.calculation);
  if (result.answer === 'notMet') return result;
  return adding(result, { quickAidMost: household.calculation.ofPolicy(quickAidMost) });
}
