import { compare, NOTHING } from '../assessment/exact';
import { missedByText, type Names } from '../assessment/explain';
import type { Finding } from '../assessment/finding';
import type { Lack } from '../assessment/lack';
import type { Range } from '../assessment/range';
import type { Assessment } from '../programs/assess';
import type { NamedResult } from './class-results';

/** Conditions that are not met because a better class is: saying their title would deny twice. */
const BETTER_INSTEAD: readonly string[] = [
  'subsistenceMargin.noSubsistenceAllowance',
  'singlePerson.householdNotCovered',
  'rigidExpenditure.notCoveredOtherwise',
];

/** What decides a refusal: the first limit that is missed, else the first condition. */
function decisive({ result }: NamedResult, { trace = [] }: Assessment): Finding | undefined {
  const unmet = result.findings.filter(({ answer }) => answer === 'notMet');
  return unmet.find((finding) => missedByText(finding, trace) !== undefined) ?? unmet[0];
}

const isNothing = (range: Range | undefined): boolean =>
  range?.high !== undefined && compare(range.high, NOTHING) === 0;

/** Whether a class is shut because one that helps more is likely, whatever else it would not meet. */
export const isNeedless = ({ result }: NamedResult): boolean =>
  result.findings.some(({ condition, answer }) => answer === 'notMet' && BETTER_INSTEAD.includes(condition));

/** `，全家一年超出 200 元`, `，超出 1 套`: how far a number is from its limit; nothing for a condition that is no number. */
function distance(finding: Finding, { trace = [] }: Assessment): string {
  const [value] = (finding.compared ?? []).map((place) => trace[place]);
  const text = missedByText(finding, trace);
  if (!text || !value) return '';
  // Of whoever has spent nothing it says nothing that the limit is nothing as well.
  if (isNothing(finding.missedBy)) return isNothing(value.value) ? '' : `，${text}`;
  if (value.unit !== 'fenAYear') return `，${text}`;
  return `，${finding.about === undefined ? '全家' : ''}一年${text.replace('元/年', '元')}`;
}

/** Why it is refused: the first limit that is missed, with by how much, else the first condition. */
export function refusedFor(one: NamedResult, assessment: Assessment): string {
  const finding = decisive(one, assessment);
  return finding ? `，不符合“${finding.title}”${distance(finding, assessment)}` : '';
}

const MOST_TOLD = 3;

const sentenceOf = (lack: Lack): string => {
  if (lack.kind === 'parameter') return `本地的“${lack.what}”还没有登记，请县民政局补上`;
  return lack.kind === 'proof' ? `还差${lack.what}` : lack.what;
};

/** What the open answers wait for, each thing once with everybody who waits for it: the first few, and how many there are. */
export function waitsFor(results: readonly NamedResult[], names: Names): string {
  const whoWaits = new Map<string, Set<string>>();
  for (const lack of results.flatMap(({ result }) => result.lacks)) {
    const who = whoWaits.get(sentenceOf(lack)) ?? new Set();
    if (lack.kind !== 'parameter' && lack.about !== undefined) who.add(names(lack.about));
    whoWaits.set(sentenceOf(lack), who);
  }
  const texts = [...whoWaits].map(([what, who]) => (who.size > 0 ? `${[...who].join('、')}，${what}` : what));
  const told = texts.slice(0, MOST_TOLD).join('；');
  return texts.length > MOST_TOLD ? `${told}；等共 ${texts.length} 项` : told;
}
