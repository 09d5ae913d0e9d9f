import type { Fact, KnownFact } from '@/domain/facts/fact';
import { UNKNOWN } from '@/domain/facts/fact';
import type {
  Amount,
  HouseholdFacts,
  ObligorFacts,
  PersonFacts,
  PlaceCase,
  Recognition,
  SpendingFact,
} from '@/domain/facts/household-facts';
import type { IncomeFact, IncomeItemKind } from '@/domain/facts/income-fact';
import type { DisabilityCategory } from '@/domain/kernel/disability-card-number';
import type { PlainDate } from '@/domain/kernel/plain-date';
import type { SchoolStage } from '@/domain/policy/benefit-parameters';
import type { Area } from '@/domain/policy/policy-parameter';
import { aHousehold, anObligor, aPerson, TODAY } from './build-facts';

/** Yuan as a clerk writes them: `1200`, `{ least: 0, most: 10000 }`, or `?` for what nobody knows. */
type Yuan = number | { least: number; most?: number } | '?';
type Told<T> = T | '?';
type How = KnownFact<unknown>['provenance'];

interface WrittenPerson {
  id: string;
  relation: PersonFacts['relation'];
  born?: string;
  absence?: Told<'none' | 'prison' | 'compulsoryDetox' | 'declaredMissing' | 'conscript'>;
  clergyYearsApart?: Told<number>;
  together?: Told<number>;
  supportDuty?: Told<boolean>;
  independent?: Told<boolean>;
  schooling?: Told<'none' | 'upToBachelor' | 'graduate'>;
  /** At what stage of school the money was spent; without it public schools charge as much as one pays. */
  stage?: Told<SchoolStage>;
  /** What public schools charge where the school is. */
  publicFee?: Yuan;
  disability?: Told<string>;
  ill?: Told<boolean>;
  works?: Told<boolean>;
  cannotDoAlone?: Told<string[]>;
  placeOfCare?: Told<'institution' | 'home'>;
  specialHardship?: Told<boolean>;
  keptAsPupil?: Told<boolean>;
  orphanAllowance?: Told<boolean>;
  ownPropertyWithin?: Told<boolean>;
  ownPropertyWithinHardship?: Told<boolean>;
  unableToWorkByProvince?: Told<PlaceCase>;
  notCountedByProvince?: Told<PlaceCase>;
  mayApplyAloneByPlace?: Told<PlaceCase>;
  singleParent?: Told<PlaceCase>;
}

/** One family as it stands in a YAML file. */
export interface WrittenFamily {
  name: string;
  region?: string;
  area?: Area | 'none';
  on?: string;
  people: WrittenPerson[];
  income?: {
    of?: string;
    kind: IncomeItemKind;
    yuan: Yuan;
    every?: 'month' | 'year';
    months?: number;
    costs?: Yuan;
    how?: How;
  }[];
  allIncomeTold?: Told<boolean>;
  spending?: { of?: string; kind: SpendingFact['kind']; yuan: Yuan; how?: How }[];
  obligors?: {
    id: string;
    relation?: ObligorFacts['relation'];
    supports: string[];
    altogether?: Told<number>;
    consent?: Told<'given' | 'refused' | 'notAsked'>;
    ordered?: Yuan;
    paid?: Yuan;
    income?: Yuan;
    size?: Told<number>;
    age?: Told<number>;
    ownIncome?: Yuan;
    inExtremeHardship?: Told<boolean>;
    receivesAllowance?: Told<boolean>;
    disabled?: Told<boolean>;
    cannotAct?: Told<boolean>;
    propertyWithinLine?: Told<boolean>;
    unableByProvince?: Told<PlaceCase>;
  }[];
  property?: { savings?: Yuan; exempt?: Yuan; homes?: Told<number>; car?: Yuan; company?: Told<boolean> };
  emergency?: {
    what?: Told<string>;
    livingHard?: Told<boolean>;
    helped?: Told<'never' | number>;
    reason?: Told<boolean>;
    spendingRose?: Told<boolean>;
  };
  recognised?: Told<'none' | { as: Recognition['as']; checkedOn: string }>;
  watched?: Told<boolean>;
  /** Rules of this place that are other than the demo county's; `?` for one that nobody has set. */
  policy?: Record<string, unknown>;
  arithmetic: string;
  expect: Record<string, unknown>;
}

const FEN = 100;
const fact = <T>(told: Told<T>, how: How = 'checked'): Fact<T> =>
  told === '?' ? UNKNOWN : { value: told as T, provenance: how };
const money = (yuan: Yuan, how?: How): Fact<Amount> => {
  if (yuan === '?') return UNKNOWN;
  if (typeof yuan === 'number') return fact(Math.round(yuan * FEN), how);
  const most = yuan.most === undefined ? {} : { most: Math.round(yuan.most * FEN) };
  return fact({ least: Math.round(yuan.least * FEN), ...most }, how);
};
const exactMoney = (yuan: Yuan): Fact<number> =>
  typeof yuan === 'number' ? fact(Math.round(yuan * FEN)) : UNKNOWN;

/** `physical 2` → category and grade. */
function disabilityOf(written: Told<string>): PersonFacts['disability'] {
  if (written === '?') return UNKNOWN;
  if (written === 'none') return fact('none' as const);
  const [category, grade] = written.split(' ');
  return fact({ category: category as DisabilityCategory, grade: Number(grade) });
}

