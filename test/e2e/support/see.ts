import { eventually } from '../../support/eventually';
import type { Hand } from './hand';

/** Patience with a busy machine: nothing waits longer than it must. */
export const PATIENCE_MS = 30_000;

/** Waits until the screen says `expected`. @throws with all that it says instead */
export const see = (hand: Hand, expected: string | RegExp): Promise<void> =>
  eventually(async () => {
    const words = await hand.words();
    const isThere = typeof expected === 'string' ? words.includes(expected) : expected.test(words);
    if (!isThere) throw new Error(`not seen: ${String(expected)}\nthe screen says: ${words}`);
  }, PATIENCE_MS);

/** Waits until the screen no longer says `unwanted`. */
export const seeNoMore = (hand: Hand, unwanted: string): Promise<void> =>
  eventually(async () => {
    const words = await hand.words();
    if (words.includes(unwanted)) throw new Error(`still seen: ${unwanted}\nthe screen says: ${words}`);
  }, PATIENCE_MS);
