import { type Fate, fateOf, type Loss, lossOf, type Situation } from './loss';
import { type SpecialItem, type SpecialLoss, specialLosses } from './special-items';

/** A household before or after a change, with its special aid. */
export interface SituationWithAid extends Situation {
  readonly special: readonly SpecialItem[];
}

/** What a household would surely lose, special aid included. Money of special aid is fen a year. */
export interface LossWithAid extends Loss {
  readonly special: readonly SpecialLoss[];
  readonly specialBefore: number;
  readonly specialAfter: number;
}

export type FateWithAid =
  | Exclude<Fate, { readonly is: 'loses' }>
  | { readonly is: 'loses'; readonly loss: LossWithAid };

/** Special aid that is surely money, fen a year. */
export const yearlySpecial = (items: readonly SpecialItem[]): number =>
  items.reduce((sum, { answer, yearlyFen = 0 }) => (answer === 'met' ? sum + yearlyFen : sum), 0);

const countOf = (items: readonly SpecialItem[], answer: SpecialItem['answer']): number =>
  items.filter((item) => item.answer === answer).length;

/**
 * How a household fares with its special aid counted in. It loses where its classes or allowances make it lose, or where
 * an item surely ends or becomes less and it gains nothing by another class or a higher allowance.
 */
export function fateWithAid(before: SituationWithAid, after: SituationWithAid): FateWithAid {
  const fate = fateOf(before, after);
  if (before.special === after.special && fate.is !== 'loses') return fate;
  const lost = specialLosses(before.special, after.special);
  if (fate.is === 'loses' || (lost.length > 0 && fate.is !== 'gains')) {
    const money = {
      specialBefore: yearlySpecial(before.special),
      specialAfter: yearlySpecial(after.special),
    };
    return { is: 'loses', loss: { ...lossOf(before, after), special: lost, ...money } };
  }
  if (fate.is !== 'same') return fate;
  if (countOf(after.special, 'met') < countOf(before.special, 'met')) return { is: 'mayLose' };
  const has = yearlySpecial(after.special) > yearlySpecial(before.special);
  const gains = has || specialLosses(after.special, before.special).length > 0;
  return { is: gains ? 'gains' : 'same' };
}
