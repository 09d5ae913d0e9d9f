import type { Answer, Finding } from '../assessment/finding';
import type { Lack } from '../assessment/lack';
import type { PlainDate } from '../kernel/plain-date';
import { policyAt } from '../policy/policy-at';
import type { Area, PolicyParameter } from '../policy/policy-parameter';
import { placeAt } from '../policy-library/places';
import { assess } from '../programs/assess';
import { type AssistanceClass, CLASS_CONDITIONS } from '../programs/conditions';
import type { ClassResult } from '../programs/shared/class-result';
import { type Answers, chosenOne } from './answers';
import { NOTHING_AT_ALL } from './bands';
import { conditionInWords } from './conditions-in-words';
import { householdFromAnswers, SPENT_ON, type Tried } from './household-from-answers';
import { lacksInWords } from './lacks-in-words';

/** 可能符合、可能不符合、还缺信息. Never a yes, never a no: an officer decides. */
export type Likelihood = 'likely' | 'unlikely' | 'open';
export const LIKELIHOOD_TEXT: Readonly<Record<Likelihood, string>> = {
  likely: '可能符合',
  unlikely: '可能不符合',
  open: '还缺信息',
};

/** What 「测一测」 says of one class. */
export interface ClassLikelihood {
  readonly name: AssistanceClass;
  readonly is: Likelihood;
  /** The conditions that agree with what was told. */
  readonly agrees: readonly string[];
  /** The conditions that do not. */
  readonly against: readonly string[];
  /** What is still to be found out, plainly. */
  readonly lacks: readonly string[];
}

/** Sizes of the home that are tried where the answer leaves them open: some of many, for each costs time on a phone. */
const SIZES = [1, 2, 3, 4, 5, 6];
const SIZES_OF_MORE = [7, 10, 15];

/** Everything that the answers leave open and that the rules cannot leave open themselves. */
function triedFor(answers: Answers): readonly Tried[] {
  const people = chosenOne(answers, 'people');
  const more = people === 'more' ? SIZES_OF_MORE : [...SIZES, ...SIZES_OF_MORE];
  const sizes = people === undefined || people === 'more' ? more : [Number(people)];
  const spending = chosenOne(answers, 'spending');
  // Of an amount that was told it is tried what it was for; one that was not may be for either.
  const hasSpent = spending !== undefined && spending !== NOTHING_AT_ALL;
  const kinds = hasSpent ? [['medical' as const], ['education' as const]] : [SPENT_ON];
  const income = chosenOne(answers, 'income');
  // What the money comes from was not asked: as wages less of it counts.
  const isEarned = income === undefined || income === NOTHING_AT_ALL ? [false] : [false, true];
  return sizes.flatMap((size) =>
    kinds.flatMap((spentOn) => isEarned.map((earned) => ({ size, spentOn, isEarned: earned }))),
  );
}

/** One way in which things may stand: the results of a class, for the household or for each person. */
type Way = Readonly<Record<AssistanceClass, readonly ClassResult[]>>;

const NAMES = Object.keys(CLASS_CONDITIONS) as AssistanceClass[];

/** Every way in which things may stand after these answers. */
function waysOf(
  answers: Answers,
  on: PlainDate,
  parameters: readonly PolicyParameter[] | undefined,
): readonly Way[] {
  const region = placeAt(chosenOne(answers, 'place')).code;
  const area = chosenOne(answers, 'area');
  const areas: readonly Area[] = area ? [area] : ['urban', 'rural'];
  return areas.flatMap((each) => {
    const policy = policyAt({ region, area: each, effectiveOn: on, knownOn: on, parameters });
    return triedFor(answers).map((tried) => {
      const { classes } = assess(householdFromAnswers(answers, on, policy, tried), policy, {
        withTrace: false,
      });
      const found = classes as Readonly<Record<AssistanceClass, ClassResult | readonly ClassResult[]>>;
      return Object.fromEntries(NAMES.map((name) => [name, [found[name]].flat()])) as unknown as Way;
    });
  });
}

/** Of several answers: theirs where they agree, else open. */
const agreed = (answers: readonly Answer[]): Answer => {
  const [first] = answers;
  return first !== undefined && answers.every((answer) => answer === first) ? first : 'undetermined';
};

/** Somebody of the household is enough; a class that nobody comes into question for is not met. */
const answerOf = (results: readonly ClassResult[]): Answer => {
  if (results.some(({ answer }) => answer === 'met')) return 'met';
  return results.some(({ answer }) => answer === 'undetermined') ? 'undetermined' : 'notMet';
};

/** The conditions whose answer is `answer` in every way and for everybody whom it concerns, plainly. */
function wordsOf(findings: readonly Finding[], answer: 'met' | 'notMet'): string[] {
  const byCondition = new Map<string, Finding[]>();
  for (const finding of findings)
    byCondition.set(finding.condition, [...(byCondition.get(finding.condition) ?? []), finding]);
  const words = [...byCondition.values()].flatMap((same) => {
    const [first] = same;
    const isSo = agreed(same.map((finding) => finding.answer)) === answer;
    return first && isSo ? (conditionInWords(first, answer === 'met') ?? []) : [];
  });
  return [...new Set(words)];
}

/** What differs between the ways because it was not told, in words. */
function untold(answers: Answers): string[] {
  const place = chosenOne(answers, 'place') ? [] : ['家在哪里'];
  const area = chosenOne(answers, 'area') ? [] : ['家在城里还是农村'];
  const people = chosenOne(answers, 'people');
  const size = people === undefined || people === 'more' ? ['一起过日子的有几口人'] : [];
  return [...place, ...area, ...size];
}

const NOBODY = '家里现在没有这一类说的人，或者已经可能符合别的一类';

/** Why it does not look so; where nobody at home came into question, that. */
function againstOf(findings: readonly Finding[]): string[] {
  const words = wordsOf(findings, 'notMet');
  return words.length > 0 ? words : [NOBODY];
}

const IS: Readonly<Record<Answer, Likelihood>> = { met: 'likely', notMet: 'unlikely', undetermined: 'open' };

function likelihoodOf(name: AssistanceClass, ways: readonly Way[], answers: Answers): ClassLikelihood {
  const results = ways.flatMap((way) => way[name]);
  const is = IS[agreed(ways.map((way) => answerOf(way[name])))];
  const findings = results.flatMap((result) => result.findings);
  const lacks: readonly Lack[] = findings
    .filter(({ answer }) => answer === 'undetermined')
    .flatMap((finding) => finding.lacks);
  const told = [...(is === 'open' && ways.length > 1 ? untold(answers) : []), ...lacksInWords(lacks)];
  return {
    name,
    is,
    agrees: wordsOf(findings, 'met'),
    against: is === 'unlikely' ? againstOf(findings) : [],
    lacks: is === 'open' ? [...new Set(told)] : [],
  };
}

const ORDER: readonly Likelihood[] = ['likely', 'open', 'unlikely'];

/**
 * What the rules of the place would say of each class, on `on`, if all were as it was told: likely first. What was
 * answered with 不清楚 is tried every way, so it can leave an answer open and never turn it round.
 */
export function preCheck(
  answers: Answers,
  on: PlainDate,
  parameters?: readonly PolicyParameter[],
): readonly ClassLikelihood[] {
  const ways = waysOf(answers, on, parameters);
  const all = NAMES.map((name) => likelihoodOf(name, ways, answers));
  return ORDER.flatMap((is) => all.filter((each) => each.is === is));
}
