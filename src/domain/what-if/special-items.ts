import type { Answer } from '../assessment/finding';
import type { Lack } from '../assessment/lack';
import type { HouseholdFacts } from '../facts/household-facts';
import type { Policy } from '../policy/policy-at';
import type { Assessment } from '../programs/assess';
import { type Entitlement, specialAid } from '../special-aid/special-aid';

const MONTHS_A_YEAR = 12;

/** One item of special aid that a person has or may have. */
export interface SpecialItem {
  readonly item: string;
  readonly title: string;
  readonly person: string;
  readonly answer: Exclude<Answer, 'notMet'>;
  /** Fen a year, where it is money and surely known. */
  readonly yearlyFen?: number;
  /** The share that is carried, where it is one, in ten-thousandths. */
  readonly basisPoints?: number;
  /** What an open answer waits for. */
  readonly lacks: readonly Lack[];
}

/** An item that surely ends or surely becomes less. */
export interface SpecialLoss {
  readonly before: SpecialItem;
  /** Missing when it ends. */
  readonly after?: SpecialItem;
}

function worthOf(entitlement: Entitlement | undefined): Pick<SpecialItem, 'yearlyFen' | 'basisPoints'> {
  if (entitlement?.kind === 'monthly') return { yearlyFen: entitlement.fen.low.whole * MONTHS_A_YEAR };
  if (entitlement?.kind !== 'share') return {};
  const yearlyFen = entitlement.yearlyFen?.low.whole;
  return {
    basisPoints: entitlement.basisPoints.low.whole,
    ...(yearlyFen === undefined ? {} : { yearlyFen }),
  };
}

/** Every item of special aid that somebody of the household has or may have. */
export const specialItemsOf = (
  assessment: Assessment,
  facts: HouseholdFacts,
  policy: Policy,
): readonly SpecialItem[] =>
  specialAid(assessment, facts, policy).flatMap(({ person, items }) =>
    items.flatMap(({ item, title, answer, entitlement, lacks }): SpecialItem[] =>
      answer === 'notMet' ? [] : [{ item, title, person, answer, lacks, ...worthOf(entitlement) }],
    ),
  );

const sameItem = (items: readonly SpecialItem[], { item, person }: SpecialItem): SpecialItem | undefined =>
  items.find((one) => one.item === item && one.person === person);
const isLess = (after: SpecialItem, before: SpecialItem): boolean =>
  (after.yearlyFen ?? 0) < (before.yearlyFen ?? 0) || (after.basisPoints ?? 0) < (before.basisPoints ?? 0);

/** What people surely had before and surely have not, or less of, after. */
export const specialLosses = (
  before: readonly SpecialItem[],
  after: readonly SpecialItem[],
): readonly SpecialLoss[] =>
  before.flatMap((item): SpecialLoss[] => {
    if (item.answer !== 'met') return [];
    const next = sameItem(after, item);
    if (!next) return [{ before: item }];
    return next.answer === 'met' && isLess(next, item) ? [{ before: item, after: next }] : [];
  });

/** Whether an item that is money was sure on one side only, the other being open. */
export const turnsOpen = (before: readonly SpecialItem[], after: readonly SpecialItem[]): boolean =>
  [
    [before, after],
    [after, before],
  ].some(([some = [], others = []]) =>
    some.some(
      (item) =>
        item.answer === 'met' &&
        item.yearlyFen !== undefined &&
        sameItem(others, item)?.answer === 'undetermined',
    ),
  );

/** What is surely had in money, fen a month: summed over the year first, rounded down once. */
export const specialMoney = (items: readonly SpecialItem[]): number =>
  Math.floor(
    items.reduce((sum, { answer, yearlyFen }) => sum + (answer === 'met' ? (yearlyFen ?? 0) : 0), 0) /
      MONTHS_A_YEAR,
  );
