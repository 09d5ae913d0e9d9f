/**
 * A list that is being made, with one more at its end; none at all is given as an empty one, which stays empty. `push` on
 * an empty list makes room for seventeen, and most lists here stay at one.
 */
export function withOne<T>(list: T[], one: T): T[] {
  if (list.length === 0) return [one];
  list.push(one);
  return list;
}
