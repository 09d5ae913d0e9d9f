import type { RequestOf, ResponseOf } from '@/contracts/action-contract';
import type { acceptApplication as acceptApplicationContract } from '@/contracts/casework/accept-application';
import { acceptApplication } from '@/domain/case/accept-application';
import { officeDateOf } from '@/domain/kernel/plain-date';
import { fail, succeed } from '@/domain/kernel/result';
import { officerActor } from '../../shared/pipeline/actor';
import type { Outcome, WriteContext } from '../../shared/pipeline/handler';
import { record } from '../../shared/pipeline/record';
import { deadlinesFor } from '../../shared/views/deadlines';
import { getOffice } from '../../shared/views/office-contact';
import { caseChanged } from '../../shared/views/what-happened';

/** Accepts the application; from here the statutory clock runs. */
export async function accept(
  { caseId, expectedVersion }: RequestOf<typeof acceptApplicationContract>,
  context: WriteContext,
): Promise<Outcome<ResponseOf<typeof acceptApplicationContract>>> {
  const { unit, directory } = context;
  const state = await unit.findCase(caseId);
  if (!state) return fail('caseNotFound');
  const office = await getOffice(directory, state.officeId);
  if (state.version !== expectedVersion)
    return fail(await caseChanged(state, expectedVersion, office.name, unit));
  const decided = acceptApplication(state, officerActor(context).accountId);
  if (!decided.ok) return decided;
  const next = await record(context, state, officerActor(context), decided.value);
  return succeed({
    version: next.version,
    status: next.status,
    deadlines: deadlinesFor(next, office, officeDateOf(unit.now), await directory.parameters()),
  });
}
