import type { RoutingReasonView } from '@/contracts/routing-reason-view';
import type { Application } from '@/domain/household/application';
import { citation } from '@/domain/kernel/legal-reference';
import type { PlainDate } from '@/domain/kernel/plain-date';
import type { VillageCode } from '@/domain/kernel/region';
import { mappedElsewhere, ROUTING_REASONS } from '@/domain/routing/reasons';
import {
  type ResponsiblePlace,
  type RoutingFacts,
  responsibleOffice,
  routingRulesOf,
} from '@/domain/routing/responsible-office';
import type { RoutingReason } from '@/domain/routing/routing-reason';
import type { Directory, Office, OfficeFound } from '../ports/directory';
import { policyToday } from './policy-today';

/** The office that takes an application, who assists it, and why (办理机关、协办机关). */
export interface ResponsibleOffice
  extends Pick<ResponsiblePlace, 'reasons' | 'undetermined' | 'applicantShouldBe'> {
  readonly lead: Office;
  readonly assisting?: Office;
}

const COUNTY_CODE_LENGTH = 6;

type Reads = Pick<Directory, 'findDivision' | 'officeFor' | 'parameters'>;

/**
 * Where an application goes today, by the directory and the rules of the place. Undefined when one of the villages
 * is not known; an office that is found is never nowhere: a village without one is the county's own inbox.
 */
export async function findResponsibleOffice(
  facts: RoutingFacts,
  directory: Reads,
  today: PlainDate,
): Promise<ResponsibleOffice | undefined> {
  const villages = villagesOf(facts);
  const divisions = await Promise.all(villages.map((code) => directory.findDivision(code)));
  if (divisions.some((division) => division?.level !== 'village')) return undefined;
  const region = facts.programme === 'temporaryAid' ? facts.happenedIn : facts.livesIn;
  const rules = routingRulesOf(await policyToday(directory, region, today));
  const { lead: place, assisting, reasons, ...rest } = responsibleOffice(facts, rules);
  const lead = await directory.officeFor(place.kind === 'village' ? place.village : place.county, today);
  if (!lead) return undefined;
  const assistant = assisting && (await directory.officeFor(assisting.village, today))?.office;
  const helps = assistant && assistant.officeId !== lead.office.officeId;
  return {
    ...rest,
    lead: lead.office,
    ...(helps ? { assisting: assistant } : {}),
    reasons: [
      ...reasons,
      ...(place.kind === 'village' ? reasonsOfMapping(lead) : []),
      ...(helps ? [assisting.reason] : []),
    ],
  };
}

function villagesOf(facts: RoutingFacts): VillageCode[] {
  if (facts.programme === 'temporaryAid') return [facts.happenedIn];
  const { livesIn, registeredIn } = facts;
  return registeredIn?.in === 'served' ? [livesIn, registeredIn.village] : [livesIn];
}

/** What the mapping has to say about a village that is not looked after by its own township. */
function reasonsOfMapping({ mappedBy, reason }: OfficeFound): RoutingReason[] {
  if (reason) return [mappedElsewhere(reason)];
  return mappedBy.length === COUNTY_CODE_LENGTH ? [ROUTING_REASONS.noOfficeThere] : [];
}

/** What an application says about where it goes; members are named by their place in it, `0` the first after the applicant. */
export function routingFactsOf(application: Application): RoutingFacts {
  if (application.programme === 'temporaryAid')
    return { programme: 'temporaryAid', happenedIn: application.emergency.happenedIn };
  const { residence, members } = application;
  return {
    programme: 'lowIncome',
    livesIn: residence.livesIn,
    registeredIn: residence.registeredIn,
    membersRegisteredHere: members.flatMap(({ registered }, index) =>
      registered === 'here' ? [String(index)] : [],
    ),
    hasResidencePermit: residence.hasResidencePermit ?? false,
  };
}

/** A reason as people read it, with the article it rests on. */
export const routingReasonView = ({ text, reference }: RoutingReason): RoutingReasonView => ({
  text,
  source: citation(reference),
});
