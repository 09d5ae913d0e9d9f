import * as z from 'zod/mini';

const LARGEST_DECLARED_FEN = 10_000_000_000;

/** An amount of money (金额) in integer fen; 100 fen are one yuan. Never negative, at most 100 million yuan. */
export const Fen = z
  .number()
  .check(
    z.int('金额要写到分为止'),
    z.gte(0, '金额不能是负数'),
    z.lte(LARGEST_DECLARED_FEN, '金额太大，请检查是不是多写了零'),
  )
  .brand<'Fen'>();
export type Fen = z.infer<typeof Fen>;

/** An integer number of fen as `Fen`; for constants and sums that are known to be in range. */
export const fen = (amount: number): Fen => amount as Fen;

/** The sum in fen. */
export const sumFen = (amounts: readonly Fen[]): Fen => fen(amounts.reduce((sum, amount) => sum + amount, 0));

/**
 * Reads what a person typed as yuan (`1200`, `1,200.5`, `１２００`) into fen.
 * Gives undefined when it is not an amount with at most two decimals.
 */
export function parseYuan(text: string): Fen | undefined {
  const plain = text
    .trim()
    .replace(/[０-９．]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/[,，\s元]/g, '');
  const match = /^(\d{1,9})(?:\.(\d{1,2}))?$/.exec(plain);
  if (!match) return undefined;
  return fen(Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0')));
}

/** Fen as people read yuan: `120000` → `1,200`, `120050` → `1,200.50`. */
export function yuanText(amount: Fen): string {
  const yuan = Math.floor(amount / 100)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, ',');
  const rest = amount % 100;
  return rest === 0 ? yuan : `${yuan}.${String(rest).padStart(2, '0')}`;
}
