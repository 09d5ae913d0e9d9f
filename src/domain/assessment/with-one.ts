/** A short list with one more at its end. `push` on an empty list makes room for seventeen; most lists here stay at one. */
export const withOne = <T>(list: readonly T[], one: T): readonly T[] =>
  list.length === 0 ? [one] : list.concat([one]);
