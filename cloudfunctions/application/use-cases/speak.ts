import type { RequestOf, ResponseOf } from '@/contracts/action-contract';
import type { speakAsApplicant as speakAsApplicantContract } from '@/contracts/application/speak-as-applicant';
import { speakAsApplicant } from '@/domain/case/speak-as-applicant';
import { fail, succeed } from '@/domain/kernel/result';
import { residentActor } from '../../shared/pipeline/actor';
import type { Outcome, WriteContext } from '../../shared/pipeline/handler';
import { record } from '../../shared/pipeline/record';

/** The applicant objects, takes the objection back, takes over, or withdraws. */
export async function speak(
  { caseId, statement }: RequestOf<typeof speakAsApplicantContract>,
  context: WriteContext,
): Promise<Outcome<ResponseOf<typeof speakAsApplicantContract>>> {
  const state = await context.unit.findCase(caseId);
  if (!state) return fail('caseNotFound');
  const actor = residentActor(context);
  const decided = speakAsApplicant(state, statement, actor.accountId);
  if (!decided.ok) return decided;
  const next = await record(context, state, actor, decided.value);
  return succeed({ version: next.version, status: next.status });
}
