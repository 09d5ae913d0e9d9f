import type { HouseholdFacts, ObligorFacts, PersonFacts } from '@/domain/facts/household-facts';
import type { IncomeFact } from '@/domain/facts/income-fact';
import { ageOn, type PlainDate } from '@/domain/kernel/plain-date';
import type { PlainParameters } from './plain-parameters';
import type { SharedAnswer } from './shared-answer';

/** A fact of a household of which everything is known. */
const of = <T>(fact: { readonly value?: T } | { readonly provenance: string } | undefined): T =>
  (fact as { readonly value: T }).value;

const WHOLE = 10_000;
const MONTHS = 12;
const YUAN = 100;
/** Shares of basis points and among up to six supporters stay whole numbers. */
const SCALE = WHOLE * 60;

const COUNTED_AS: Readonly<
  Record<IncomeFact['kind'], 'wage' | 'other' | 'transfer' | 'none' | keyof PlainParameters>
> = {
  wages: 'wage',
  farming: 'other',
  business: 'other',
  interestOrDividend: 'other',
  landTransfer: 'other',
  rent: 'other',
  retirementPension: 'transfer',
  unemploymentBenefit: 'transfer',
  survivorsBenefit: 'transfer',
  compensation: 'transfer',
  donation: 'transfer',
  supportReceived: 'transfer',
  otherIncome: 'transfer',
  medicalInsurance: 'medicalReimbursementExempt',
  unsortedPension: 'transfer',
  unsortedAllowance: 'transfer',
  carePayment: 'none',
  familyPlanningReward: 'none',
  scholarship: 'none',
  braveryReward: 'none',
  socialAssistance: 'none',
  basicPension: 'basicPensionExempt',
  disabilitySubsidy: 'disabilitySubsidyExempt',
  oldAgeAllowance: 'oldAgeAllowanceExempt',
};

export function isSeverelyDisabled(person: PersonFacts, p: PlainParameters): boolean {
  const disability = of<'none' | { category: string; grade: number }>(person.disability);
  return disability !== 'none' && disability.grade <= (p.severeDisabilities[disability.category] ?? 0);
}

/** What public schools of the person's stage charge; without a stage there is no fee of theirs in the bench. */
export function schoolFeeOf(person: PersonFacts | undefined, p: PlainParameters): number {
  const stage = person?.schoolStage;
  return stage ? (p.schoolFees[of<string>(stage)] ?? 0) : 0;
}

function counts(person: PersonFacts, on: PlainDate, p: PlainParameters): boolean {
  const { relation } = person;
  if (relation === 'applicant') return true;
  const absence = of<string>(person.absence);
  if (absence !== 'none' && (absence !== 'conscript' || p.excludesConscripts)) return false;
  const clergy = of<number>(person.clergyYearsApart);
  if (clergy > 0 && clergy >= p.clergyYearsApart) return false;
  if (relation === 'spouse') return true;
  if (relation === 'child') {
    if (ageOn(of<PlainDate>(person.birth), on) < p.adultAge) return true;
    if (of<string>(person.schooling) === 'upToBachelor' || !of<boolean>(person.canLiveIndependently))
      return true;
  } else if (relation !== 'parent' && !of<boolean>(person.hasSupportDuty)) return false;
  const months = of<number>(person.coResidenceMonths);
  return months > 0 && months >= p.coResidenceMonths;
}

export function yearlyOf({ every, amount, monthsAYear, costs }: IncomeFact): number {
  const gross = every === 'year' ? of<number>(amount) : of<number>(amount) * (monthsAYear ?? MONTHS);
  return costs ? Math.max(0, gross - of<number>(costs)) : gross;
}

export function countedAs(
  kind: IncomeFact['kind'],
  p: PlainParameters,
): 'wage' | 'other' | 'transfer' | 'none' {
  const as = COUNTED_AS[kind];
  if (as === 'wage' || as === 'other' || as === 'transfer' || as === 'none') return as;
  return p[as] ? 'none' : 'transfer';
}

export function isSpared(obligor: ObligorFacts, facts: HouseholdFacts, p: PlainParameters): boolean {
  if (!p.siblingSupportExempt) return false;
  if (obligor.relation !== 'sibling' && of<number>(obligor.age) < p.supportSparedElderAge) return false;
  let supported = 0;
  for (const person of facts.people) {
    if (!obligor.supports.includes(person.id)) continue;
    supported += 1;
    if (!isSeverelyDisabled(person, p) || of<boolean>(person.hasWork)) return false;
    if (ageOn(of<PlainDate>(person.birth), facts.on) < p.adultAge) return false;
  }
  return supported > 0;
}

