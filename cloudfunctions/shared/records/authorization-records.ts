import type { AttachmentId } from '@/domain/attachment/attachment-id';
import type { HandwrittenSignature } from '@/domain/authorization/handwritten-signature';
import type { IdentifiedSigner } from '@/domain/authorization/identify-signer';
import type { Signatory } from '@/domain/authorization/signing-way';
import type { IdentityDocument } from '@/domain/kernel/identity-document';
import type { AccountId, AuthorizationId, CaseId, SignerId } from '@/domain/kernel/ids';
import type { Instant } from '@/domain/kernel/instant';
import type { Document, Documents } from '../ports/documents';
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
  /** An officer wrote the withdrawal down for the signer. */
  readonly withdrawnByPhone?: true;
}

/** What stands in the open of a stored authorization. */
export type SignedOpen = Omit<Authorization, keyof AuthorizationEvidence>;

const MOST_OF_ONE_ACCOUNT = 100;
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

/** The stored authorization of an id, persons included. Throws when there is none: a case named it. */
export async function findAuthorization(
  documents: Pick<Documents, 'find'>,
  authorizationId: AuthorizationId,
  sealer: Sealer,
): Promise<Authorization> {
  const document = await documents.find(AUTHORIZATIONS, authorizationId);
  if (!document) throw new Error('a granted authorization is not stored');
  return openAuthorization(document, sealer);
}

/** The last authorization that a signer gave in a case, whether it still stands or not; undefined when there was none. */
export async function lastAuthorizationOf(
  documents: Pick<Documents, 'query'>,
  { caseId, signerId }: Pick<Authorization, 'caseId' | 'signerId'>,
  sealer: Sealer,
): Promise<Authorization | undefined> {
  const [last] = await documents.query(AUTHORIZATIONS, {
    where: { caseId, signerId },
    orderBy: [['grantedAt', 'desc']],
    limit: 1,
  });
  return last && openAuthorization(last, sealer);
}

/** What was signed on the own telephone of an account, the newest first, nobody's record opened. */
export async function signedOn(
  documents: Pick<Documents, 'query'>,
  accountId: AccountId,
): Promise<SignedOpen[]> {
  const found = await documents.query(AUTHORIZATIONS, {
    where: { enteredBy: accountId, on: 'ownPhone' },
    orderBy: [['grantedAt', 'desc']],
    without: ['personal'],
    limit: MOST_OF_ONE_ACCOUNT,
  });
  return found.map(({ _id, ...open }) => ({ authorizationId: _id, ...open }) as unknown as SignedOpen);
}
