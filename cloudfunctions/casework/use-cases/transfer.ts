import type { RequestOf, ResponseOf } from '@/contracts/action-contract';
import type { transferCase as transferCaseContract } from '@/contracts/casework/transfer-case';
import { transferCase } from '@/domain/case/transfer-case';
import { fail, succeed } from '@/domain/kernel/result';
import { officerActor } from '../../shared/pipeline/actor';
import type { Outcome, WriteContext } from '../../shared/pipeline/handler';
import { record } from '../../shared/pipeline/record';
import { officeContactOf } from '../../shared/views/office-contact';

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
  return succeed({ version: next.version, office: officeContactOf(office) });
}
