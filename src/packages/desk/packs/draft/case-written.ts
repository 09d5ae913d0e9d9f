import { fen, yuanText } from '@/domain/kernel/money';
import { ageOn } from '@/domain/kernel/plain-date';
import {
  type AidDraft,
  type BillDraft,
  type CaseDraft,
  type CaseFlag,
  emptyCase,
  type GoldenAid,
  type GoldenBill,
  type GoldenCase,
  type GoldenPerson,
  type PersonDraft,
  type PersonFlag,
} from './case-draft';

const BASIS_POINTS_A_PERCENT = 100;
const typed = (amount: number | undefined): string =>
  amount === undefined ? '' : yuanText(fen(amount)).replace(/,/g, '');
const typedUnlessNone = (amount: number | undefined): string => (amount ? typed(amount) : '');
const ticked = <F extends string>(flags: Readonly<Record<F, boolean | undefined>>): F[] =>
  (Object.keys(flags) as F[]).filter((flag) => flags[flag] === true);

function personDraft(person: GoldenPerson, on: GoldenCase['on']): PersonDraft {
  const { relation, birth, disability, school, cannotDoAlone } = person;
  const { isSeriouslyIll, hasWork, canWork, needsLongCare } = person;
  return {
    relation,
    birth,
    age: String(ageOn(birth, on)),
    disability: disability ? `${disability.category}/${disability.grade}` : 'none',
    school: school ?? 'none',
    cannot: String(cannotDoAlone ?? 0),
    flags: ticked<PersonFlag>({ isSeriouslyIll, hasWork, canWork, needsLongCare }),
  };
}

const aidDraft = ({
  person,
  item,
  answer,
  basisPoints,
  fenAYear,
  fenAMonth,
  wonBy,
}: GoldenAid): AidDraft => ({
  person,
  item,
  answer,
  percent: basisPoints === undefined ? '' : String(basisPoints / BASIS_POINTS_A_PERCENT),
  yuan: typed(fenAYear ?? fenAMonth),
  wonBy,
});

const billDraft = (bill: GoldenBill): BillDraft => {
  const { person, kind, total, withinPolicyScope, insurancePaid, aid, tiltedAid, ...rest } = bill;
  return {
    person,
    kind,
    total: typed(total),
    scope: typed(withinPolicyScope),
    insurance: typed(insurancePaid),
    aid: typed(aid),
    tilted: typed(tiltedAid),
    rest,
  };
};

/** A case that stands in a release, to be changed. */
export function caseDraftOf(golden: GoldenCase): CaseDraft {
  const { name, on, area = 'urban', people, income, spending, expect, bills = [], home } = golden;
  const { ownsCompany, isShortOfHousing, isStruckByDisaster, isWatchedAgainstRelapse } = golden;
  const { extremeHardship, singlePerson, subsistenceMargin, rigidExpenditure } = expect;
  return {
    ...emptyCase(on),
    name,
    area,
    people: people.map((person) => personDraft(person, on)),
    income: income.map(({ person, kind, fenAMonth }) => ({ person, kind, yuan: typed(fenAMonth) })),
    spending: spending.map(({ person, kind, fenAYear }) => ({ person, kind, yuan: typed(fenAYear) })),
    savings: typedUnlessNone(golden.savingsFen),
    car: typedUnlessNone(golden.carFen),
    homes: String(golden.homes ?? 1),
    flags: ticked<CaseFlag>({ ownsCompany, isShortOfHousing, isStruckByDisaster, isWatchedAgainstRelapse }),
    ...(home ? { home } : {}),
    answer: expect.subsistenceAllowance,
    monthly: typed(expect.monthlyFen),
    others: { extremeHardship, singlePerson, subsistenceMargin, rigidExpenditure },
    hardshipMonthly: typed(expect.extremeHardshipMonthlyFen),
    singleMonthly: typed(expect.singlePersonMonthlyFen),
    aid: (expect.aid ?? []).map(aidDraft),
    bills: bills.map(billDraft),
    arithmetic: golden.arithmetic,
  };
}
