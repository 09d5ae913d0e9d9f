import type { RequestOf, ResponseOf } from '@/contracts/action-contract';
import type { startInvestigation as startInvestigationContract } from '@/contracts/casework/start-investigation';
import { startInvestigation } from '@/domain/case/start-investigation';
import { fail, succeed } from '@/domain/kernel/result';
import { officerActor } from '../../shared/pipeline/actor';
import type { Outcome, WriteContext } from '../../shared/pipeline/handler';
import { record } from '../../shared/pipeline/record';

/** Begins the investigation; its clock ends, that of the decision goes on. */
export async function beginInvestigation(
  { caseId }: RequestOf<typeof startInvestigationContract>,
  context: WriteContext,
): Promise<Outcome<ResponseOf<typeof startInvestigationContract>>> {
  const state = await context.unit.findCase(caseId);
  if (!state) return fail('caseNotFound');
  const decided = startInvestigation(state, officerActor(context).accountId);
  if (!decided.ok) return decided;
  const next = await record(context, state, officerActor(context), decided.value);
  return succeed({ version: next.version, status: next.status });
}
