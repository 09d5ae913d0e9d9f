import type { CloudDraft } from '@/contracts/application/drafts';
import type { Programme } from '@/domain/household/programme';
import type { AccountId } from '@/domain/kernel/ids';
import type { Instant } from '@/domain/kernel/instant';
import type { Document } from '../ports/documents';
import type { Place, Sealer } from '../ports/sealer';

export const DRAFTS = 'drafts';

/** What is sealed of a draft: the answers, and on which telephone they were given. */
type DraftContent = Pick<CloudDraft, 'programme' | 'device' | 'answers'>;

const placeOf = (id: string): Place => ({ collection: DRAFTS, id, field: 'content' });

/** The one row of an account and a programme. */
export const draftIdOf = (
  sealer: Pick<Sealer, 'digest'>,
  accountId: AccountId,
  programme: Programme,
): string => sealer.digest('draft', `${accountId}\0${programme}`);

/** The version that stands in the cloud; 0 where nothing ever did. Versions go on counting when a draft is thrown away. */
export const draftVersionOf = (document: Document | undefined): number => Number(document?.version ?? 0);

export const draftDocument = (
  id: string,
  { version, savedAt, ...content }: CloudDraft,
  sealer: Sealer,
): Document => ({ _id: id, version, savedAt, content: sealer.seal(placeOf(id), content) });

/** What is left of a draft that was thrown away or handed in: its count, so that another telephone's old copy is noticed. */
export const emptiedDraft = (document: Document, at: Instant): Document => ({
  _id: document._id,
  version: draftVersionOf(document) + 1,
  savedAt: at,
});

/** The draft; undefined where there is none any more. */
export function openDraft(document: Document | undefined, sealer: Sealer): CloudDraft | undefined {
  if (document?.content === undefined) return undefined;
  const content = sealer.open(placeOf(document._id), String(document.content)) as DraftContent;
  return { version: draftVersionOf(document), savedAt: document.savedAt as Instant, ...content };
}
