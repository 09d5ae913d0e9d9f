import { typedFen } from '@/components/money-field/money-text';
import type { RequestOf } from '@/contracts/action-contract';
import type { draftPack } from '@/contracts/policy/packs';
import { fen, yuanText } from '@/domain/kernel/money';
import { plusDays } from '@/domain/kernel/plain-date';

type GoldenCase = RequestOf<typeof draftPack>['content']['goldenCases'][number];
type Person = GoldenCase['people'][number];
type Answer = 'met' | 'notMet';

/** A household worked out by hand, as it is being written: who by age, one pension, savings, and what must come out. */
export interface CaseDraft {
  readonly name: string;
  readonly on: string;
  readonly area: 'urban' | 'rural';
  readonly adults: string;
  readonly elders: string;
  readonly minors: string;
  /** Yuan a month for the household. */
  readonly pension: string;
  /** Yuan. */
  readonly savings: string;
  readonly answer: Answer | undefined;
  /** Yuan a month. */
  readonly monthly: string;
  readonly arithmetic: string;
  /** One that was written with more than this form has: it is kept as it is. */
  readonly kept?: GoldenCase;
}

export const emptyCase = (on: string): CaseDraft => ({
  name: '',
  on,
  area: 'urban',
  adults: '1',
  elders: '0',
  minors: '0',
  pension: '',
  savings: '',
  answer: undefined,
  monthly: '',
  arithmetic: '',
});

/** Ages on the case's day that stand for the three kinds of people. */
const AGE = { adult: 45, elder: 80, minor: 8 } as const;
const DAYS_A_YEAR = 365.25;
const MOST_OF_A_KIND = 4;

const bornBefore = (on: GoldenCase['on'], years: number): GoldenCase['on'] =>
  plusDays(on, -Math.round(years * DAYS_A_YEAR));

const numberOf = (typed: string): number | undefined => {
  const count = /^\d$/.test(typed.trim()) ? Number(typed) : undefined;
  return count !== undefined && count <= MOST_OF_A_KIND ? count : undefined;
};
const moneyOf = (typed: string): number | undefined => (typed.trim() === '' ? 0 : typedFen(typed));

/** The first adult applies; the second is the spouse, further ones are grown children; without adults an elder applies. */
function peopleOf(on: GoldenCase['on'], adults: number, elders: number, minors: number): Person[] {
  const many = (count: number, relation: Person['relation'], age: number): Person[] =>
    Array.from({ length: count }, () => ({ relation, birth: bornBefore(on, age) }));
  const all = [
    ...many(Math.min(adults, 1), 'applicant', AGE.adult),
    ...many(Math.min(Math.max(adults - 1, 0), 1), 'spouse', AGE.adult),
    ...many(Math.max(adults - 2, 0), 'child', AGE.adult / 2),
    ...many(elders, adults > 0 ? 'parent' : 'spouse', AGE.elder),
    ...many(minors, adults > 0 ? 'child' : 'grandchild', AGE.minor),
  ];
  return all.map((person, place) => (place === 0 ? { ...person, relation: 'applicant' } : person));
}

/** The case that is sent; undefined while something is missing. */
export function goldenCaseOf(draft: CaseDraft): GoldenCase | undefined {
  if (draft.kept) return draft.kept;
  const [adults, elders, minors] = [draft.adults, draft.elders, draft.minors].map(numberOf);
  const [pension, savingsFen] = [draft.pension, draft.savings].map(moneyOf);
  const monthlyFen = draft.monthly.trim() === '' ? undefined : typedFen(draft.monthly);
  const isWritten = [draft.name, draft.on, draft.arithmetic].every((text) => text.trim() !== '');
  if (adults === undefined || elders === undefined || minors === undefined) return undefined;
  if (pension === undefined || savingsFen === undefined || !isWritten || !draft.answer) return undefined;
  if (draft.monthly.trim() !== '' && monthlyFen === undefined) return undefined;
  const on = draft.on as GoldenCase['on'];
  const people = peopleOf(on, adults, elders, minors);
  if (people.length === 0) return undefined;
  return {
    name: draft.name,
    on,
    area: draft.area,
    people,
    income: pension > 0 ? [{ person: 1, kind: 'retirementPension', fenAMonth: pension }] : [],
    spending: [],
    savingsFen,
    arithmetic: draft.arithmetic,
    expect: {
      subsistenceAllowance: draft.answer,
      ...(draft.answer === 'met' && monthlyFen !== undefined ? { monthlyFen } : {}),
    },
  };
}

/** A case that stands in a release, to be kept or deleted as a whole. */
export const caseDraftOf = (golden: GoldenCase): CaseDraft => ({
  ...emptyCase(golden.on),
  name: golden.name,
  area: golden.area ?? 'urban',
  answer: golden.expect.subsistenceAllowance === 'notMet' ? 'notMet' : 'met',
  monthly:
    golden.expect.monthlyFen === undefined ? '' : yuanText(fen(golden.expect.monthlyFen)).replace(/,/g, ''),
  arithmetic: golden.arithmetic,
  kept: golden,
});
