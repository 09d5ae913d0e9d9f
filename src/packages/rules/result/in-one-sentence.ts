import { CLASS_WORDS } from '@/domain/policy-library/class-words';
import type { ClassLikelihood } from '@/domain/pre-check/pre-check';

const named = (found: readonly ClassLikelihood[]): string =>
  found.map(({ name }) => `“${CLASS_WORDS[name].called}”`).join('、');

/** The result in one sentence; what does not look likely is never a no. */
export function inOneSentence(found: readonly ClassLikelihood[]): string {
  const likely = found.filter(({ is }) => is === 'likely');
  const open = found.filter(({ is }) => is === 'open');
  if (likely.length > 0) return `照您说的，可能符合${named(likely)}。`;
  if (open.length > 0) return '照您说的，还说不准，有几样要再问清楚。';
  return '照您说的，看起来可能都不符合。这不算数，您还是可以申请，由乡镇核实。';
}

/** Stands with every result. 社会救助法第三十七条: whoever finds their family in need may apply. */
export const NOT_DECIDED = '这是估一估，不是决定。谁家有困难都可以申请，由乡镇（街道）核实以后决定。';

/** What most of the open classes wait for, that first. */
export function commonLacks(open: readonly ClassLikelihood[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { lacks } of open) for (const lack of lacks) counts.set(lack, (counts.get(lack) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([lack]) => lack);
}
