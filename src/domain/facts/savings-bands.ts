import type { DeclaredProperty } from '../household/declared-property';
import type { Amount } from './household-facts';

const TEN_THOUSAND_YUAN = 1_000_000;

/** What each band of declared savings means, in fen. */
export const SAVINGS_BANDS: Readonly<Record<Exclude<DeclaredProperty['savings'], 'ratherNotSay'>, Amount>> = {
  under10k: { least: 0, most: TEN_THOUSAND_YUAN },
  from10kTo30k: { least: TEN_THOUSAND_YUAN, most: 3 * TEN_THOUSAND_YUAN },
  from30kTo80k: { least: 3 * TEN_THOUSAND_YUAN, most: 8 * TEN_THOUSAND_YUAN },
  over80k: { least: 8 * TEN_THOUSAND_YUAN },
};
