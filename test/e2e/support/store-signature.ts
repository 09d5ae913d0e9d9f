import type { Case } from '@/domain/case/case';
import type { MemberId } from '@/domain/kernel/ids';
import {
  AUTHORIZATIONS,
  authorizationDocument,
} from '../../../cloudfunctions/shared/records/authorization-records';
import { currentLetter } from '../../../cloudfunctions/shared/views/letters';
import { accountOf } from '../../support/photos';
import type { ProductCloud } from '../../support/product-cloud';
import { signature } from '../../support/signature';

/** The stored signature to an authorization of the history. */
export async function storeSignature(
  { documents, sealer }: ProductCloud,
  state: Case,
  memberId: MemberId,
): Promise<void> {
  const granted = state.authorizations[memberId];
  if (!granted) throw new Error(`${memberId} has not signed`);
  const letter = currentLetter();
  const authorization = {
    authorizationId: granted.authorizationId,
    caseId: state.caseId,
    signerId: memberId,
    letterVersion: letter.version,
    letterHash: letter.hash,
    grantedAt: granted.grantedAt,
    on: 'ownPhone' as const,
    enteredBy: accountOf('wang-yanshi'),
    name: '王演示',
    signatory: { kind: 'self' as const },
    signature: signature(),
  };
  await documents.create(AUTHORIZATIONS, [authorizationDocument(authorization, sealer)]);
}
