/** What every contestant says of a household: the conditions that all of them can express. */
export interface SharedAnswer {
  /** 低保. */
  readonly allowance: boolean;
  /** 低保边缘. */
  readonly margin: boolean;
  /** 低保金 with 分类施保, fen a month; 0 where 低保 is not met. */
  readonly monthly: number;
}

/** What is compared, in words, for the output. */
export const SHARED_CONDITIONS =
  'who counts, income with working costs and support by obligors, deductions, income and property lines of 低保 and 低保边缘, 精准差额 with 分类施保';
