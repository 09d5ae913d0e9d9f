import type { SpecialLoss } from './special-items';

/**
 * What of special aid is lost, item by item with how many people lose it: `资助参加医保少了（2 人）`, `教育救助没有了（1 人）`.
 */
export function specialLossWords(losses: readonly SpecialLoss[]): readonly string[] {
  const people = new Map<string, number>();
  for (const { before, after } of losses) {
    const words = `${before.title}${after ? '少了' : '没有了'}`;
    people.set(words, (people.get(words) ?? 0) + 1);
  }
  return [...people].map(([words, count]) => `${words}（${count} 人）`);
}
