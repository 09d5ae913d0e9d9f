import { type PlainDate, plusDays } from '../kernel/plain-date';
import { divisionsAbove, type OfficeId } from '../kernel/region';

/** An office that takes applications from a division, for a time (受理机关对应关系). */
export interface OfficePeriod {
  readonly officeId: OfficeId;
  /** The first day; since always without it. */
  readonly from?: PlainDate;
  /** The last day; open without it. */
  readonly until?: PlainDate;
  /** Why it is not the office that the division tree would name, in a sentence for residents. */
  readonly reason?: string;
}

/** The offices of one division, a village or any above it. Division tree and offices are two things: this joins them. */
export interface OfficeMapping {
  readonly divisionCode: string;
  readonly periods: readonly OfficePeriod[];
}

/** The office found for a division, and which division's mapping named it. */
export interface MappedOffice extends OfficePeriod {
  readonly divisionCode: string;
}

const FIRST_DAY = '0000-01-01' as PlainDate;
const LAST_DAY = '9999-12-31' as PlainDate;

const begin = ({ from }: OfficePeriod): PlainDate => from ?? FIRST_DAY;
const end = ({ until }: OfficePeriod): PlainDate => until ?? LAST_DAY;

/** The office for a division on a day: its own mapping, else that of the nearest division above. Undefined when none has one. */
export function mappedOffice(
  code: string,
  mappings: readonly OfficeMapping[],
  on: PlainDate,
): MappedOffice | undefined {
  for (const divisionCode of [code, ...divisionsAbove(code)]) {
    const period = mappings
      .find((mapping) => mapping.divisionCode === divisionCode)
      ?.periods.find((candidate) => begin(candidate) <= on && on <= end(candidate));
    if (period) return { ...period, divisionCode };
  }
  return undefined;
}

/** Whether each period begins after the one before has ended, and ends no earlier than it begins. */
export function isInOrder(periods: readonly OfficePeriod[]): boolean {
  const sorted = [...periods].sort((a, b) => (begin(a) < begin(b) ? -1 : 1));
  return sorted.every((period, index) => {
    const before = sorted[index - 1];
    return begin(period) <= end(period) && (!before || end(before) < begin(period));
  });
}

/** Whether the periods leave no day out, from the first to the last. */
export function coversEveryDay(periods: readonly OfficePeriod[]): boolean {
  const sorted = [...periods].sort((a, b) => (begin(a) < begin(b) ? -1 : 1));
  const [first] = sorted;
  const last = sorted[sorted.length - 1];
  if (!first || !last || begin(first) !== FIRST_DAY || end(last) !== LAST_DAY) return false;
  return sorted.slice(1).every((period, index) => {
    const before = sorted[index];
    return before !== undefined && begin(period) <= plusDays(end(before), 1);
  });
}
