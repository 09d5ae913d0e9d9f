import { type Fact, type KnownFact, UNKNOWN } from '../../facts/fact';
import type { HouseholdFacts, PersonFacts, SelfCareItem } from '../../facts/household-facts';
import type { AidFacts, PersonCircumstances } from '../../special-aid/aid-facts';
import type { MedicalBill } from '../../special-aid/medical-bill';
import type { GoldenBill } from './golden-aid';
import type { GoldenCase } from './golden-case';

type GoldenPerson = GoldenCase['people'][number];

const checked = <T>(value: T): KnownFact<T> => ({ value, provenance: 'checked' });
const LONG_TOGETHER_MONTHS = 120;
const SIX: readonly SelfCareItem[] = ['eating', 'dressing', 'gettingUp', 'toilet', 'walking', 'bathing'];

/** How a person of a golden case is called in its facts. */
export const idOf = (number: number): string => `m${number}`;

function personOf(person: GoldenPerson, index: number): PersonFacts {
  const { relation, birth, disability, isSeriouslyIll = false, hasWork = false, school } = person;
  const none: Fact<'none'> = checked('none');
  return {
    id: idOf(index + 1),
    relation,
    birth: checked(birth),
    absence: none,
    clergyYearsApart: checked(0),
    coResidenceMonths: checked(LONG_TOGETHER_MONTHS),
    hasSupportDuty: checked(true),
    canLiveIndependently: checked(true),
    schooling: school ? checked('upToBachelor') : none,
    ...(school ? { schoolStage: checked(school) } : {}),
    disability: disability ? checked(disability) : none,
    isSeriouslyIll: checked(isSeriouslyIll),
    hasWork: checked(hasWork),
    choseOrphanAllowance: checked(false),
    cannotDoAlone: checked(SIX.slice(0, person.cannotDoAlone ?? 0)),
  };
}

const circumstancesOf = ({ school, canWork, needsLongCare }: GoldenPerson): PersonCircumstances => ({
  isEnrolled: checked(school !== undefined),
  canWork: checked(canWork ?? false),
  needsLongCare: checked(needsLongCare ?? false),
  hasDiagnosedDisability: checked(false),
  supportedWhere: checked('scattered'),
});

/** The facts of a golden case: all of them checked, nobody owes support, one home, no car, no company. */
export function goldenFacts(golden: GoldenCase): AidFacts {
  const { on, people, income, spending, savingsFen, carFen = 0, homes = 1, ownsCompany = false } = golden;
  const emergency: HouseholdFacts['emergency'] = {
    what: checked('none'),
    sameEventHelped: checked('never'),
    hasReasonToRepeat: checked(false),
  };
  return {
    on,
    people: people.map(personOf),
    obligors: [],
    income: income.map(({ person, kind, fenAMonth }, index) => ({
      id: `i${index + 1}`,
      person: idOf(person),
      kind,
      amount: checked(fenAMonth),
      every: 'month',
    })),
    incomeIsAll: checked(true),
    spending: spending.map(({ person, kind, fenAYear }, index) => ({
      id: `p${index + 1}`,
      person: idOf(person),
      kind,
      amount: checked(fenAYear),
    })),
    property: {
      savings: checked(savingsFen),
      exemptSavings: checked(0),
      homes: checked(homes),
      carValue: checked(carFen),
      ownsCompany: checked(ownsCompany),
    },
    emergency,
    isWatchedAgainstRelapse: checked(golden.isWatchedAgainstRelapse ?? false),
    circumstances: {
      settlement: golden.area ? checked(golden.area) : UNKNOWN,
      home: checked(homes === 0 ? 'none' : (golden.home ?? 'safe')),
      isOnlyHome: checked(homes < 2),
      isShortOfHousing: checked(golden.isShortOfHousing ?? false),
      isFormerPoor: checked(false),
      hadHousingSupport: checked(false),
      canMakeHomeSafe: checked(false),
      isStruckByDisaster: checked(golden.isStruckByDisaster ?? false),
      people: Object.fromEntries(people.map((person, index) => [idOf(index + 1), circumstancesOf(person)])),
    },
  };
}

/** A bill of a golden case: nothing on it is open, and charity has paid nothing. */
export const goldenBill = (bill: GoldenBill): MedicalBill => ({
  person: idOf(bill.person),
  kind: bill.kind,
  total: checked(bill.total),
  withinPolicyScope: checked(bill.withinPolicyScope),
  insurancePaid: checked(bill.insurancePaid),
  seriousIllnessPaid: checked(0),
  commercialPaid: checked(bill.commercialPaid ?? 0),
  welfarePaid: checked(0),
  earlierSelfPaid: checked(bill.earlierSelfPaid ?? 0),
  earlierAid: checked(bill.earlierAid ?? 0),
  earlierTiltedAid: checked(0),
});
