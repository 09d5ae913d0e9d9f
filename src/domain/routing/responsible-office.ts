import type { RegisteredPlace } from '../household/residence';
import type { VillageCode } from '../kernel/region';
import type { FoundValue, Policy } from '../policy/policy-at';
import type { ParameterTypes } from '../policy/policy-parameter';
import { ROUTING_REASONS as WHY } from './reasons';
import type { RoutingReason } from './routing-reason';

/** What an emergency is known by: only where it happened (急难发生地). */
export interface EmergencyRoutingFacts {
  readonly programme: 'temporaryAid';
  readonly happenedIn: VillageCode;
}

/** What is known of a household that applies for everything else. */
export interface HouseholdRoutingFacts {
  readonly programme: 'lowIncome';
  readonly livesIn: VillageCode;
  /** Undefined for somebody who is registered nowhere (无户口、外国人). */
  readonly registeredIn?: RegisteredPlace;
  /** Those living with the applicant who are registered where they live, under whatever name the caller has for them. */
  readonly membersRegisteredHere?: readonly string[];
  readonly hasResidencePermit?: boolean;
}
export type RoutingFacts = EmergencyRoutingFacts | HouseholdRoutingFacts;

/** What the place itself decides; undefined where nobody has decided yet. */
export interface RoutingRules {
  readonly intraProvinceRule?: RoutingRule<'intraProvinceRule'>;
  readonly acceptsResidencePermit?: RoutingRule<'acceptsResidencePermit'>;
}
export type RoutingRule<N extends 'intraProvinceRule' | 'acceptsResidencePermit'> = Pick<
  FoundValue<ParameterTypes[N]>,
  'value' | 'source' | 'confidence'
>;

/** Who takes the application: the office of a village, or the county's own inbox (县里直接收下). */
export type LeadPlace =
  | { readonly kind: 'village'; readonly village: VillageCode }
  | { readonly kind: 'countyInbox'; readonly county: string };

/** Where an application goes (申请的去向). */
export interface ResponsiblePlace {
  readonly lead: LeadPlace;
  /** The village whose office helps with the visit, the publicity and the delivery (协办), and why. */
  readonly assisting?: { readonly village: VillageCode; readonly reason: RoutingReason };
  /** At least one. */
  readonly reasons: readonly RoutingReason[];
  /** What no rule decides here; the county's inbox settles it. */
  readonly undetermined?: 'intraProvinceRule' | 'registration';
  /** The member who should be the applicant instead, as named in `membersRegisteredHere`. */
  readonly applicantShouldBe?: string;
}

/** The routing rules of a policy. */
export const routingRulesOf = (policy: Policy): RoutingRules => ({
  intraProvinceRule: policy.find('intraProvinceRule'),
  acceptsResidencePermit: policy.find('acceptsResidencePermit'),
});

type KnownRegistration = Exclude<RegisteredPlace, { readonly in: 'nowhere' }>;

const countyOf = (village: VillageCode): string => village.slice(0, 6);
const provinceOf = (village: VillageCode): string => village.slice(0, 2);
const officeOf = (village: VillageCode): LeadPlace => ({ kind: 'village', village });
const inboxOf = (village: VillageCode): LeadPlace => ({ kind: 'countyInbox', county: countyOf(village) });

/**
 * Which place takes the application, and why: 社会救助法第三十七条, 最低生活保障审核确认办法第四、五、十五条, and the rules of
 * the place where the household lives. Never nowhere: what nothing decides goes to the county's own inbox.
 */
export function responsibleOffice(facts: RoutingFacts, rules: RoutingRules): ResponsiblePlace {
  if (facts.programme === 'temporaryAid')
    return { lead: officeOf(facts.happenedIn), reasons: [WHY.emergencyHappenedHere] };
  const { livesIn, registeredIn } = facts;
  if (!registeredIn || registeredIn.in === 'nowhere')
    return { lead: inboxOf(livesIn), reasons: [WHY.registeredNowhere], undetermined: 'registration' };
  if (registeredIn.in === 'served' && countyOf(registeredIn.village) === countyOf(livesIn))
    return registrationLeads(registeredIn.village, livesIn, []);
  const province = registeredIn.in === 'served' ? provinceOf(registeredIn.village) : registeredIn.province;
  return province === provinceOf(livesIn)
    ? fromAnotherCounty(facts, registeredIn, rules)
    : fromAnotherProvince(facts, registeredIn, rules);
}

function registrationLeads(
  registered: VillageCode,
  livesIn: VillageCode,
  because: readonly RoutingReason[],
): ResponsiblePlace {
  if (registered === livesIn) return { lead: officeOf(registered), reasons: [WHY.registeredWhereLiving] };
  return {
    lead: officeOf(registered),
    assisting: { village: livesIn, reason: WHY.residenceAssists },
    reasons: [...because, WHY.registrationLeads],
  };
}

/** 最低生活保障审核确认办法第五条第二款: registered in another county of the same province. */
function fromAnotherCounty(
  facts: HouseholdRoutingFacts,
  registeredIn: KnownRegistration,
  rules: RoutingRules,
): ResponsiblePlace {
  const { livesIn } = facts;
  const byPermit = withResidencePermit(facts, rules);
  if (byPermit) return byPermit;
  const rule = rules.intraProvinceRule;
  if (!rule)
    return { lead: inboxOf(livesIn), reasons: [WHY.provinceSilent], undetermined: 'intraProvinceRule' };
  if (rule.value === 'residence') {
    const because = { ...WHY.provinceSaysResidence, reference: rule.source };
    if (registeredIn.in === 'elsewhere') return { lead: officeOf(livesIn), reasons: [because] };
    const assisting = { village: registeredIn.village, reason: WHY.registrationAssists };
    return { lead: officeOf(livesIn), assisting, reasons: [because] };
  }
  const because = { ...WHY.provinceSaysRegistration, reference: rule.source };
  if (registeredIn.in === 'served') return registrationLeads(registeredIn.village, livesIn, [because]);
  return memberApplies(facts, [because]) ?? passedOn(livesIn, [because]);
}

/** 最低生活保障审核确认办法第五条第一款: registered in another province. */
function fromAnotherProvince(
  facts: HouseholdRoutingFacts,
  registeredIn: KnownRegistration,
  rules: RoutingRules,
): ResponsiblePlace {
  return (
    memberApplies(facts, []) ??
    withResidencePermit(facts, rules) ??
    (registeredIn.in === 'served'
      ? registrationLeads(registeredIn.village, facts.livesIn, [WHY.anyMembersRegistration])
      : passedOn(facts.livesIn, []))
  );
}

function memberApplies(
  { livesIn, membersRegisteredHere: [member] = [] }: HouseholdRoutingFacts,
  because: readonly RoutingReason[],
): ResponsiblePlace | undefined {
  if (member === undefined) return undefined;
  return {
    lead: officeOf(livesIn),
    reasons: [...because, WHY.memberRegisteredHere],
    applicantShouldBe: member,
  };
}

function withResidencePermit(
  { livesIn, hasResidencePermit }: HouseholdRoutingFacts,
  { acceptsResidencePermit }: RoutingRules,
): ResponsiblePlace | undefined {
  if (!hasResidencePermit || !acceptsResidencePermit?.value) return undefined;
  const because = { ...WHY.residencePermitOpened, reference: acceptsResidencePermit.source };
  return { lead: officeOf(livesIn), reasons: [WHY.residencePermit, because] };
}

const passedOn = (livesIn: VillageCode, because: readonly RoutingReason[]): ResponsiblePlace => ({
  lead: inboxOf(livesIn),
  reasons: [...because, WHY.takenAndPassedOn],
});
