import type { RequestOf, ResponseOf } from '@/contracts/action-contract';
import type { endProcedure as endProcedureContract } from '@/contracts/casework/end-procedure';
import { endProcedure } from '@/domain/case/refusal';
import { officeDateOf } from '@/domain/kernel/plain-date';
import { fail, succeed } from '@/domain/kernel/result';
import { officerActor } from '../../shared/pipeline/actor';
import type { Outcome, WriteContext } from '../../shared/pipeline/handler';
import { record } from '../../shared/pipeline/record';
import { releasePersons } from '../../shared/records/person-claims';

/** Ends the procedure for a refusal that nobody explained in time; everybody in it may apply anew. */
export async function endForRefusal(
  { caseId, reason }: RequestOf<typeof endProcedureContract>,
  context: WriteContext,
): Promise<Outcome<ResponseOf<typeof endProcedureContract>>> {
  const { unit } = context;
  const state = await unit.findCase(caseId);
  if (!state) return fail('caseNotFound');
  const ending = { reason, today: officeDateOf(unit.now) };
  const decided = endProcedure(state, ending, officerActor(context).accountId);
  if (!decided.ok) return decided;
  const next = await record(context, state, officerActor(context), decided.value);
  await releasePersons(context, caseId);
  return succeed({ version: next.version, status: next.status });
}
