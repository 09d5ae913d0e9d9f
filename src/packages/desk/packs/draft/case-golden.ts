import { typedFen } from '@/components/money-field/money-text';
import { ageOn } from '@/domain/kernel/plain-date';
import type {
  AidDraft,
  BillDraft,
  CaseDraft,
  CaseFlag,
  GoldenAid,
  GoldenBill,
  GoldenCase,
  GoldenPerson,
  LineDraft,
  PersonDraft,
  PersonFlag,
} from './case-draft';

const PERSON_FLAGS: readonly PersonFlag[] = ['isSeriouslyIll', 'hasWork', 'canWork', 'needsLongCare'];
const CASE_FLAGS: readonly CaseFlag[] = [
  'ownsCompany',
  'isShortOfHousing',
  'isStruckByDisaster',
  'isWatchedAgainstRelapse',
];
const OLDEST = 120;
const MOST_SELF_CARE = 6;
const BASIS_POINTS_A_PERCENT = 100;

/** Thrown inside while a field is missing or no number; never leaves this file. */
class Missing extends Error {}

function given<T>(value: T | undefined): T {
  if (value === undefined) throw new Missing();
  return value;
}
const isEmpty = (typed: string): boolean => typed.trim() === '';
const money = (typed: string): number => given(typedFen(typed));
const moneyOrNothing = (typed: string): number => (isEmpty(typed) ? 0 : money(typed));
const count = (typed: string, most: number): number => {
  const number = /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : undefined;
  return given(number !== undefined && number <= most ? number : undefined);
};
const text = (typed: string): string => given(isEmpty(typed) ? undefined : typed);
const flagsOf = <F extends string>(all: readonly F[], ticked: readonly F[]): Partial<Record<F, true>> =>
  Object.fromEntries(all.filter((flag) => ticked.includes(flag)).map((flag) => [flag, true])) as Partial<
    Record<F, true>
  >;

/** The birthday on which somebody completes `age` years on `on`. */
function bornOn(on: string, age: number): GoldenPerson['birth'] {
  const day = on.slice('YYYY'.length);
  return `${Number(on.slice(0, 'YYYY'.length)) - age}${day === '-02-29' ? '-02-28' : day}` as GoldenPerson['birth'];
}

function personOf(draft: PersonDraft, on: GoldenCase['on']): GoldenPerson {
  const { relation, birth, disability, school, flags } = draft;
  const age = count(draft.age, OLDEST);
  const [category, grade] = disability.split('/');
  const cannot = count(draft.cannot, MOST_SELF_CARE);
  return {
    relation,
    birth: birth && ageOn(birth, on) === age ? birth : bornOn(on, age),
    ...(grade === undefined ? {} : { disability: { category: category as never, grade: Number(grade) } }),
    ...(school && school !== 'none' ? { school } : {}),
    ...(cannot > 0 ? { cannotDoAlone: cannot } : {}),
    ...flagsOf(PERSON_FLAGS, flags),
  };
}

const lineOf = <K extends string>({ person, kind, yuan }: LineDraft<K>) => ({
  person,
  kind: given(kind),
  fen: money(yuan),
});

function aidOf({ person, item, answer, percent, yuan, wonBy }: AidDraft): GoldenAid {
  const about = { person, item: given(item), answer: given(answer) };
  if (answer !== 'met') return about;
  const share = /^(\d{1,3})(?:\.(\d{1,2}))?$/.exec(percent.trim());
  if (!isEmpty(percent) && !share) throw new Missing();
  const fen = isEmpty(yuan) ? undefined : money(yuan);
  return {
    ...about,
    ...(share
      ? {
          basisPoints: Number(share[1]) * BASIS_POINTS_A_PERCENT + Number((share[2] ?? '').padEnd(2, '0')),
        }
      : {}),
    ...(fen === undefined ? {} : item === 'premiumSubsidy' ? { fenAYear: fen } : { fenAMonth: fen }),
    ...(wonBy ? { wonBy } : {}),
  };
}

const billOf = ({ person, kind, total, scope, insurance, aid, tilted, rest }: BillDraft): GoldenBill => ({
  ...rest,
  person,
  kind,
  total: money(total),
  withinPolicyScope: money(scope),
  insurancePaid: moneyOrNothing(insurance),
  aid: money(aid),
  ...(isEmpty(tilted) ? {} : { tiltedAid: money(tilted) }),
});

function expectOf(draft: CaseDraft): GoldenCase['expect'] {
  const { answer, monthly, others, hardshipMonthly, singleMonthly, aid } = draft;
  const paid = (is: boolean, typed: string) => (is && !isEmpty(typed) ? money(typed) : undefined);
  const amounts = {
    monthlyFen: paid(answer === 'met', monthly),
    extremeHardshipMonthlyFen: paid(others.extremeHardship === 'met', hardshipMonthly),
    singlePersonMonthlyFen: paid(others.singlePerson === 'met', singleMonthly),
  };
  const all = { subsistenceAllowance: answer, ...others, ...amounts };
  return {
    ...Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)),
    ...(aid.length > 0 ? { aid: aid.map(aidOf) } : {}),
  };
}

function read(draft: CaseDraft): GoldenCase {
  const on = text(draft.on) as GoldenCase['on'];
  const expect = expectOf(draft);
  if (Object.keys(expect).length + draft.bills.length === 0) throw new Missing();
  const lines = [...draft.income, ...draft.spending, ...draft.aid, ...draft.bills];
  if (lines.some(({ person }) => person > draft.people.length)) throw new Missing();
  const car = moneyOrNothing(draft.car);
  const homes = count(draft.homes, 10);
  return {
    name: text(draft.name),
    on,
    area: draft.area,
    people: draft.people.map((person) => personOf(person, on)),
    income: draft.income.map(lineOf).map(({ fen, ...line }) => ({ ...line, fenAMonth: fen })),
    spending: draft.spending.map(lineOf).map(({ fen, ...line }) => ({ ...line, fenAYear: fen })),
    savingsFen: moneyOrNothing(draft.savings),
    ...(car > 0 ? { carFen: car } : {}),
    ...(homes === 1 ? {} : { homes }),
    ...flagsOf(CASE_FLAGS, draft.flags),
    ...(draft.home ? { home: draft.home } : {}),
    ...(draft.bills.length > 0 ? { bills: draft.bills.map(billOf) } : {}),
    arithmetic: text(draft.arithmetic),
    expect,
  };
}

/** The case that is sent; undefined while something is missing. */
export function goldenCaseOf(draft: CaseDraft): GoldenCase | undefined {
  try {
    return read(draft);
  } catch (error) {
    if (error instanceof Missing) return undefined;
    throw error;
  }
}
