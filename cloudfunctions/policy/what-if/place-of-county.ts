import type { PlainDate } from '@/domain/kernel/plain-date';
import { demoPlace, type Place } from '@/domain/population/place';
import type { Division } from '../../shared/ports/directory';

const WHOLE = 10_000;
const HALF = 5_000;

/** Shares that come to the whole: the first takes what does not divide. */
const evenShare = (count: number, index: number): number =>
  Math.floor(WHOLE / count) + (index === 0 ? WHOLE % count : 0);

/**
 * The county as a place to populate: with the shares that are known for it, else its townships alike, half of each under
 * urban rules.
 */
export function placeOfCounty(
  county: { readonly region: string; readonly name: string; readonly on: PlainDate },
  townships: readonly Division[],
): Place {
  const known = demoPlace(county.on);
  if (known.region === county.region || townships.length === 0) return known;
  return {
    ...county,
    townships: townships.map(({ code, name }, index) => ({
      township: code,
      name,
      share: evenShare(townships.length, index),
      urbanShare: HALF,
    })),
  };
}
