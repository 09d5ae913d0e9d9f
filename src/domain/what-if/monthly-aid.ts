import { rounded } from '../assessment/exact';
import type { Standing } from './standings';

/** What a household gets a month by all classes together, in fen. */
export interface MonthlyAid {
  /** What it surely gets. */
  readonly sure: number;
  /** What it may get at most once all is known; missing where nothing bounds it. */
  readonly most?: number;
}

const fenOf = (value: Parameters<typeof rounded>[0]): number => rounded(value, 1, 'nearest').whole;
const sureOf = ({ answer, monthly }: Standing): number =>
  answer === 'met' && monthly ? fenOf(monthly.value.low) : 0;
const mostOf = ({ answer, monthly }: Standing): number | undefined => {
  if (answer === 'notMet' || !monthly) return 0;
  return monthly.value.high ? fenOf(monthly.value.high) : undefined;
};

/**
 * The higher of what is paid to the household as one and what its people get each by themselves, of whom nobody is paid
 * twice: a month's aid under 就高.
 */
function combined(
  standings: readonly Standing[],
  amountOf: (of: Standing) => number | undefined,
): number | undefined {
  let ofHousehold = 0;
  const ofPeople = new Map<string, number>();
  for (const standing of standings) {
    const amount = amountOf(standing);
    if (amount === undefined) return undefined;
    const { about } = standing;
    if (about === undefined) ofHousehold = Math.max(ofHousehold, amount);
    else if (amount > 0) ofPeople.set(about, Math.max(ofPeople.get(about) ?? 0, amount));
  }
  return Math.max(
    ofHousehold,
    [...ofPeople.values()].reduce((sum, amount) => sum + amount, 0),
  );
}

/** The month's aid of a household by the answers of all classes; an open answer counts only into `most`. */
export function monthlyAidOf(standings: readonly Standing[]): MonthlyAid {
  const most = combined(standings, mostOf);
  const sure = combined(standings, sureOf) ?? 0;
  return most === undefined ? { sure } : { sure, most };
}
