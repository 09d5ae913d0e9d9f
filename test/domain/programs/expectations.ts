import { compare, type Exact, exact, scaled } from '@/domain/assessment/exact';
import type { Range } from '@/domain/assessment/range';
import type { PlainDate } from '@/domain/kernel/plain-date';
import { policyAt } from '@/domain/policy/policy-at';
import { type Assessment, assess } from '@/domain/programs/assess';
import type { ClassResult } from '@/domain/programs/shared/class-result';
import { parametersWith } from './build-facts';
import { factsOf, type WrittenFamily } from './read-family';

/** Yuan as written (`1894`, `31566 2/3` for thirds of a yuan) in exact fen. */
function written(yuan: number | string): Exact {
  if (typeof yuan === 'number') return exact(Math.round(yuan * 100));
  const [, whole = '0', part = '0', of = '1'] = /^(\d+)(?: (\d+)\/(\d+))?$/.exec(yuan) ?? [];
  const fraction = scaled(exact(Number(part) * 100), 1, Number(of));
  return { ...fraction, whole: fraction.whole + Number(whole) * 100 };
}

function expectRange(range: Range | undefined, expected: unknown): void {
  if (expected === 'none') {
    expect(range).toBeUndefined();
    return;
  }
  const { least, most } =
    typeof expected === 'object' && expected !== null
      ? (expected as { least: number; most?: number })
      : { least: expected as number, most: expected as number };
  expect(range).toBeDefined();
  if (!range) return;
  expect([compare(range.low, written(least)), range.low]).toEqual([0, expect.anything()]);
  if (most === undefined) expect(range.high).toBeUndefined();
  else expect([range.high && compare(range.high, written(most)), range.high]).toEqual([0, expect.anything()]);
}

/** Assesses a written family by the policy of its place and day. */
export function assessmentOf(family: WrittenFamily): Assessment {
  const facts = factsOf(family);
  const area = family.area === 'none' ? undefined : (family.area ?? 'urban');
  const on: PlainDate = facts.on;
  const parameters = parametersWith(family.policy);
  return assess(
    facts,
    policyAt({ region: family.region ?? '990101', area, effectiveOn: on, knownOn: on, parameters }),
  );
}

const person = (results: readonly ClassResult[], id: string): ClassResult | undefined =>
  results.find(({ about }) => about === id);
const lacking = (results: readonly { readonly lacks: readonly { readonly what: string }[] }[]): string[] =>
  results.flatMap(({ lacks }) => lacks.map(({ what }) => what));

/** What each line under `expect` asks of an assessment. */
export const EXPECTATIONS: Readonly<Record<string, (assessment: Assessment, expected: unknown) => void>> = {
  counted: ({ memberships }, expected) =>
    expect(memberships.filter(({ standing }) => standing === 'counted').map((m) => m.person)).toEqual(
      expected,
    ),
  excluded: ({ memberships }, expected) =>
    expect(
      Object.fromEntries(
        memberships.filter(({ standing }) => standing === 'excluded').map((m) => [m.person, m.reason]),
      ),
    ).toEqual(expected),
  openMembers: ({ memberships }, expected) =>
    expect(memberships.filter(({ standing }) => standing === 'undetermined').map((m) => m.person)).toEqual(
      expected,
    ),
  income: ({ income }, expected) => expectRange(income.countable.value, expected),
  totalIncome: ({ income }, expected) => expectRange(income.total.value, expected),
  deductions: ({ income }, expected) => expectRange(income.deductions.value, expected),
  countedSteps: ({ trace = [] }, expected) => {
    for (const [label, yuan] of Object.entries(expected as Record<string, unknown>))
      expectRange(trace.find((step) => step.label === label)?.value, yuan);
  },
  subsistenceAllowance: ({ classes }, expected) => expect(classes.subsistenceAllowance.answer).toBe(expected),
  monthly: ({ classes }, expected) => expectRange(classes.subsistenceAllowance.monthly?.value, expected),
  subsistenceMargin: ({ classes }, expected) => expect(classes.subsistenceMargin.answer).toBe(expected),
  rigidExpenditure: ({ classes }, expected) => expect(classes.rigidExpenditure.answer).toBe(expected),
  temporaryAid: ({ classes }, expected) => expect(classes.temporaryAid.answer).toBe(expected),
  quickAidMost: ({ classes }, expected) => expectRange(classes.temporaryAid.quickAidMost?.value, expected),
  spendingAid: ({ classes }, expected) => expect(classes.spendingAid.answer).toBe(expected),
  spendingAidMost: ({ classes }, expected) => expectRange(classes.spendingAid.most?.value, expected),
  handOver: ({ handOver }, expected) =>
    expect(handOver ? handOver.because.map(({ reason }) => reason) : 'none').toEqual(expected),
  extremeHardship: ({ classes }, expected) =>
    expect(Object.fromEntries(classes.extremeHardship.map(({ about, answer }) => [about, answer]))).toEqual(
      expected,
    ),
  extremeHardshipMonthly: ({ classes }, expected) => {
    for (const [id, yuan] of Object.entries(expected as object))
      expectRange(person(classes.extremeHardship, id)?.monthly?.value, yuan);
  },
  singlePerson: ({ classes }, expected) =>
    expect(Object.fromEntries(classes.singlePerson.map(({ about, answer }) => [about, answer]))).toEqual(
      expected,
    ),
  singlePersonMonthly: ({ classes }, expected) => {
    for (const [id, yuan] of Object.entries(expected as object))
      expectRange(person(classes.singlePerson, id)?.monthly?.value, yuan);
  },
  lacks: ({ classes }, expected) =>
    expect(lacking(Object.values(classes).flat())).toEqual(expect.arrayContaining(expected as string[])),
};
