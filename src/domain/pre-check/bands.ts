import type { Amount } from '../facts/household-facts';
import { fen, yuanText } from '../kernel/money';
import type { Rate } from '../policy/benefit-parameters';
import type { Policy } from '../policy/policy-at';

/** A rough amount to tap, in yuan; without `most` it is open upwards. */
export interface Band {
  readonly least: number;
  readonly most?: number;
}

const FEN_A_YUAN = 100;
const MONTHS_A_YEAR = 12;
const WHOLE_IN_BASIS_POINTS = 10_000;

/** Where bands of income are cut when the lines of the place are not known, and between them. */
const ROUND_CUTS = [500, 1_000, 2_000, 3_000, 5_000, 8_000];
/** Where those of a year's spending are. */
const SPENDING_CUTS = [5_000, 20_000, 50_000];
/** A round cut nearer to a line than this part of it tells nothing more. */
const NEAR = 0.25;

const monthly = ({ fen: amount, per }: Rate): number =>
  amount / FEN_A_YUAN / (per === 'year' ? MONTHS_A_YEAR : 1);

/** The monthly incomes of a home of `size` at which an answer may change, in yuan; none where the place has set none. */
function linesOf(policy: Policy, size: number): number[] {
  const standard = policy.find('subsistenceStandard')?.value;
  const multiple = policy.find('marginMultiple')?.value;
  const average = policy.find('disposableIncome')?.value;
  const ofAll = standard && monthly(standard) * size;
  return [
    ...(ofAll === undefined ? [] : [ofAll]),
    ...(ofAll === undefined || multiple === undefined ? [] : [(ofAll * multiple) / WHOLE_IN_BASIS_POINTS]),
    ...(average === undefined ? [] : [monthly(average) * size]),
  ];
}

/** Bands between cuts: each ends a yuan below the cut, and the next begins at it, for the same is not below. */
function bandsBetween(cuts: readonly number[]): Band[] {
  const inOrder = cuts.map(Math.ceil).sort((a, b) => a - b);
  const ends = inOrder.map((cut, index) => ({ least: inOrder[index - 1] ?? 0, most: cut - 1 }));
  return [{ least: 0, most: 0 }, ...ends, { least: inOrder[inOrder.length - 1] ?? 0 }];
}

/**
 * What may come into the whole home in a month, cut where the rules of the place cut for so many people: an answer then
 * tells the most. Round amounts where the place or the number of people is not known.
 */
export function incomeBands(policy: Policy, size: number | undefined): readonly Band[] {
  const lines = size === undefined ? [] : linesOf(policy, size);
  if (lines.length === 0) return bandsBetween(ROUND_CUTS);
  const highest = Math.max(...lines);
  const between = ROUND_CUTS.filter(
    (cut) => cut < highest && lines.every((line) => Math.abs(cut - line) > line * NEAR),
  );
  return bandsBetween([...lines, ...between]);
}

/** What a home has paid itself for illness and school in the last twelve months. */
export const SPENDING_BANDS: readonly Band[] = bandsBetween(SPENDING_CUTS);

/** A band as it is kept among the answers: `484-725`, `1800-`. */
export const bandValue = ({ least, most }: Band): string => `${least}-${most ?? ''}`;

/** A kept band as the rules take it, in fen. */
export function amountOfBand(value: string): Amount {
  const [least = '', most = ''] = value.split('-');
  const from = Number(least) * FEN_A_YUAN;
  return most === '' ? { least: from } : { least: from, most: Number(most) * FEN_A_YUAN };
}

/** The answer that there is nothing at all. */
export const NOTHING_AT_ALL = bandValue({ least: 0, most: 0 });

const yuan = (amount: number): string => yuanText(fen(amount * FEN_A_YUAN));

/** `不到 484 元`, `484 到 725 元`, `1,800 元以上`; `none` where there is nothing at all. */
export function bandText({ least, most }: Band, none: string): string {
  if (most === undefined) return `${yuan(least)} 元以上`;
  if (most === 0) return none;
  return least === 0 ? `不到 ${yuan(most + 1)} 元` : `${yuan(least)} 到 ${yuan(most + 1)} 元`;
}
