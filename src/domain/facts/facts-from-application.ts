import type { Application } from '../household/application';
import type { IncomeKind } from '../household/declared-income';
import type { DeclaredProperty } from '../household/declared-property';
import type { SpendingKind } from '../household/declared-spending';
import { applicantIdOf, type Person, peopleOf } from '../household/people';
import type { Supporter } from '../household/supporter';
import { certifiedBy } from '../kernel/disability-card-number';
import { birthDateOf } from '../kernel/identity-document';
import { type MemberId, supporterIdAt } from '../kernel/ids';
import type { PlainDate } from '../kernel/plain-date';
import { declared, type Fact, UNKNOWN } from './fact';
import type { Amount, HouseholdFacts, ObligorFacts, PersonFacts, SpendingFact } from './household-facts';
import type { IncomeItemKind } from './income-fact';
import { SAVINGS_BANDS } from './savings-bands';
import { UNKNOWN_OBLIGOR } from './unknown-obligor';

/** What people call their income, as far as it can be sorted; pensions and allowances must be asked about. */
const INCOME_KIND: Readonly<Record<IncomeKind, IncomeItemKind>> = {
  wages: 'wages',
  farmingOrBusiness: 'business',
  pension: 'unsortedPension',
  familySupport: 'supportReceived',
  rentOrInterest: 'rent',
  allowance: 'unsortedAllowance',
  other: 'otherIncome',
};
const SPENDING_KIND: Readonly<Record<SpendingKind, SpendingFact['kind']>> = {
  medical: 'medical',
  education: 'education',
  rehabilitation: 'rehabilitation',
  housing: 'rent',
  other: 'other',
};
/** A card whose number is not at hand says only that there is one. */
function disabilityOf({ situation }: Person, on: PlainDate): PersonFacts['disability'] {
  if (!situation) return UNKNOWN;
  if (!situation.disability.has) return declared('none', on);
  const { cardNumber } = situation.disability;
  return cardNumber ? declared(certifiedBy(cardNumber), on) : UNKNOWN;
}

/** A person who is declared to live with the applicant; what the form does not ask stays unknown. */
function personFacts(person: Person, on: PlainDate): PersonFacts {
  const { situation } = person;
  return {
    id: person.memberId,
    relation: person.relation,
    birth: declared(birthDateOf(person.document), on),
    absence: declared('none', on),
    clergyYearsApart: declared(0, on),
    coResidenceMonths: UNKNOWN,
    hasSupportDuty: UNKNOWN,
    canLiveIndependently: UNKNOWN,
    schooling: situation && situation.occupation !== 'student' ? declared('none', on) : UNKNOWN,
    disability: disabilityOf(person, on),
    // Whether an illness is one that the place recognises is for papers to say; who is well has none.
    isSeriouslyIll: situation && situation.health !== 'seriousIllness' ? declared(false, on) : UNKNOWN,
    hasWork: situation
      ? declared(situation.occupation === 'working' || situation.occupation === 'farming', on)
      : UNKNOWN,
  };
}

const RELATION: Readonly<Record<Supporter['relation'], ObligorFacts['relation']>> = {
  spouse: 'spouse',
  child: 'child',
  parent: 'parent',
  grandchild: 'grandchild',
  grandparent: 'grandparent',
  sibling: 'sibling',
  other: 'other',
};

function obligorFacts(supporter: Supporter, index: number, applicant: MemberId, on: PlainDate): ObligorFacts {
  return {
    id: supporter.supporterId ?? supporterIdAt(index),
    relation: RELATION[supporter.relation],
    supports: [applicant],
    ...UNKNOWN_OBLIGOR,
    consent: declared('notAsked', on),
    ordered: UNKNOWN,
    paid: supporter.monthlySupport === undefined ? UNKNOWN : declared(supporter.monthlySupport, on),
  };
}

function propertyFacts(property: DeclaredProperty | undefined, on: PlainDate): HouseholdFacts['property'] {
  if (!property)
    return {
      savings: UNKNOWN,
      exemptSavings: UNKNOWN,
      homes: UNKNOWN,
      carValue: UNKNOWN,
      ownsCompany: UNKNOWN,
    };
  const homes: Readonly<Record<DeclaredProperty['homes'], Fact<Amount>>> = {
    none: declared(0, on),
    one: declared(1, on),
    twoOrMore: declared({ least: 2 }, on),
  };
  return {
    savings: property.savings === 'ratherNotSay' ? UNKNOWN : declared(SAVINGS_BANDS[property.savings], on),
    exemptSavings: UNKNOWN,
    homes: homes[property.homes],
    carValue: property.vehicle === 'car' ? UNKNOWN : declared(0, on),
    ownsCompany: declared(property.ownsBusiness, on),
  };
}

/**
 * What a household says about itself, on `on`, the day the application was taken in. Everything has the provenance
 * `declared`; what was not asked is unknown, never “no”.
 */
export function factsFromApplication(application: Application, on: PlainDate): HouseholdFacts {
  const { income, spending } = application;
  return {
    on,
    people: peopleOf(application).map((person) => personFacts(person, on)),
    obligors: application.supporters.map((supporter, index) =>
      obligorFacts(supporter, index, applicantIdOf(application), on),
    ),
    income: (income ?? []).map(({ kind, monthly }) => ({
      id: kind,
      kind: INCOME_KIND[kind],
      amount: declared(monthly, on),
      every: 'month',
    })),
    // The promise covers what was asked; where income was not asked, there may be any.
    incomeIsAll: income ? declared(true, on) : UNKNOWN,
    spending: (spending ?? []).map(({ kind, lastTwelveMonths }) => ({
      id: kind,
      kind: SPENDING_KIND[kind],
      amount: declared(lastTwelveMonths, on),
    })),
    property: propertyFacts(application.property, on),
    emergency: {
      what: application.programme === 'temporaryAid' ? declared(application.emergency.kind, on) : UNKNOWN,
      basicLivingHard: application.programme === 'temporaryAid' ? declared(true, on) : UNKNOWN,
      sameEventHelped: UNKNOWN,
      hasReasonToRepeat: UNKNOWN,
    },
  };
}
