import type { RequestOf, ResponseOf } from '@/contracts/action-contract';
import type { transferCase as transferCaseContract } from '@/contracts/casework/transfer-case';
import type { Case } from '@/domain/case/case';
import { transferCase } from '@/domain/case/transfer-case';
import type { OfficeId } from '@/domain/kernel/region';
import { fail, succeed } from '@/domain/kernel/result';
import { officerActor } from '../../shared/pipeline/actor';
import type { Outcome, WriteContext } from '../../shared/pipeline/handler';
import { record } from '../../shared/pipeline/record';
import { CALLBACKS, openCallbacksOfCase } from '../../shared/records/callback-records';
import { officeContactOf } from '../../shared/views/office-contact';

/** The calls that are still to be made go with the case: who no longer has it no longer sees a telephone number of it. */
async function takeCallsAlong(
  { caseId, officeId }: Pick<Case, 'caseId' | 'officeId'>,
  toOfficeId: OfficeId,
  { unit, documents }: WriteContext,
): Promise<void> {
  const open = await openCallbacksOfCase(documents, caseId);
  for (const { callbackId } of open.filter((call) => call.officeId === officeId)) {
    const document = await unit.find(CALLBACKS, callbackId);
    if (document) unit.replace(CALLBACKS, { ...document, officeId: toOfficeId });
  }
}

/** Hands the case to another office of this environment; its officers are told, the clocks go on as they run. */
export async function transfer(
  { caseId, toOfficeId, reason }: RequestOf<typeof transferCaseContract>,
  context: WriteContext,
): Promise<Outcome<ResponseOf<typeof transferCaseContract>>> {
  const { unit, directory } = context;
  const state = await unit.findCase(caseId);
  if (!state) return fail('caseNotFound');
  const office = await directory.findOffice(toOfficeId);
  if (!office) return fail('officeUnknown');
  const decided = transferCase(state, { toOfficeId, reason }, officerActor(context).accountId);
  if (!decided.ok) return decided;
  const next = await record(context, state, officerActor(context), decided.value);
  await takeCallsAlong(state, toOfficeId, context);
  return succeed({ version: next.version, office: officeContactOf(office) });
}
