import { type Figure, MONTHS_A_YEAR, WHOLE_IN_BASIS_POINTS } from '../../assessment/calculation';
import { findingsOf } from '../../assessment/finding';
import type { Household } from '../../assessment/household';
import { cite } from '../../law/cite';
import { type AmountResult, amountOf, type ClassResult, resultOf } from '../shared/class-result';
import { notRepeatedWithoutReason } from './conditions/not-repeated-without-reason';
import { suddenHardship } from './conditions/sudden-hardship';

/** Every condition of 急难型临时救助: no income is counted and no property looked at (民发〔2018〕23号 二（二）). */
export const TEMPORARY_AID_CONDITIONS = [suddenHardship, notRepeatedWithoutReason];

/** What 急难 may get, and up to what amount a small sum is settled at once (小额快救). */
export interface TemporaryAidResult extends ClassResult {
  /** The most that 小额快救 pays once, in fen; missing when it is surely not met. */
  readonly quickAidMost?: AmountResult;
}

function quickAidMost({ calculation }: Household): Figure {
  const article = cite('temporaryAidOpinion2026');
  const share = calculation.product(
    { label: '小额快救最高额（按年标准折算前）', unit: 'fenAYear', article },
    calculation.parameter('subsistenceStandard'),
    calculation.parameter('quickAidMostOfStandard'),
    WHOLE_IN_BASIS_POINTS,
  );
  const one = calculation.constant({ label: '一个月', unit: 'months' }, 1);
  const month = calculation.product(
    { label: '小额快救最高额', unit: 'fen', article },
    share,
    one,
    MONTHS_A_YEAR,
  );
  return calculation.payment({ label: '小额快救最高额（取整）', unit: 'fen', article }, month);
}

/** 急难型临时救助. The sum itself an officer sets, by what happened. */
export function temporaryAid(household: Household): TemporaryAidResult {
  const result = resultOf(findingsOf(TEMPORARY_AID_CONDITIONS, household));
  return result.answer === 'notMet' ? result : { ...result, quickAidMost: amountOf(quickAidMost(household)) };
}
