import type { Side } from './roles';

/** Who holds the phones, from the page's address (`#left=wang-yanshi&right=chen-banshi`), so that a reload keeps them. */
export function readHolders(hash: string): ReadonlyMap<Side, string> {
  const found = new URLSearchParams(hash.replace(/^#/, ''));
  const sides: readonly Side[] = ['left', 'right'];
  return new Map(
    sides.flatMap((side) => {
      const person = found.get(side);
      return person ? [[side, person] as const] : [];
    }),
  );
}

/** The same as part of an address. */
export const holdersHash = (holders: ReadonlyMap<Side, string>): string =>
  `#${new URLSearchParams([...holders]).toString()}`;
