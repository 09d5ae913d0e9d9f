import * as z from 'zod/mini';

export const MOST_PEOPLE = 10;
const LARGEST_FEN = 10_000_000_000;

/** Money of a golden case. */
export const Fen = z
  .number('请填数字')
  .check(z.int(), z.gte(0, '金额不能是负数'), z.lte(LARGEST_FEN, '金额太大了，请检查'));
/** Whose it is: the place in the list of people, from one. */
export const PersonNumber = z.number().check(z.int(), z.gte(1), z.lte(MOST_PEOPLE));
export const Answer = z.enum(['met', 'notMet', 'undetermined']);