/** Whoever is not written about goes to a school that charges no more than a public one. */
function schoolOf({ stage, publicFee }: WrittenPerson): Pick<PersonFacts, 'schoolStage' | 'publicSchoolFee'> {
  if (stage !== undefined || publicFee !== undefined)
    return {
      ...(stage === undefined ? {} : { schoolStage: fact(stage) }),
      ...(publicFee === undefined ? {} : { publicSchoolFee: exactMoney(publicFee) }),
    };
  return { publicSchoolFee: fact(Number.MAX_SAFE_INTEGER) };
}

function personOf(written: WrittenPerson): PersonFacts {
  const { id, relation, born = '1980-06-15', cannotDoAlone } = written;
  return aPerson({
    id,
    relation,
    birth: born === '?' ? UNKNOWN : fact(born as PlainDate),
    absence: fact(written.absence ?? 'none'),
    clergyYearsApart: fact(written.clergyYearsApart ?? 0),
    coResidenceMonths: fact(written.together ?? 120),
    hasSupportDuty: fact(written.supportDuty ?? true),
    canLiveIndependently: fact(written.independent ?? true),
    schooling: fact(written.schooling ?? 'none'),
    ...schoolOf(written),
    disability: disabilityOf(written.disability ?? 'none'),
    isSeriouslyIll: fact(written.ill ?? false),
    hasWork: fact(written.works ?? false),
    hasSpecialHardship: fact(written.specialHardship ?? false),
    keptAsPupil: fact(written.keptAsPupil ?? false),
    choseOrphanAllowance: fact(written.orphanAllowance ?? false),
    ownPropertyWithinLimits: fact(written.ownPropertyWithin ?? '?'),
    ownPropertyWithinHardshipLimits: fact(written.ownPropertyWithinHardship ?? '?'),
    unableToWorkByProvince: fact(written.unableToWorkByProvince ?? 'none'),
    notCountedByProvince: fact(written.notCountedByProvince ?? 'none'),
    mayApplyAloneByPlace: fact(written.mayApplyAloneByPlace ?? 'none'),
    ofSingleParent: fact(written.singleParent ?? 'none'),
    placeOfCare: fact(written.placeOfCare ?? '?'),
    ...(cannotDoAlone ? { cannotDoAlone: fact(cannotDoAlone) as PersonFacts['cannotDoAlone'] } : {}),
  });
}

const obligorOf = (written: NonNullable<WrittenFamily['obligors']>[number]): ObligorFacts =>
  anObligor({
    id: written.id,
    relation: written.relation ?? 'child',
    supports: written.supports,
    supportsAltogether: fact(written.altogether ?? written.supports.length),
    consent: fact(written.consent ?? 'notAsked'),
    ordered: exactMoney(written.ordered ?? 0),
    paid: exactMoney(written.paid ?? 0),
    householdIncome: money(written.income ?? '?'),
    householdSize: fact(written.size ?? '?'),
    age: fact(written.age ?? 40),
    ability: {
      isInExtremeHardship: fact(written.inExtremeHardship ?? false),
      receivesAllowance: fact(written.receivesAllowance ?? false),
      isSeverelyDisabled: fact(written.disabled ?? false),
      cannotAct: fact(written.cannotAct ?? false),
      ownIncome: money(written.ownIncome ?? 60_000),
      propertyWithinLowIncomeLine: fact(written.propertyWithinLine ?? true),
      unableByProvince: fact(written.unableByProvince ?? 'none'),
    },
  });

const incomeOf = (written: NonNullable<WrittenFamily['income']>[number], index: number): IncomeFact => ({
  id: `i${index + 1}`,
  ...(written.of === undefined ? {} : { person: written.of }),
  kind: written.kind,
  amount: money(written.yuan, written.how),
  every: written.every ?? 'month',
  ...(written.months === undefined ? {} : { monthsAYear: written.months }),
  ...(written.costs === undefined ? {} : { costs: money(written.costs) }),
});

/** The facts of a written family; what it does not mention is known and harmless. */
export function factsOf(family: WrittenFamily): HouseholdFacts {
  const { property = {}, emergency } = family;
  const helped = emergency?.helped ?? 'never';
  return aHousehold({
    on: (family.on ?? TODAY) as PlainDate,
    people: family.people.map(personOf),
    obligors: (family.obligors ?? []).map(obligorOf),
    income: (family.income ?? []).map(incomeOf),
    incomeIsAll: fact(family.allIncomeTold ?? true),
    spending: (family.spending ?? []).map(({ of, kind, yuan, how }, index) => ({
      id: `p${index + 1}`,
      kind,
      ...(of === undefined ? {} : { person: of }),
      amount: money(yuan, how),
    })),
    property: {
      savings: money(property.savings ?? 0),
      exemptSavings: money(property.exempt ?? 0),
      homes: fact(property.homes ?? 1),
      carValue: money(property.car ?? 0),
      ownsCompany: fact(property.company ?? false),
    },
    emergency: {
      what: fact((emergency?.what ?? 'none') as 'none'),
      basicLivingHard: fact(emergency?.livingHard ?? true),
      sameEventHelped: typeof helped === 'number' ? fact({ monthsAgo: helped }) : fact(helped),
      hasReasonToRepeat: fact(emergency?.reason ?? false),
      necessarySpendingRose: fact(emergency?.spendingRose ?? false),
    },
    recognised: fact((family.recognised ?? 'none') as Told<'none' | Recognition>),
    isWatchedAgainstRelapse: fact(family.watched ?? false),
  });
}
