import type { RequestOf, ResponseOf } from '@/contracts/action-contract';
import type { explainRefusal as explainRefusalContract } from '@/contracts/application/explain-refusal';
import { explainRefusal } from '@/domain/case/refusal';
import { fail, succeed } from '@/domain/kernel/result';
import { residentActor } from '../../shared/pipeline/actor';
import type { Outcome, WriteContext } from '../../shared/pipeline/handler';
import { record } from '../../shared/pipeline/record';

/** Stores why somebody has not signed. */
export async function explain(
  { caseId, memberId, words }: RequestOf<typeof explainRefusalContract>,
  context: WriteContext,
): Promise<Outcome<ResponseOf<typeof explainRefusalContract>>> {
  const state = await context.unit.findCase(caseId);
  if (!state) return fail('caseNotFound');
  const actor = residentActor(context);
  const decided = explainRefusal(state, { memberId, words }, actor.accountId);
  if (!decided.ok) return decided;
  const next = await record(context, state, actor, decided.value);
  return succeed({ version: next.version });
}
