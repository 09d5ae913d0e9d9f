import type { Application } from '../household/application';
import { isAdult, peopleOf } from '../household/people';
import type { CaseNumber } from '../kernel/case-number';
import { birthDateOf } from '../kernel/identity-number';
import type { PlainDate } from '../kernel/plain-date';
import type { OfficeId } from '../kernel/region';
import { fail, type Result, succeed } from '../kernel/result';
import type { CaseFact } from './case-event';

export type CannotSubmit = 'birthDateInFuture' | 'applicantNotAdult';

export interface Submission {
  readonly application: Application;
  readonly caseNumber: CaseNumber;
  readonly officeId: OfficeId;
  /** The day at the office. */
  readonly today: PlainDate;
}

/**
 * Hands in an application. A minor does not apply alone: the guardian acts for them (民法典第二十条、第二十三条), and
 * without an adult nobody could authorize the check (社会救助法第四十条).
 */
export function submitApplication({
  application,
  caseNumber,
  officeId,
  today,
}: Submission): Result<CaseFact, CannotSubmit> {
  const people = peopleOf(application);
  if (people.some(({ identityNumber }) => birthDateOf(identityNumber) > today))
    return fail('birthDateInFuture');
  const [applicant] = people;
  if (!applicant || !isAdult(applicant, today)) return fail('applicantNotAdult');
  return succeed({ type: 'ApplicationSubmitted', caseNumber, officeId, application });
}
