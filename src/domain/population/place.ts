import type { PlainDate } from '../kernel/plain-date';

/** A township of a made-up population. */
export interface PopulatedTownship {
  /** Division code, nine digits. */
  readonly township: string;
  readonly name: string;
  /** Its share of all households, in ten-thousandths; all townships together ten thousand. */
  readonly share: number;
  /** How many of its households live under urban rules, in ten-thousandths. */
  readonly urbanShare: number;
}

/** Where made-up households live, and the day on which they are looked at. */
export interface Place {
  readonly region: string;
  readonly name: string;
  readonly on: PlainDate;
  readonly townships: readonly PopulatedTownship[];
}

/** The demo county as a place to populate; shares are made up. */
export const demoPlace = (on: PlainDate): Place => ({
  region: '990101',
  name: '青禾县（演示）',
  on,
  townships: [
    { township: '990101100', name: '桃溪镇', share: 4_000, urbanShare: 5_500 },
    { township: '990101101', name: '石桥镇', share: 3_000, urbanShare: 3_500 },
    { township: '990101200', name: '云岭乡', share: 2_500, urbanShare: 0 },
    { township: '990101400', name: '青禾产业园', share: 500, urbanShare: 10_000 },
  ],
});
