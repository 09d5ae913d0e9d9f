import type { RequestOf, ResponseOf } from '@/contracts/action-contract';
import type { returnSupplementItem as returnSupplementItemContract } from '@/contracts/casework/return-supplement-item';
import { FAILURES, failureOf } from '@/contracts/failures';
import { returnSupplementItem } from '@/domain/case/return-supplement-item';
import { fail, succeed } from '@/domain/kernel/result';
import { officerActor } from '../../shared/pipeline/actor';
import type { Outcome, WriteContext } from '../../shared/pipeline/handler';
import { record } from '../../shared/pipeline/record';

/** What is not on the list would be a second notice. */
const NEW_ITEM = `${FAILURES.supplementItemUnknown}清单以外的，不能再要：补正只能一次性告知（最低生活保障审核确认办法第十条）。`;

/** Asks again for an item of the notice that came back unreadable or wrong. */
export async function askAgain(
  { caseId, itemIndex, why }: RequestOf<typeof returnSupplementItemContract>,
  context: WriteContext,
): Promise<Outcome<ResponseOf<typeof returnSupplementItemContract>>> {
  const state = await context.unit.findCase(caseId);
  if (!state) return fail('caseNotFound');
  const decided = returnSupplementItem(state, { itemIndex, why }, officerActor(context).accountId);
  if (!decided.ok)
    return decided.failure === 'supplementItemUnknown'
      ? fail(failureOf('supplementItemUnknown', { message: NEW_ITEM }))
      : decided;
  const next = await record(context, state, officerActor(context), decided.value);
  return succeed({ version: next.version, status: next.status });
}
