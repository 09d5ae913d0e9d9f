import type { RequestOf, ResponseOf } from '@/contracts/action-contract';
import type { requestSupplement as requestSupplementContract } from '@/contracts/casework/request-supplement';
import { requestSupplement } from '@/domain/case/request-supplement';
import { fail, succeed } from '@/domain/kernel/result';
import { officerActor } from '../../shared/pipeline/actor';
import type { Outcome, WriteContext } from '../../shared/pipeline/handler';
import { record } from '../../shared/pipeline/record';
import { getOffice } from '../../shared/views/office-contact';
import { caseChanged } from '../../shared/views/what-happened';

/** Sends the one notice that lists everything that is missing. */
export async function askForSupplement(
  { caseId, expectedVersion, items }: RequestOf<typeof requestSupplementContract>,
  context: WriteContext,
): Promise<Outcome<ResponseOf<typeof requestSupplementContract>>> {
  const { unit, directory } = context;
  const state = await unit.findCase(caseId);
  if (!state) return fail('caseNotFound');
  if (state.version !== expectedVersion) {
    const office = await getOffice(directory, state.officeId);
    return fail(await caseChanged(state, expectedVersion, office.name, unit));
  }
  const decided = requestSupplement(state, items, officerActor(context).accountId);
  if (!decided.ok) return decided;
  const next = await record(context, state, officerActor(context), decided.value);
  return succeed({ version: next.version, status: next.status });
}
