import type { RequestOf, ResponseOf } from '@/contracts/action-contract';
import type { getAuthorizationReceipt } from '@/contracts/authorization/get-receipt';
import { maskName } from '@/domain/access/mask';
import { roleOf } from '@/domain/case/party';
import { withdrawAuthorization } from '@/domain/case/withdraw-authorization';
import { fail, succeed } from '@/domain/kernel/result';
import { residentActor } from '../../shared/pipeline/actor';
import type { Outcome, ReadContext } from '../../shared/pipeline/handler';
import { AUTHORIZATIONS, openAuthorization, ownAccountOf } from '../../shared/records/authorization-records';
import { signedLetter } from '../../shared/views/letters';
import { ownMemberIdOf } from '../../shared/views/masked-for-member';
import { getOffice, officeContactOf } from '../../shared/views/office-contact';

/**
 * The receipt of a signature that stands: the very text that was signed, also after a newer one came. A member reads the
 * names on others' receipts masked.
 */
export async function showReceipt(
  { caseId, signerId }: RequestOf<typeof getAuthorizationReceipt>,
  context: ReadContext,
): Promise<Outcome<ResponseOf<typeof getAuthorizationReceipt>>> {
  const { cases, documents, sealer, directory } = context;
  const state = await cases.open(caseId, `receipt:${signerId}`);
  if (!state) return fail('caseNotFound');
  const granted = state.authorizations[signerId];
  if (!granted) return fail('notSignedYet');
  const document = await documents.find(AUTHORIZATIONS, granted.authorizationId);
  if (!document) throw new Error('a granted authorization is not stored');
  const authorization = openAuthorization(document, sealer);
  const { name, signatory, on, grantedAt, enteredBy } = authorization;
  const { accountId } = residentActor(context);
  const isOthers =
    roleOf(state.parties, accountId) === 'member' &&
    ownMemberIdOf(state, accountId) !== signerId &&
    enteredBy !== accountId;
  const shown = (text: string): string => (isOthers ? maskName(text) : text);
  return succeed({
    caseNumber: state.caseNumber,
    office: officeContactOf(await getOffice(directory, state.officeId)),
    letter: signedLetter(granted.letterHash),
    name: shown(name),
    signedAt: grantedAt,
    on,
    ...(signatory.kind === 'guardian' ? { guardianName: shown(signatory.name) } : {}),
    mayWithdraw: withdrawAuthorization(state, { signerId }, accountId, ownAccountOf(authorization)).ok,
  });
}
