import type { Application } from '../household/application';
import { isAdult, type Person, peopleOf, whoSignsFor, withMemberIds } from '../household/people';
import type { CaseNumber } from '../kernel/case-number';
import { birthDateOf } from '../kernel/identity-document';
import type { PlainDate } from '../kernel/plain-date';
import type { OfficeId } from '../kernel/region';
import { fail, type Result, succeed } from '../kernel/result';
import type { RoutingReason } from '../routing/routing-reason';
import type { CaseFact } from './case-event';

export type CannotSubmit = 'birthDateInFuture' | 'applicantNotAdult';

export interface Submission {
  readonly application: Application;
  readonly caseNumber: CaseNumber;
  readonly officeId: OfficeId;
  readonly assistingOfficeId?: OfficeId;
  /** Why it goes there. */
  readonly routing: readonly RoutingReason[];
  /** The day at the office. */
  readonly today: PlainDate;
}

/** A minor who does not live on their own earnings; an adult who needs a guardian may be helped by others as well. */
const isMinorInLaw = (person: Person, today: PlainDate): boolean =>
  !isAdult(person, today) && whoSignsFor(person, today) === 'guardian';

/**
 * Hands in an application; everybody in it gets their id. A minor does not apply alone: the guardian acts for them
 * (民法典第二十条、第二十三条), and without an adult nobody could authorize the check (社会救助法第四十条).
 */
export function submitApplication({
  application,
  caseNumber,
  officeId,
  assistingOfficeId,
  routing,
  today,
}: Submission): Result<CaseFact, CannotSubmit> {
  const people = peopleOf(application);
  if (people.some(({ document }) => birthDateOf(document) > today)) return fail('birthDateInFuture');
  const [applicant] = people;
  if (!applicant || (isMinorInLaw(applicant, today) && application.filing.by !== 'guardian'))
    return fail('applicantNotAdult');
  const numbered = withMemberIds(application);
  return succeed({
    type: 'ApplicationSubmitted',
    caseNumber,
    officeId,
    ...(assistingOfficeId ? { assistingOfficeId } : {}),
    routing,
    application: numbered,
  });
}
