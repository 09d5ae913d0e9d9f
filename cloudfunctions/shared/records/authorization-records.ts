import type { HandwrittenSignature } from '@/domain/authorization/handwritten-signature';
import type { AccountId, AuthorizationId, CaseId, MemberId } from '@/domain/kernel/ids';
import type { Instant } from '@/domain/kernel/instant';
import type { Document } from '../ports/documents';
import type { Sealer } from '../ports/sealer';

/** One signed check authorization (核对授权): who, which text, how, when, on whose phone. */
export interface Authorization {
  readonly authorizationId: AuthorizationId;
  readonly caseId: CaseId;
  readonly memberId: MemberId;
  readonly signerName: string;
  readonly letterVersion: string;
  readonly letterHash: string;
  readonly signature: HandwrittenSignature;
  readonly grantedAt: Instant;
  readonly onPhoneOf: AccountId;
}

const placeOf = (id: string) => ({ collection: 'authorizations', id, field: 'personal' });

/** The authorization as stored: name and strokes sealed. */
export function authorizationDocument(
  { authorizationId, signerName, signature, ...open }: Authorization,
  sealer: Sealer,
): Document {
  return {
    _id: authorizationId,
    ...open,
    personal: sealer.seal(placeOf(authorizationId), { signerName, signature }),
  };
}
