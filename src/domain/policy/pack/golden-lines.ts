import { compare, exact } from '../../assessment/exact';
import { ANSWER_TEXT, lackText, valueText } from '../../assessment/explain';
import type { Answer, Finding } from '../../assessment/finding';
import type { Lack } from '../../assessment/lack';
import type { Range } from '../../assessment/range';
import type { FigureUnit } from '../../assessment/trace';

/** One thing that a golden case asks, as people read it. */
export interface GoldenLine {
  readonly what: string;
  readonly expected: string;
  readonly got: string;
  readonly isRight: boolean;
}

/** What the engine answered, and what it rests on. */
export interface GotAnswer {
  readonly answer: Answer;
  readonly lacks: readonly Lack[];
  readonly findings: readonly Finding[];
}

/** People of a golden case have no names: they are counted. */
const person = (id: string): string => `第 ${id.replace(/\D/g, '')} 人`;

/**
 * Why an answer is not the one that was worked out by hand: what it waits for, or which conditions are not met; of special
 * aid all may be, and no class entitles.
 */
function whyText({ answer, lacks, findings }: GotAnswer): string {
  if (answer === 'met') return '';
  if (answer === 'undetermined') return `（${lacks.map((lack) => lackText(lack, person)).join('；')}）`;
  const unmet = findings.filter((finding) => finding.answer === 'notMet');
  const titles = unmet.map(({ title }) => `没有满足“${title}”`);
  return `（${titles.join('；') || '没有一类能享受这一项的身份'}）`;
}

/** A line on an answer; nothing where the case does not ask. A wrong one says why. */
export function answerLine(
  what: string,
  expected: Answer | undefined,
  got: GotAnswer | undefined,
): GoldenLine[] {
  if (expected === undefined) return [];
  const isRight = expected === got?.answer;
  const why = got && !isRight ? whyText(got) : '';
  const gotWords = got ? `${ANSWER_TEXT[got.answer]}${why}` : '不用看';
  return [{ what, expected: ANSWER_TEXT[expected], got: gotWords, isRight }];
}

/** A line on a number; nothing where the case does not ask. A number of which only bounds are known is never right. */
export function amountLine(
  what: string,
  expected: number | undefined,
  got: Range | undefined,
  unit: FigureUnit = 'fenAMonth',
): GoldenLine[] {
  if (expected === undefined) return [];
  const wanted = exact(expected);
  const isRight =
    got?.high !== undefined && compare(got.low, wanted) === 0 && compare(got.high, wanted) === 0;
  const words = (range: Range | undefined): string => (range ? valueText(range, unit) : '不发');
  return [{ what, expected: words({ low: wanted, high: wanted }), got: words(got), isRight }];
}
