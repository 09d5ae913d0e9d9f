import type { RequestOf, ResponseOf } from '@/contracts/action-contract';
import type { answerSupplement as answerSupplementContract } from '@/contracts/application/answer-supplement';
import { answerSupplement } from '@/domain/case/answer-supplement';
import { itemsLeft } from '@/domain/case/case';
import { fail, succeed } from '@/domain/kernel/result';
import { residentActor } from '../../shared/pipeline/actor';
import type { Outcome, WriteContext } from '../../shared/pipeline/handler';
import { record } from '../../shared/pipeline/record';

/** Stores the resident's answers; when none is missing any more, the office is told. */
export async function answerItems(
  { caseId, answers }: RequestOf<typeof answerSupplementContract>,
  context: WriteContext,
): Promise<Outcome<ResponseOf<typeof answerSupplementContract>>> {
  const state = await context.unit.findCase(caseId);
  if (!state) return fail('caseNotFound');
  const decided = answerSupplement(state, answers);
  if (!decided.ok) return decided;
  const next = await record(context, state, residentActor(context), decided.value);
  return succeed({ version: next.version, status: next.status, itemsLeft: itemsLeft(next).length });
}
