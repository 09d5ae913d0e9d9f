import type { RequestOf, ResponseOf } from '@/contracts/action-contract';
import type { getAuthorizationReceipt } from '@/contracts/authorization/get-receipt';
import { maskName } from '@/domain/access/mask';
import type { Case } from '@/domain/case/case';
import { roleOf } from '@/domain/case/party';
import { withdrawAuthorization } from '@/domain/case/withdraw-authorization';
import type { AccountId } from '@/domain/kernel/ids';
import { fail, succeed } from '@/domain/kernel/result';
import { residentActor } from '../../shared/pipeline/actor';
import type { Outcome, ReadContext } from '../../shared/pipeline/handler';
import {
  type Authorization,
  findAuthorization,
  lastAuthorizationOf,
  ownAccountOf,
} from '../../shared/records/authorization-records';
import { signedLetter } from '../../shared/views/letters';
import { ownMemberIdOf } from '../../shared/views/masked-for-member';
import { getOffice, officeContactOf } from '../../shared/views/office-contact';

/**
 * The receipt of a signature, also of one that was taken back: the very text that was signed, also after a newer one came.
 * A member reads the names on others' receipts masked; whoever follows no case sees nothing but what they signed.
 */
export async function showReceipt(
  { caseId, signerId }: RequestOf<typeof getAuthorizationReceipt>,
  context: ReadContext,
): Promise<Outcome<ResponseOf<typeof getAuthorizationReceipt>>> {
  const { cases, sealer, documents, directory } = context;
  const state = await cases.open(caseId, `receipt:${signerId}`);
  if (!state) return fail('caseNotFound');
  const granted = state.authorizations[signerId];
  const authorization = granted
    ? await findAuthorization(documents, granted.authorizationId, sealer)
    : await lastAuthorizationOf(documents, { caseId, signerId }, sealer);
  const { accountId } = residentActor(context);
  const role = roleOf(state.parties, accountId);
  if (!role && authorization && ownAccountOf(authorization) !== accountId) return fail('caseNotFound');
  if (!authorization) return fail('notSignedYet');
  const { name, signatory, on, grantedAt, letterHash, withdrawnAt, withdrawnByPhone } = authorization;
  const shown = namesShown(state, authorization, accountId);
  return succeed({
    caseNumber: state.caseNumber,
    office: officeContactOf(await getOffice(directory, state.officeId)),
    letter: signedLetter(letterHash),
    name: shown(name),
    signedAt: grantedAt,
    on,
    ...(signatory.kind === 'guardian' ? { guardianName: role ? shown(signatory.name) : signatory.name } : {}),
    ...(withdrawnAt ? { withdrawn: { at: withdrawnAt, byPhone: withdrawnByPhone === true } } : {}),
    isPartOfCase: role !== undefined,
    mayWithdraw: withdrawAuthorization(state, { signerId }, accountId).ok,
  });
}

/** How this account reads the names: a guardian from elsewhere knows the ward as the invitation named them. */
function namesShown(state: Case, authorization: Authorization, accountId: AccountId) {
  const { signerId, signatory, enteredBy } = authorization;
  const role = roleOf(state.parties, accountId);
  const isWardElsewhere = !role && signatory.kind === 'guardian';
  const isOthers =
    role === 'member' && ownMemberIdOf(state, accountId) !== signerId && enteredBy !== accountId;
  return (text: string): string => (isWardElsewhere || isOthers ? maskName(text) : text);
}
