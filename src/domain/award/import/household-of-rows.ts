import { type Fact, UNKNOWN } from '../../facts/fact';
import type { HouseholdFacts, ObligorFacts, PersonFacts, SpendingFact } from '../../facts/household-facts';
import type { IncomeFact, IncomeItemKind } from '../../facts/income-fact';
import { UNKNOWN_OBLIGOR } from '../../facts/unknown-obligor';
import { birthDateInNumber } from '../../kernel/identity-number';
import type { PlainDate } from '../../kernel/plain-date';
import type { RowValues } from './cells';

/** A row of which everything that is needed is there. */
export type PersonRow = RowValues & Required<Pick<RowValues, 'identityNumber' | 'relation' | 'isCovered'>>;

const INCOME = {
  wages: 'wages',
  farming: 'farming',
  retirement: 'retirementPension',
  basicPension: 'basicPension',
  otherIncome: 'otherIncome',
} as const satisfies Partial<Record<keyof RowValues, IncomeItemKind>>;
const INCOME_KEYS = Object.keys(INCOME) as readonly (keyof typeof INCOME)[];
const SPENDING = ['medical', 'education'] as const;

/** Makes facts of one household's cells: proven by papers, by a check where one was made; what is empty is not known. */
class Facts {
  constructor(
    readonly decidedOn: PlainDate,
    private readonly checkedOn: PlainDate | undefined,
  ) {}

  /** As the county's own papers have it (档案). */
  documented<T>(value: T | undefined): Fact<T> {
    return value === undefined ? UNKNOWN : { value, provenance: 'documented', asOf: this.decidedOn };
  }

  /** Income and property: checked where the file says on which day. */
  checked<T>(value: T | undefined): Fact<T> {
    if (value === undefined || this.checkedOn === undefined) return this.documented(value);
    return { value, provenance: 'checked', asOf: this.checkedOn };
  }
}

/** Whoever the decision covered was found to be one of the household then; of others nothing is known. */
function personFacts(id: string, row: PersonRow, isHardship: boolean, facts: Facts): PersonFacts {
  const found = <T>(value: T): Fact<T> => facts.documented(row.isCovered ? value : undefined);
  return {
    id,
    relation: row.relation,
    birth: facts.documented(birthDateInNumber(row.identityNumber)),
    absence: found('none'),
    clergyYearsApart: found(0),
    coResidenceMonths: facts.documented(row.coResidence),
    hasSupportDuty: found(true),
    canLiveIndependently: facts.documented(row.livesAlone),
    schooling: facts.documented(row.schooling),
    disability: facts.documented(row.disability),
    isSeriouslyIll: facts.documented(row.isSeriouslyIll),
    hasWork: facts.documented(row.hasWork),
    ...(row.cannotDoAlone ? { cannotDoAlone: facts.documented(row.cannotDoAlone) } : {}),
    ...(isHardship && row.isCovered ? { choseOrphanAllowance: facts.documented(false) } : {}),
  };
}

const incomeOf = (person: string, row: PersonRow, facts: Facts): Omit<IncomeFact, 'id'>[] =>
  INCOME_KEYS.filter((key) => row[key] !== 0).map((key) => ({
    person,
    kind: INCOME[key],
    amount: facts.checked(row[key]),
    every: 'year',
    // The column is what is left after the costs.
    ...(key === 'farming' ? { costs: facts.checked(row[key] === undefined ? undefined : 0) } : {}),
  }));

const spendingOf = (person: string, row: PersonRow, facts: Facts): Omit<SpendingFact, 'id'>[] =>
  SPENDING.filter((kind) => row[kind] !== 0).map((kind) => ({
    kind,
    person,
    amount: facts.documented(row[kind]),
  }));

/** Those outside stand as one: what they give is known together, and of each alone nothing. */
function obligorsOf({ obligors, support }: RowValues, ids: readonly string[], facts: Facts): ObligorFacts[] {
  if (obligors === false) return [];
  return [
    {
      id: 's1',
      relation: 'child',
      supports: ids.slice(0, 1),
      ...UNKNOWN_OBLIGOR,
      consent: facts.documented('notAsked'),
      ordered: facts.documented(support),
      paid: facts.documented(support),
    },
  ];
}

const numbered = <T>(prefix: string, items: readonly T[]): (T & { id: string })[] =>
  items.map((item, index) => ({ ...item, id: `${prefix}${index + 1}` }));

/** The facts of a household: `rows` with 本人 first, who also says what holds for all. People are `m1`, `m2` … in that order. */
export function factsOfRows(
  rows: readonly [PersonRow, ...PersonRow[]],
  { decidedOn, isHardship }: { readonly decidedOn: PlainDate; readonly isHardship: boolean },
): HouseholdFacts {
  const [first] = rows;
  const facts = new Facts(decidedOn, first.checkedOn);
  const ids = rows.map((_, index) => `m${index + 1}`);
  const each = <T>(make: (id: string, row: PersonRow) => readonly T[]): T[] =>
    rows.flatMap((row, index) => make(ids[index] ?? '', row));
  const counted = rows.filter(({ isCovered }) => isCovered);
  const isAllTold = counted.every((row) => INCOME_KEYS.every((key) => row[key] !== undefined));
  return {
    on: decidedOn,
    people: each((id, row) => [personFacts(id, row, isHardship, facts)]),
    obligors: obligorsOf(first, ids, facts),
    income: numbered(
      'i',
      each((id, row) => (row.isCovered ? incomeOf(id, row, facts) : [])),
    ),
    incomeIsAll: facts.checked(isAllTold ? true : undefined),
    spending: numbered(
      'p',
      each((id, row) => (row.isCovered ? spendingOf(id, row, facts) : [])),
    ),
    property: {
      savings: facts.checked(first.savings),
      exemptSavings: facts.checked(first.savings === undefined ? undefined : 0),
      homes: facts.checked(first.homes),
      carValue: facts.checked(first.car),
      ownsCompany: facts.checked(first.company),
    },
    emergency: {
      what: facts.documented('none'),
      basicLivingHard: UNKNOWN,
      sameEventHelped: UNKNOWN,
      hasReasonToRepeat: UNKNOWN,
    },
    recognised: UNKNOWN,
  };
}
