import { fen, yuanText } from '@/domain/kernel/money';

/** Fen as people read yuan, with a sign in front of a difference: `+1,200 元`. */
export const yuan = (amount: number): string => `${yuanText(fen(amount))} 元`;
export const yuanMore = (amount: number): string =>
  amount === 0 ? '0 元' : `${amount > 0 ? '+' : '−'}${yuan(Math.abs(amount))}`;
