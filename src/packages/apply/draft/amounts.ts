import { type Fen, parseYuan } from '@/domain/kernel/money';
import type { AmountsDraft } from './draft';
import type { Problems } from './first-problem';

/** The kinds that the person said there are, in the order of `kinds`. */
export const chosenKinds = <K extends string>(amounts: AmountsDraft, kinds: readonly K[]): K[] =>
  kinds.filter((kind) => amounts.typed[kind] !== undefined);

/** Takes the tapped kinds; amounts of kinds that stay are kept. */
export function withKinds(amounts: AmountsDraft, kinds: readonly string[]): AmountsDraft {
  const typed: Record<string, string> = {};
  for (const kind of kinds) typed[kind] = amounts.typed[kind] ?? '';
  return { none: false, typed };
}

/** Takes one typed amount. */
export const withAmount = (amounts: AmountsDraft, kind: string, text: string): AmountsDraft => ({
  ...amounts,
  typed: { ...amounts.typed, [kind]: text },
});

/** The amounts in fen, kind by kind; a kind without a readable amount is left out. */
export function fenByKind<K extends string>(
  amounts: AmountsDraft,
  kinds: readonly K[],
): { kind: K; amount: Fen }[] {
  const read: { kind: K; amount: Fen }[] = [];
  for (const kind of chosenKinds(amounts, kinds)) {
    const amount = parseYuan(amounts.typed[kind] ?? '');
    if (amount !== undefined) read.push({ kind, amount });
  }
  return read;
}

/** What is wrong with the typed amounts; fields are `<prefix>-<kind>-amount`. */
export function amountProblems<K extends string>(
  prefix: string,
  amounts: AmountsDraft,
  kinds: readonly K[],
): Problems {
  const problems: Record<string, string> = {};
  for (const kind of chosenKinds(amounts, kinds)) {
    const text = amounts.typed[kind] ?? '';
    if (text.trim() === '') problems[`${prefix}-${kind}-amount`] = '请写个大概的数，没有就写 0';
    else if (parseYuan(text) === undefined)
      problems[`${prefix}-${kind}-amount`] = '金额只写数字，比如 1200 或 1200.5';
  }
  return problems;
}
