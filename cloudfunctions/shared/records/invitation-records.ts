import {
  type InvitationCode,
  type InvitationState,
  invitationExpiry,
  whyNotUsable,
} from '@/domain/authorization/invitation';
import type { AccountId, CaseId, SignerId } from '@/domain/kernel/ids';
import type { Instant } from '@/domain/kernel/instant';
import type { Clock, Ids } from '../ports/clock-and-ids';
import type { Document, Documents, Query } from '../ports/documents';
import type { Sealer } from '../ports/sealer';

export const INVITATIONS = 'invitations';
export const INVITATION_TRIES = 'invitation_tries';

/** What opens an invitation: the token of a shared card, or nine digits that are read out or sent. */
export interface InvitationKeys {
  readonly token: string;
  readonly code: InvitationCode;
}

/** One person of one case invited to sign or to look, on their own telephone. */
export interface InvitationRecord extends InvitationState {
  readonly _id: string;
  readonly caseId: CaseId;
  readonly signerId: SignerId;
  readonly invitedBy: AccountId;
  readonly createdAt: Instant;
  readonly usedBy?: AccountId;
  readonly tokenDigest: string;
  readonly codeDigest: string;
  /** The keys, so that whoever invites again hands out the same. */
  readonly keys: string;
}

export const invitationIdOf = (caseId: CaseId, signerId: SignerId): string => `${caseId}:${signerId}`;

export const invitationOf = (document: Document): InvitationRecord => document as never;

const placeOf = (id: string) => ({ collection: INVITATIONS, id, field: 'keys' });

/** The keys of a stored invitation, for the person who invites or for a message to the invited one. */
export const openInvitationKeys = ({ _id, keys }: InvitationRecord, sealer: Sealer): InvitationKeys =>
  sealer.open(placeOf(_id), keys) as InvitationKeys;

const digestsOf = ({ token, code }: InvitationKeys, sealer: Sealer) => ({
  tokenDigest: sealer.digest('invitation-token', token),
  codeDigest: sealer.digest('invitation-code', code),
});

/** As much of a unit of work as inviting needs. */
interface InvitingUnit {
  readonly now: Instant;
  find(collection: string, id: string): Promise<Document | undefined>;
  create(collection: string, document: Document): void;
  put(collection: string, document: Document, found: Document | undefined): void;
  replace(collection: string, document: Document): void;
}

interface InvitingContext {
  readonly unit: InvitingUnit;
  readonly ids: Ids;
  readonly sealer: Sealer;
}

/** Who is invited to which case, and by whom. */
type Invited = Pick<InvitationRecord, 'caseId' | 'signerId' | 'invitedBy'>;

/**
 * Invites a person of a case, in the transaction of the request. Whoever is invited already gets the same keys again, for
 * another seven days: a card that was sent before goes on working. After it was used, ran out or was locked there are
 * new ones. A code that another invitation has already meets the unique index, and the request runs again.
 */
export async function createInvitation(
  { unit, ids, sealer }: InvitingContext,
  whom: Invited,
): Promise<InvitationKeys & { readonly expiresAt: Instant }> {
  const _id = invitationIdOf(whom.caseId, whom.signerId);
  const expiresAt = invitationExpiry(unit.now);
  const known = await unit.find(INVITATIONS, _id);
  const earlier = known && invitationOf(known);
  if (earlier && !whyNotUsable(earlier, unit.now)) {
    unit.replace(INVITATIONS, { ...earlier, expiresAt });
    return { ...openInvitationKeys(earlier, sealer), expiresAt };
  }
  const keys = newKeys(ids);
  const invitation = freshInvitation(whom, keys, unit.now, sealer);
  unit.put(INVITATIONS, invitation, known);
  return { ...keys, expiresAt };
}

/** Invites a person of a case that is being opened in the same transaction, so that nobody can be invited to it yet. */
export function createFirstInvitation({ unit, ids, sealer }: InvitingContext, whom: Invited): void {
  unit.create(INVITATIONS, freshInvitation(whom, newKeys(ids), unit.now, sealer));
}

const newKeys = (ids: Ids): InvitationKeys => ({
  token: ids.invitationToken(),
  code: ids.invitationCode(),
});

/** An invitation that nobody has tried yet, from `now` on. */
function freshInvitation(whom: Invited, keys: InvitationKeys, now: Instant, sealer: Sealer): Document {
  const _id = invitationIdOf(whom.caseId, whom.signerId);
  return {
    _id,
    ...whom,
    createdAt: now,
    expiresAt: invitationExpiry(now),
    attempts: 0,
    ...digestsOf(keys, sealer),
    keys: sealer.seal(placeOf(_id), keys),
  };
}

/** The invitation that a key opens, whatever its state; it may change before a transaction reads it. */
export async function findInvitation(
  key: { readonly token: string } | { readonly code: string },
  { documents, sealer }: { readonly documents: Documents; readonly sealer: Sealer },
): Promise<InvitationRecord | undefined> {
  const where: Query['where'] =
    'token' in key
      ? { tokenDigest: sealer.digest('invitation-token', key.token) }
      : { codeDigest: sealer.digest('invitation-code', key.code) };
  const [found] = await documents.query(INVITATIONS, { where, limit: 1 });
  return found && invitationOf(found);
}

/** Counts a key that an account tries, before it is looked up; gives how many of this hour were of no invitation. */
export const countTry = (
  accountId: AccountId,
  by: 1 | -1,
  {
    documents,
    sealer,
    clock,
  }: { readonly documents: Documents; readonly sealer: Sealer; readonly clock: Clock },
): Promise<number> => {
  const at = clock.now();
  const id = `${sealer.digest('account', accountId)}:${at.slice(0, 13)}`;
  return documents.increment(INVITATION_TRIES, id, 'count', by, { at });
};
