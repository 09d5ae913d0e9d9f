import { compare, exact } from '../../assessment/exact';
import { ANSWER_TEXT, valueText } from '../../assessment/explain';
import type { Answer } from '../../assessment/finding';
import type { Range } from '../../assessment/range';
import type { PlainDate } from '../../kernel/plain-date';
import { type Assessment, assess } from '../../programs/assess';
import { policyAt } from '../policy-at';
import type { PolicyParameter } from '../policy-parameter';
import type { GoldenCase, GoldenExpectation } from './golden-case';
import { goldenFacts } from './golden-facts';

/** One thing that a golden case asks, as people read it. */
export interface GoldenLine {
  readonly what: string;
  readonly expected: string;
  readonly got: string;
  readonly isRight: boolean;
}

export interface GoldenOutcome {
  readonly name: string;
  readonly on: string;
  readonly isRight: boolean;
  readonly lines: readonly GoldenLine[];
}

function answerLine(what: string, expected: Answer | undefined, got: Answer | undefined): GoldenLine[] {
  if (expected === undefined) return [];
  const gotWords = got === undefined ? '不用看' : ANSWER_TEXT[got];
  return [{ what, expected: ANSWER_TEXT[expected], got: gotWords, isRight: expected === got }];
}

function amountLine(what: string, expected: number | undefined, got: Range | undefined): GoldenLine[] {
  if (expected === undefined) return [];
  const wanted = exact(expected);
  const isRight =
    got?.high !== undefined && compare(got.low, wanted) === 0 && compare(got.high, wanted) === 0;
  const words = (range: Range | undefined): string => (range ? valueText(range, 'fenAMonth') : '不发');
  return [{ what, expected: words({ low: wanted, high: wanted }), got: words(got), isRight }];
}

function linesOf({ classes }: Assessment, expect: GoldenExpectation): GoldenLine[] {
  const { subsistenceAllowance, subsistenceMargin, rigidExpenditure, extremeHardship } = classes;
  const [hardship] = extremeHardship;
  return [
    ...answerLine('低保', expect.subsistenceAllowance, subsistenceAllowance.answer),
    ...amountLine('低保金', expect.monthlyFen, subsistenceAllowance.monthly?.value),
    ...answerLine('低保边缘', expect.subsistenceMargin, subsistenceMargin.answer),
    ...answerLine('刚性支出困难', expect.rigidExpenditure, rigidExpenditure.answer),
    ...answerLine('特困', expect.extremeHardship, hardship?.answer),
    ...amountLine('特困供养金', expect.extremeHardshipMonthlyFen, hardship?.monthly?.value),
  ];
}

/** Works a golden case with the engine, by the rules of `region` on the case's own day, as they are known on `knownOn`. */
export function runGoldenCase(
  golden: GoldenCase,
  {
    region,
    parameters,
    knownOn,
  }: {
    readonly region: string;
    readonly parameters: readonly PolicyParameter[];
    readonly knownOn: PlainDate;
  },
): GoldenOutcome {
  const { name, on, area } = golden;
  const policy = policyAt({ region, area, effectiveOn: on, knownOn, parameters });
  const lines = linesOf(assess(goldenFacts(golden), policy, { withTrace: false }), golden.expect);
  return { name, on, isRight: lines.every(({ isRight }) => isRight), lines };
}
