import type { FailureCode } from '@/contracts/failures';
import type { AttachmentId } from '@/domain/attachment/attachment-id';
import type { AttachmentKind } from '@/domain/attachment/attachment-kind';
import { MOST_PHOTOS_OF_A_CASE } from '@/domain/attachment/limits';
import type { AccountId, CaseId } from '@/domain/kernel/ids';
import type { Instant } from '@/domain/kernel/instant';
import { fail, type Result, succeed } from '@/domain/kernel/result';
import type { Document } from '../ports/documents';
import type { Place, Sealer } from '../ports/sealer';

export const ATTACHMENTS = 'attachments';

/**
 * `storing`: begun, the file may or may not be there; `unbound`: stored, only its owner sees it; `bound`: part of a
 * case; `discarded`: seen by nobody, waits for the sweep.
 */
export type AttachmentState = 'storing' | 'unbound' | 'bound' | 'discarded';

/** A photo whose file is being stored: all that is known before. */
export interface AttachmentStub {
  readonly attachmentId: AttachmentId;
  readonly ownerId: AccountId;
  readonly uploadedAt: Instant;
  readonly path: string;
}

/** A photo that is stored. */
export interface Attachment extends AttachmentStub {
  readonly kind: AttachmentKind;
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
  readonly contentHash: string;
  readonly fileId: string;
}

const aboutPlace = (id: string): Place => ({ collection: ATTACHMENTS, id, field: 'about' });

/** Where the photo's bytes stand, for sealing them. */
export const contentPlace = (id: string): Place => ({ collection: ATTACHMENTS, id, field: 'content' });

/** The document before the file is stored, so that no file is ever without one. */
export const storingDocument = ({ attachmentId, ...stub }: AttachmentStub): Document => ({
  _id: attachmentId,
  ...stub,
  state: 'storing' satisfies AttachmentState,
});

/** The document of a stored photo that no case has yet. What it shows is sealed: it tells of illness and need. */
export function unboundDocument(attachment: Attachment, sealer: Sealer): Document {
  const { attachmentId, kind, width, height, ...open } = attachment;
  return {
    _id: attachmentId,
    ...open,
    state: 'unbound' satisfies AttachmentState,
    about: sealer.seal(aboutPlace(attachmentId), { kind, width, height }),
  };
}

/** What the photo shows, and its size in pixels. */
export const openAbout = (
  document: Document,
  sealer: Sealer,
): Pick<Attachment, 'kind' | 'width' | 'height'> =>
  sealer.open(aboutPlace(document._id), String(document.about)) as never;

/** As much of a unit of work as binding needs. */
interface BindingUnit {
  readonly now: Instant;
  find(collection: string, id: string): Promise<Document | undefined>;
  replace(collection: string, document: Document): void;
}

/**
 * Makes photos part of a case, in the transaction of the request that hands them in (an application, an answer, a
 * paper signature). Nothing is written before the unit is flushed, so a refused request binds nothing.
 *
 * @param accountId who calls: photos are bound only by the account that sent them
 * @param ids the photos handed in; repeats count once, and one that this case has already stays, whoever sent it
 * @param alreadyBound how many the case has beside `ids`, where it may have any
 * @returns `photoMissing` when one is not there, another's, thrown away or another case's; `tooManyPhotos` above 40
 */
export async function bindAttachments(
  unit: BindingUnit,
  accountId: AccountId,
  caseId: CaseId,
  ids: readonly AttachmentId[],
  alreadyBound = 0,
): Promise<Result<void, FailureCode>> {
  const distinct = [...new Set(ids)];
  if (distinct.length + alreadyBound > MOST_PHOTOS_OF_A_CASE) return fail('tooManyPhotos');
  const documents = await Promise.all(distinct.map((id) => unit.find(ATTACHMENTS, id)));
  const bound: Document[] = [];
  for (const document of documents) {
    if (document?.state === 'bound' && document.caseId === caseId) continue;
    if (document?.state !== 'unbound' || document.ownerId !== accountId) return fail('photoMissing');
    bound.push({ ...document, state: 'bound' satisfies AttachmentState, caseId, boundAt: unit.now });
  }
  for (const document of bound) unit.replace(ATTACHMENTS, document);
  return succeed(undefined);
}
