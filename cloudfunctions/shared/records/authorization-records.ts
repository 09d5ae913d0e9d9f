import type { AttachmentId } from '@/domain/attachment/attachment-id';
import type { HandwrittenSignature } from '@/domain/authorization/handwritten-signature';
import type { IdentifiedSigner } from '@/domain/authorization/identify-signer';
import type { Signatory } from '@/domain/authorization/signing-way';
import type { IdentityDocument } from '@/domain/kernel/identity-document';
import type { AccountId, AuthorizationId, CaseId, SignerId } from '@/domain/kernel/ids';
import type { Instant } from '@/domain/kernel/instant';
import type { Document } from '../ports/documents';
import type { Sealer } from '../ports/sealer';

export const AUTHORIZATIONS = 'authorizations';

/** What is kept sealed of an authorization. */
export interface AuthorizationEvidence {
  /** Whose circumstances may be checked. */
  readonly name: string;
  readonly signatory: Signatory;
  /** Of who signed, where the application does not have it: a supporter's, a guardian's from elsewhere. */
  readonly document?: IdentityDocument;
  readonly phoneMasked?: string;
  readonly signature?: HandwrittenSignature;
  readonly witnesses?: readonly [string, string];
}

/** One signed check authorization (核对授权): whose, which text, how, when, on whose account. */
export interface Authorization extends AuthorizationEvidence {
  readonly authorizationId: AuthorizationId;
  readonly caseId: CaseId;
  readonly signerId: SignerId;
  readonly letterVersion: string;
  readonly letterHash: string;
  readonly grantedAt: Instant;
  readonly on: 'ownPhone' | 'thisPhone' | 'paper';
  /** On whose account it was signed, or who brought in the paper. */
  readonly enteredBy: AccountId;
  /** Beside the code to the telephone. */
  readonly provedBy?: IdentifiedSigner['provedBy'];
  /** The photo of the paper. */
  readonly attachmentId?: AttachmentId;
  readonly withdrawnAt?: Instant;
}

const placeOf = (id: string) => ({ collection: AUTHORIZATIONS, id, field: 'personal' });

/** The authorization as stored: everything about persons sealed. */
export function authorizationDocument(authorization: Authorization, sealer: Sealer): Document {
  const { authorizationId, name, signatory, document, phoneMasked, signature, witnesses, ...open } =
    authorization;
  const evidence: AuthorizationEvidence = {
    name,
    signatory,
    ...(document ? { document } : {}),
    ...(phoneMasked ? { phoneMasked } : {}),
    ...(signature ? { signature } : {}),
    ...(witnesses ? { witnesses } : {}),
  };
  return { _id: authorizationId, ...open, personal: sealer.seal(placeOf(authorizationId), evidence) };
}

/** The authorization from its document, persons included: whoever shows it logs the look. */
export function openAuthorization({ _id, personal, ...open }: Document, sealer: Sealer): Authorization {
  const evidence = sealer.open(placeOf(_id), String(personal)) as AuthorizationEvidence;
  return { authorizationId: _id, ...open, ...evidence } as Authorization;
}

/** Whose account is the signer's own, who may take it back there: nobody's where the phone or the paper was somebody else's. */
export const ownAccountOf = ({
  on,
  enteredBy,
}: Pick<Authorization, 'on' | 'enteredBy'>): AccountId | undefined =>
  on === 'ownPhone' ? enteredBy : undefined;

/** What stands in the open of a stored authorization. */
export const authorizationIndexOf = ({
  personal,
  ...open
}: Document): Omit<Authorization, keyof AuthorizationEvidence | 'authorizationId'> => open as never;
