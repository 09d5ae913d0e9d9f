import type { PlainDate } from '../kernel/plain-date';

/** How something is known (来源): as declared, from papers, from a register check, or seen at a visit; weakest first. */
export const PROVENANCES = ['unknown', 'declared', 'documented', 'checked', 'visited'] as const;
export type Provenance = (typeof PROVENANCES)[number];

export const PROVENANCE_TEXT: Readonly<Record<Provenance, string>> = {
  unknown: '还不清楚',
  declared: '本人申报',
  documented: '材料',
  checked: '信息核对',
  visited: '入户调查',
};

/** Something known, how it is known, and the day as of which it holds. */
export interface KnownFact<T> {
  readonly value: T;
  readonly provenance: Exclude<Provenance, 'unknown'>;
  readonly asOf?: PlainDate;
}

/** Something that nobody knows yet. It is never read as “no”. */
export interface UnknownFact {
  readonly provenance: 'unknown';
}

/** Something about a household that a rule asks for. */
export type Fact<T> = KnownFact<T> | UnknownFact;

export const UNKNOWN: UnknownFact = { provenance: 'unknown' };

/** A fact as the household says it. */
export const declared = <T>(value: T, asOf?: PlainDate): KnownFact<T> => ({
  value,
  provenance: 'declared',
  ...(asOf ? { asOf } : {}),
});

/** The value where it is known. */
export const knownValue = <T>(fact: Fact<T> | undefined): T | undefined =>
  fact === undefined || fact.provenance === 'unknown' ? undefined : fact.value;

/** Whether more than the person's own word stands behind it. */
export const isProven = (fact: Fact<unknown> | undefined): boolean =>
  fact !== undefined && fact.provenance !== 'unknown' && fact.provenance !== 'declared';
