import { Comparison, type ComparisonResult, type Loser, type TrialHousehold } from './comparison';

/** What a change does to households: the counts, and those who lose, as many as were asked for. */
export interface WhatIf extends ComparisonResult {
  /** The first who lose; `fates.loses` says how many there are. */
  readonly losers: readonly Loser[];
}

/**
 * Tries changed parameters on households, one after the other (any number of them: nothing but counts and at most
 * `listLosers` losers is kept).
 */
export function compareParameters(
  households: Iterable<TrialHousehold>,
  change: ConstructorParameters<typeof Comparison>[0] & { readonly listLosers?: number },
): WhatIf {
  const { listLosers = Number.POSITIVE_INFINITY } = change;
  const comparison = new Comparison(change);
  const losers: Loser[] = [];
  for (const household of households) {
    const loser = comparison.add(household);
    if (loser && losers.length < listLosers) losers.push(loser);
  }
  return { ...comparison.result, losers };
}
