import * as z from 'zod/mini';
import { Fen, fen, parseYuan } from '@/domain/kernel/money';
import type { AmountsDraft } from './draft';
import { firstProblem, type Problems } from './first-problem';
import { spokenAmount } from './spoken-amount';

const MONTHS = 12;

/** The kinds that the person said there are, in the order of `kinds`. */
export const chosenKinds = <K extends string>(amounts: AmountsDraft, kinds: readonly K[]): K[] =>
  amounts.none ? [] : kinds.filter((kind) => amounts.kinds.includes(kind));

/** Takes the tapped kinds. What was typed stays, whether its kind is chosen now or not. */
export const withKinds = (amounts: AmountsDraft, kinds: readonly string[]): AmountsDraft => ({
  ...amounts,
  none: false,
  kinds: [...kinds],
});

/** Takes the answer that there is none. */
export const withNone = (amounts: AmountsDraft): AmountsDraft => ({ ...amounts, none: true });

/** Takes one typed amount. */
export const withAmount = (amounts: AmountsDraft, kind: string, text: string): AmountsDraft => ({
  ...amounts,
  typed: { ...amounts.typed, [kind]: text },
});

/** Takes whether the amount of a kind is for a year. */
export const withPeriod = (amounts: AmountsDraft, kind: string, period: 'month' | 'year'): AmountsDraft => ({
  ...amounts,
  yearly: [...amounts.yearly.filter((other) => other !== kind), ...(period === 'year' ? [kind] : [])],
});

/** A twelfth in fen, rounded once. */
export const monthlyOf = (yearly: Fen): Fen => fen(Math.round(yearly / MONTHS));

/** The typed amount of a kind in fen, for a month where it was given for a year; undefined when it is no amount. */
export function fenOf(amounts: AmountsDraft, kind: string): Fen | undefined {
  const typed = parseYuan(amounts.typed[kind] ?? '');
  if (typed === undefined) return undefined;
  const amount = amounts.yearly.includes(kind) ? monthlyOf(typed) : typed;
  return z.safeParse(Fen, amount).success ? amount : undefined;
}

/** The amounts in fen, kind by kind; a kind without a readable amount is left out. */
export const fenByKind = <K extends string>(
  amounts: AmountsDraft,
  kinds: readonly K[],
): { kind: K; amount: Fen }[] =>
  chosenKinds(amounts, kinds).flatMap((kind) => {
    const amount = fenOf(amounts, kind);
    return amount === undefined ? [] : [{ kind, amount }];
  });

/** What is wrong with one typed amount of yuan, in words that say how to write it. */
export function amountProblem(text: string): string | undefined {
  const plain = text.trim();
  if (plain === '') return undefined;
  const amount = parseYuan(plain);
  if (amount !== undefined) return firstProblem(Fen, amount);
  const spoken = spokenAmount(plain);
  if (spoken !== undefined) return `请用数字，写成 ${spoken}`;
  return /^[-－]/.test(plain) ? '金额不能是负数，没有就写 0' : '金额只写数字，比如 1200 或 1200.5';
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
    const problem = text.trim() === '' ? '请写个大概的数，没有就写 0' : amountProblem(text);
    if (problem) problems[`${prefix}-${kind}-amount`] = problem;
  }
  return problems;
}
