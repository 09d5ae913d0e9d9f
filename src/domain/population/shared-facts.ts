import type { KnownFact } from '../facts/fact';

type Known = KnownFact<unknown>['provenance'];

const SAID: Readonly<Record<Known, Map<unknown, KnownFact<unknown>>>> = {
  declared: new Map(),
  documented: new Map(),
  checked: new Map(),
  visited: new Map(),
};
/** Months, years, heads: of amounts there are too many to keep. */
const SMALL = 1_000;

/** Whether many people say just this: yes or no, none, a small number. */
const isCommon = (value: unknown): boolean =>
  typeof value === 'boolean' || value === 'none' || (typeof value === 'number' && value < SMALL);

/** A fact; one object for all who say the same, as most of a population does: it takes little more than half the memory. */
export function sharedFact<T>(value: T, provenance: Known): KnownFact<T> {
  if (!isCommon(value)) return { value, provenance };
  const before = SAID[provenance].get(value);
  if (before) return before as KnownFact<T>;
  const fact: KnownFact<T> = { value, provenance };
  SAID[provenance].set(value, fact);
  return fact;
}
