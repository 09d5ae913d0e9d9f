import { formulaText, type Names, valueText } from '../assessment/explain';
import type { RuleTrace } from '../assessment/trace';
import type { PlainDate } from '../kernel/plain-date';
import type { Policy } from '../policy/policy-at';
import { type Assessment, assess } from '../programs/assess';
import type { AssistanceClass } from '../programs/conditions';
import type { AmountResult, ClassResult } from '../programs/shared/class-result';
import { CLASS_WORDS } from './class-words';
import { exampleFamily } from './example-family';
import { plainStep } from './plain-step';

/** A worked example (举个例子): every number after what is told comes out of the rules themselves. */
export interface WorkedExample {
  readonly told: string;
  readonly outcome: string;
  /** How the amount is made, step by step. */
  readonly steps: readonly string[];
}

const CANNOT_BE_WORKED = '这里的规定还没有登记全，算不出来，请打下面的电话问。';
const NAMES: Names = () => '家人';

/** The money of a class: every month, or at most once. */
function moneyOf(
  result: ClassResult,
): readonly [words: string, amount: AmountResult, unit: 'fenAMonth' | 'fen'] | undefined {
  if (result.monthly) return ['每月发', result.monthly, 'fenAMonth'];
  const once = Object.entries(result).find(([name]) => name === 'most' || name === 'quickAidMost');
  return once ? ['最多一次给', once[1] as AmountResult, 'fen'] : undefined;
}

/** The steps that an amount rests on, in their order, without those that say nothing. */
function stepsBehind(place: number, trace: RuleTrace): string[] {
  const needed = new Set<number>();
  const visit = (at: number): void => {
    const step = trace[at];
    if (!step || needed.has(at)) return;
    needed.add(at);
    if ('of' in step.derivation) for (const from of step.derivation.of) visit(from);
  };
  visit(place);
  return [...needed]
    .sort((a, b) => a - b)
    .flatMap((at) => {
      const step = trace[at];
      const isComputed = step && 'of' in step.derivation && step.derivation.of.length > 0;
      const isNothing =
        step?.value.high !== undefined && step.value.high.whole === 0 && step.value.low.whole === 0;
      if (!isComputed || isNothing) return [];
      const said = `${step.label}：${formulaText(trace, at, NAMES)} ＝ ${valueText(step.value, step.unit)}`;
      return plainStep(said) ?? [];
    });
}

const resultsOf = (assessment: Assessment, name: AssistanceClass): readonly ClassResult[] =>
  [assessment.classes[name] as ClassResult | readonly ClassResult[]].flat();

/**
 * The example of a class worked by the rules of `policy`; undefined where the place has no standard to build one on. What
 * the place has not set is said, and no number put in its stead.
 */
export function workedExample(
  name: AssistanceClass,
  policy: Policy,
  on: PlainDate,
): WorkedExample | undefined {
  const family = exampleFamily(name, policy, on);
  if (!family) return undefined;
  const assessment = assess(family.facts, policy);
  const results = resultsOf(assessment, name);
  const result = results.find(({ answer }) => answer === 'met') ?? results[0];
  const { told } = family;
  const { called } = CLASS_WORDS[name];
  if (result?.answer === 'undetermined') return { told, outcome: CANNOT_BE_WORKED, steps: [] };
  if (result?.answer !== 'met')
    return { told, outcome: `照这里的规定，不符合“${called}”的条件。`, steps: [] };
  const money = moneyOf(result);
  const found = `照这里的规定，符合“${called}”的条件`;
  if (!money) return { told, outcome: `${found}。这一类不按月发钱，看病、上学、住房有别的帮助。`, steps: [] };
  const [words, { value, step }, unit] = money;
  return {
    told,
    outcome: `${found}，${words} ${valueText(value, unit).replace('元/月', '元')}。`,
    steps: stepsBehind(step, assessment.trace ?? []),
  };
}
