import { eventually } from '../../support/eventually';
import type { Hand } from './hand';

/** Patience with a busy machine: nothing waits longer than it must. */
export const PATIENCE_MS = 15_000;

/** Waits until the screen says `expected`. */
export const see = (hand: Hand, expected: string | RegExp): Promise<void> =>
  eventually(async () => {
    const words = await hand.words();
    if (typeof expected === 'string') expect(words).toContain(expected);
    else expect(words).toMatch(expected);
  }, PATIENCE_MS);

/** Waits until the screen no longer says `unwanted`. */
export const seeNoMore = (hand: Hand, unwanted: string): Promise<void> =>
  eventually(async () => expect(await hand.words()).not.toContain(unwanted), PATIENCE_MS);
