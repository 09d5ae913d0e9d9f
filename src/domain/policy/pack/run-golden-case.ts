import type { PlainDate } from '../../kernel/plain-date';
import { type Assessment, assess } from '../../programs/assess';
import { policyAt } from '../policy-at';
import type { PolicyParameter } from '../policy-parameter';
import { aidLines } from './golden-aid-lines';
import type { GoldenCase, GoldenExpectation } from './golden-case';
import { goldenFacts } from './golden-facts';
import { amountLine, answerLine, type GoldenLine } from './golden-lines';

export interface GoldenOutcome {
  readonly name: string;
  readonly on: string;
  readonly isRight: boolean;
  readonly lines: readonly GoldenLine[];
}

function linesOf({ classes }: Assessment, expect: GoldenExpectation): GoldenLine[] {
  const { subsistenceAllowance, subsistenceMargin, rigidExpenditure } = classes;
  const [hardship] = classes.extremeHardship;
  const [single] = classes.singlePerson;
  return [
    ...answerLine('低保', expect.subsistenceAllowance, subsistenceAllowance),
    ...amountLine('低保金', expect.monthlyFen, subsistenceAllowance.monthly?.value),
    ...answerLine('低保边缘', expect.subsistenceMargin, subsistenceMargin),
    ...answerLine('刚性支出困难', expect.rigidExpenditure, rigidExpenditure),
    ...answerLine('特困', expect.extremeHardship, hardship),
    ...amountLine('特困供养金', expect.extremeHardshipMonthlyFen, hardship?.monthly?.value),
    ...answerLine('单人户', expect.singlePerson, single),
    ...amountLine('单人户低保金', expect.singlePersonMonthlyFen, single?.monthly?.value),
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
  const assessment = assess(goldenFacts(golden), policy, { withTrace: false });
  const lines = [...linesOf(assessment, golden.expect), ...aidLines(golden, assessment, policy)];
  return { name, on, isRight: lines.every(({ isRight }) => isRight), lines };
}
