import type { Case } from '@/domain/case/case';
import { isClosed } from '@/domain/case/case-status';
import { peopleOf } from '@/domain/household/people';
import { documentKey } from '@/domain/kernel/identity-document';
import type { CaseId, MemberId } from '@/domain/kernel/ids';
import { fail, type Result, succeed } from '@/domain/kernel/result';
import type { Document, Documents } from '../ports/documents';
import type { Sealer } from '../ports/sealer';
import type { CaseIndex } from './case-records';

const PERSON_CLAIMS = 'person_claims';
/** The platform gives no more in one query; a household that changes daily for years stays below. */
const MOST_OF_A_CASE = 1000;

/** As much of a request as claims need. */
export interface ClaimingContext {
  readonly unit: {
    readonly isFirstAttempt: boolean;
    find(collection: string, id: string): Promise<Document | undefined>;
    findCaseIndex(caseId: CaseId): Promise<CaseIndex | undefined>;
    create(collection: string, document: Document): void;
    put(collection: string, document: Document, found: Document | undefined): void;
    remove(collection: string, id: string): void;
  };
  readonly sealer: Pick<Sealer, 'digest'>;
  readonly documents: Pick<Documents, 'query'>;
}

type Claiming = Pick<Case, 'caseId' | 'programme' | 'declared'>;

/** The people of the household who have a document, by the id of their claim. */
function claimsOf({ programme, declared }: Claiming, sealer: ClaimingContext['sealer']) {
  const people = peopleOf(declared).flatMap(({ memberId, document }): [string, MemberId][] => {
    const key = documentKey(document);
    return key ? [[`${programme}:${sealer.digest('identity-document', key)}`, memberId]] : [];
  });
  return new Map(people);
}

/**
 * Holds everybody of the household who has a document for this case: one person is in one open application of a
 * programme at most, whoever filed it. The claim's id is what makes it so, also for requests that race.
 *
 * @returns the case that has one of them already; nothing is held then
 */
export async function holdPersons(
  { unit, sealer }: ClaimingContext,
  state: Claiming,
): Promise<Result<undefined, CaseIndex>> {
  const wanted = [...claimsOf(state, sealer)];
  const known = await Promise.all(wanted.map(([id]) => unit.find(PERSON_CLAIMS, id)));
  for (const claim of known) {
    if (!claim || claim.caseId === state.caseId) continue;
    const holder = await unit.findCaseIndex(claim.caseId as CaseId);
    if (holder && !isClosed(holder.status)) return fail(holder);
  }
  for (const [index, [_id, memberId]] of wanted.entries())
    unit.put(PERSON_CLAIMS, { _id, caseId: state.caseId, memberId }, known[index]);
  return succeed(undefined);
}

/**
 * The same for a case that is being opened. Claims are let go with their case, so that whoever has one is refused:
 * the first attempt looks for none, and only one that meets a claim looks whose it is.
 */
export async function holdPersonsOfNewCase(
  context: ClaimingContext,
  state: Claiming,
): Promise<Result<undefined, CaseIndex>> {
  const { unit, sealer } = context;
  if (!unit.isFirstAttempt) return holdPersons(context, state);
  for (const [_id, memberId] of claimsOf(state, sealer))
    unit.create(PERSON_CLAIMS, { _id, caseId: state.caseId, memberId });
  return succeed(undefined);
}

/**
 * Lets go of those who have left the household, under every number that they had in this case. Who stays keeps the
 * earlier numbers too, so that a correction opens no second way in.
 */
export async function releaseThoseWhoLeft(context: ClaimingContext, state: Claiming): Promise<void> {
  const here = new Set<unknown>(peopleOf(state.declared).map(({ memberId }) => memberId));
  const held = claimsOf(state, context.sealer);
  await release(context, state.caseId, ({ _id, memberId }) => !here.has(memberId) && !held.has(_id));
}

/** Lets go of everybody: the case is closed. */
export const releasePersons = (context: ClaimingContext, caseId: CaseId): Promise<void> =>
  release(context, caseId, () => true);

/**
 * The query runs outside the transaction, which cannot ask one; a claim that somebody adds meanwhile comes with a
 * change of the case, on which this transaction then fails and runs again.
 */
async function release(
  { documents, unit }: ClaimingContext,
  caseId: CaseId,
  isLeaving: (claim: Document) => boolean,
): Promise<void> {
  const claims = await documents.query(PERSON_CLAIMS, { where: { caseId }, limit: MOST_OF_A_CASE });
  for (const claim of claims.filter(isLeaving)) unit.remove(PERSON_CLAIMS, claim._id);
}
