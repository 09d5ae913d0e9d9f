import type { RequestOf, ResponseOf } from '@/contracts/action-contract';
import type { viewSignature } from '@/contracts/casework/view-signature';
import { fail, succeed } from '@/domain/kernel/result';
import type { Outcome, ReadContext } from '../../shared/pipeline/handler';
import { AUTHORIZATIONS, openAuthorization } from '../../shared/records/authorization-records';
import { signingWords } from '../opened/signing-words';

/** One signed authorization with the strokes of the hand, and how it came about; the look is logged. */
export async function showSignature(
  { caseId, signerId }: RequestOf<typeof viewSignature>,
  { cases, documents, sealer, directory }: ReadContext,
): Promise<Outcome<ResponseOf<typeof viewSignature>>> {
  const state = await cases.open(caseId, `signature:${signerId}`);
  const granted = state?.authorizations[signerId];
  if (!state || !granted) return fail('notSignedYet');
  const document = await documents.find(AUTHORIZATIONS, granted.authorizationId);
  if (!document) throw new Error('a granted authorization is not stored');
  const authorization = openAuthorization(document, sealer);
  const { name, signatory, on, grantedAt, letterVersion, witnesses, attachmentId, signature } = authorization;
  const recorder = on === 'paper' ? await directory.findStaff(authorization.enteredBy) : undefined;
  return succeed({
    name,
    signedAt: grantedAt,
    on,
    how: signingWords(state, authorization, recorder?.displayName),
    letterVersion,
    ...(signatory.kind === 'guardian' ? { guardianName: signatory.name } : {}),
    ...(witnesses ? { witnesses: [...witnesses] } : {}),
    ...(attachmentId ? { attachmentId } : {}),
    ...(signature ? { signature } : {}),
  });
}
