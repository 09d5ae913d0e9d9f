import type { Area } from '../policy/policy-parameter';

/** Town or country, for screens. */
export type TownOrCountry = Area;

/** A place whose rules the product has, whole or in part (规则包). */
export interface Place {
  /** Division code; `''` is anywhere else, where the nation's rules alone are known. */
  readonly code: string;
  readonly name: string;
}

/** Anywhere that has no pack of its own. */
export const ELSEWHERE: Place = { code: '', name: '别的地方' };

/** The places that can be chosen, those with the fullest rules first. A test holds them against the packs. */
export const PLACES: readonly Place[] = [
  { code: '990101', name: '青禾县（演示）' },
  { code: '4201', name: '武汉市' },
  { code: '4304', name: '衡阳市' },
  { code: '4401', name: '广州市' },
  { code: '3301', name: '杭州市' },
  ELSEWHERE,
];

/** The place with this code; anywhere else for a code that has no pack. */
export const placeAt = (code: string | undefined): Place =>
  PLACES.find((place) => place.code === code) ?? ELSEWHERE;
