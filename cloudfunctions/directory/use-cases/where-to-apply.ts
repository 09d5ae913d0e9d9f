import type { RequestOf, ResponseOf } from '@/contracts/action-contract';
import type { whereToApply as whereToApplyContract } from '@/contracts/directory/where-to-apply';
import { officeDateOf } from '@/domain/kernel/plain-date';
import { fail, succeed } from '@/domain/kernel/result';
import type { Outcome, ReadContext } from '../../shared/pipeline/handler';
import { officeContactOf } from '../../shared/views/office-contact';
import { findResponsibleOffice, routingReasonView } from '../../shared/views/responsible-office';

/** Which office would take the application today, who assists, and why. */
export async function whereToApply(
  facts: RequestOf<typeof whereToApplyContract>,
  { directory, clock }: ReadContext,
): Promise<Outcome<ResponseOf<typeof whereToApplyContract>>> {
  const found = await findResponsibleOffice(facts, directory, officeDateOf(clock.now()));
  if (!found) return fail('villageUnknown');
  const { lead, assisting, reasons, undetermined, applicantShouldBe } = found;
  return succeed({
    office: officeContactOf(lead),
    ...(assisting ? { assistingOffice: officeContactOf(assisting) } : {}),
    routing: reasons.map(routingReasonView),
    isUndetermined: undetermined !== undefined,
    ...(applicantShouldBe !== undefined ? { applicantShouldBe } : {}),
  });
}