/** Scaled, for a year. */
function supportOf(obligor: ObligorFacts, p: PlainParameters): number {
  const ordered = of<number>(obligor.ordered);
  const told = Math.max(ordered, of<number>(obligor.paid)) * MONTHS * SCALE;
  if (ordered !== 0 || of<string>(obligor.consent) !== 'given') return told;
  const kept = ((p.supportBase * p.supportFreeMultiple) / WHOLE) * of<number>(obligor.householdSize);
  const surplus = Math.max(0, of<number>(obligor.householdIncome) - kept);
  const heads = obligor.supports.length;
  const all = Math.max(1, heads, of<number>(obligor.supportsAltogether));
  return Math.max(told, (surplus * p.supportShare * (SCALE / WHOLE) * heads) / all);
}

function within(
  { property }: HouseholdFacts,
  standardForAll: number,
  standard: number,
  line: PlainParameters['allowance'],
): boolean {
  const savings = Math.max(0, of<number>(property.savings) - of<number>(property.exemptSavings));
  return (
    savings * MONTHS <= standardForAll * line.savingsMonths &&
    of<number>(property.homes) <= line.homes &&
    of<number>(property.carValue) * MONTHS <= standard * line.carMonths &&
    (line.companyAllowed || !of<boolean>(property.ownsCompany))
  );
}

const NEITHER: SharedAnswer = { allowance: false, margin: false, monthly: 0 };

/** The arithmetic of the shared conditions and nothing else: no ranges, no reasons, no articles, no trace. */
export function bareLoop(facts: HouseholdFacts, p: PlainParameters): SharedAnswer {
  const members: PersonFacts[] = [];
  for (const person of facts.people) if (counts(person, facts.on, p)) members.push(person);
  const standardForAll = p.standard * members.length;
  const mayHaveAllowance = within(facts, standardForAll, p.standard, p.allowance);
  const mayBeMargin = within(facts, standardForAll, p.standard, p.margin);
  if (!mayHaveAllowance && !mayBeMargin) return NEITHER;
  const isOurs = (id: string | undefined): boolean =>
    id === undefined || members.some((one) => one.id === id);

  let other = 0;
  let transfer = 0;
  let wages = 0;
  const earners: (string | undefined)[] = [];
  for (const item of facts.income) {
    if (!isOurs(item.person)) continue;
    const as = countedAs(item.kind, p);
    if (as === 'other') other += yearlyOf(item) * SCALE;
    else if (as === 'transfer') transfer += yearlyOf(item) * SCALE;
    else if (as === 'wage' && !earners.includes(item.person)) {
      earners.push(item.person);
      let own = 0;
      for (const one of facts.income)
        if (one.kind === 'wages' && one.person === item.person) own += yearlyOf(one);
      const most = p.standard * p.workingCostMostOfStandard;
      wages += Math.max(0, own * WHOLE - Math.min(own * p.workingCostShare, most)) * (SCALE / WHOLE);
    }
  }
  for (const obligor of facts.obligors)
    if (members.some(({ id }) => obligor.supports.includes(id)) && !isSpared(obligor, facts, p))
      transfer += supportOf(obligor, p);

  let paid = 0;
  let rent = 0;
  let deductions = 0;
  for (const { kind, person, amount } of facts.spending) {
    if (kind === 'transferPaid') paid += of<number>(amount);
    else if (kind === 'rent' && isOurs(person)) rent += of<number>(amount);
  }
  deductions += Math.min(rent, p.rentMost);
  for (const member of [undefined, ...members]) {
    let medical = 0;
    let education = 0;
    for (const { kind, person, amount } of facts.spending) {
      if (person !== member?.id) continue;
      if (kind === 'medical') medical += of<number>(amount);
      else if (kind === 'education') education += of<number>(amount);
    }
    education = Math.min(education, schoolFeeOf(member, p));
    deductions += Math.min(medical, p.medicalMost) + Math.min(education, p.educationMost);
    if (member && isSeverelyDisabled(member, p)) deductions += p.disabilityDeduction;
  }
  const total = wages + other + transfer - paid * SCALE;
  const countable = Math.max(0, total - deductions * SCALE);

  const allowance = mayHaveAllowance && countable < standardForAll * SCALE;
  const margin = !allowance && mayBeMargin && countable * WHOLE < standardForAll * p.margin.multiple * SCALE;
  if (!allowance) return { allowance, margin, monthly: 0 };

  let supplements = 0;
  for (const member of members) {
    const age = ageOn(of<PlainDate>(member.birth), facts.on);
    supplements += Math.max(
      age >= p.supplementElderAge ? p.supplementElder : 0,
      age < p.adultAge ? p.supplementMinor : 0,
      isSeverelyDisabled(member, p) ? p.supplementSeverelyDisabled : 0,
      of<boolean>(member.isSeriouslyIll) ? p.supplementSeriouslyIll : 0,
    );
  }
  const owed = (standardForAll + supplements) * SCALE - countable;
  return { allowance, margin, monthly: Math.ceil(owed / (MONTHS * YUAN * SCALE)) * YUAN };
}
