import type { RequestOf, ResponseOf } from '@/contracts/action-contract';
import type { answerSupplement as answerSupplementContract } from '@/contracts/application/answer-supplement';
import { answerSupplement } from '@/domain/case/answer-supplement';
import { availablePartyActions } from '@/domain/case/available-party-actions';
import { itemsLeft } from '@/domain/case/case';
import { fail, succeed } from '@/domain/kernel/result';
import { residentActor } from '../../shared/pipeline/actor';
import type { Outcome, WriteContext } from '../../shared/pipeline/handler';
import { record } from '../../shared/pipeline/record';
import { bindAttachments } from '../../shared/records/attachment-records';
import { othersThan } from '../photos-of';

/** Stores the household's answers and their photos; when nothing is left, the office is told. */
export async function answerItems(
  { caseId, answers }: RequestOf<typeof answerSupplementContract>,
  context: WriteContext,
): Promise<Outcome<ResponseOf<typeof answerSupplementContract>>> {
  const state = await context.unit.findCase(caseId);
  if (!state) return fail('caseNotFound');
  const actor = residentActor(context);
  if (!availablePartyActions(state, actor.accountId).includes('answerSupplement'))
    return fail('actionNotAvailable');
  const decided = answerSupplement(state, answers);
  if (!decided.ok) return decided;
  const photos = answers.flatMap(({ attachmentIds = [] }) => attachmentIds);
  const bound = await bindAttachments(
    context.unit,
    actor.accountId,
    caseId,
    photos,
    othersThan(photos, state),
  );
  if (!bound.ok) return bound;
  const next = await record(context, state, actor, decided.value);
  return succeed({ version: next.version, status: next.status, itemsLeft: itemsLeft(next).length });
}
