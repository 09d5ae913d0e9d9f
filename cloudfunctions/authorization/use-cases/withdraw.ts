import type { RequestOf, ResponseOf } from '@/contracts/action-contract';
import type { withdrawAuthorization as contract } from '@/contracts/authorization/withdraw-authorization';
import { signersMissing } from '@/domain/case/case';
import { withdrawAuthorization } from '@/domain/case/withdraw-authorization';
import { fail, succeed } from '@/domain/kernel/result';
import { residentActor } from '../../shared/pipeline/actor';
import type { Outcome, WriteContext } from '../../shared/pipeline/handler';
import { record } from '../../shared/pipeline/record';
import {
  AUTHORIZATIONS,
  authorizationIndexOf,
  ownAccountOf,
} from '../../shared/records/authorization-records';

/** Takes an authorization back. The signed letter stays, marked: what was checked before rests on it. */
export async function withdraw(
  { caseId, signerId, reason }: RequestOf<typeof contract>,
  context: WriteContext,
): Promise<Outcome<ResponseOf<typeof contract>>> {
  const { unit } = context;
  const state = await unit.findCase(caseId);
  if (!state) return fail('caseNotFound');
  const granted = state.authorizations[signerId];
  const document = granted && (await unit.find(AUTHORIZATIONS, granted.authorizationId));
  const actor = residentActor(context);
  const signedOn = document && ownAccountOf(authorizationIndexOf(document));
  const decided = withdrawAuthorization(
    state,
    { signerId, ...(reason ? { reason } : {}) },
    actor.accountId,
    signedOn,
  );
  if (!decided.ok) return decided;
  const next = await record(context, state, actor, decided.value);
  if (document) unit.replace(AUTHORIZATIONS, { ...document, withdrawnAt: unit.now });
  return succeed({ version: next.version, signaturesMissing: signersMissing(next).length });
}
