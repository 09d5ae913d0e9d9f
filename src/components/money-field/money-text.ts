import { type Fen, parseYuan } from '@/domain/kernel/money';

/** What is wrong with a typed amount of yuan, in words for the person; undefined when nothing is or none is typed. */
export function moneyProblem(text: string): string | undefined {
  if (text.trim() === '') return undefined;
  return parseYuan(text) === undefined ? '金额只写数字，比如 1200 或 1200.5' : undefined;
}

/** The typed amount in fen; undefined when none is typed or it is not an amount. */
export const typedFen = (text: string): Fen | undefined => (text.trim() === '' ? undefined : parseYuan(text));
