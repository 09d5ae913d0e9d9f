import type { AttachmentId } from '@/domain/attachment/attachment-id';
import type { AttachmentKind } from '@/domain/attachment/attachment-kind';
import type { DeclaredAttachment } from '@/domain/household/declared-attachment';

/** A photo in the cloud, what it shows and whose it is, as an application carries it. */
export type AttachmentRef = DeclaredAttachment;

/** What a field is for: photos of one kind, of one person where it says so. */
export interface PhotoPurpose {
  readonly kind: AttachmentKind;
  readonly memberId?: AttachmentRef['memberId'];
}

/** The photos that a field shows: those of its purpose, in their order; a form may keep others in the same list. */
export const ownPhotos = (
  photos: readonly AttachmentRef[],
  { kind, memberId }: PhotoPurpose,
): AttachmentRef[] => photos.filter((photo) => photo.kind === kind && photo.memberId === memberId);

export const withPhoto = (
  photos: readonly AttachmentRef[],
  { kind, memberId }: PhotoPurpose,
  attachmentId: AttachmentId,
): AttachmentRef[] => [...photos, { attachmentId, kind, ...(memberId ? { memberId } : {}) }];

export const withoutPhoto = (photos: readonly AttachmentRef[], attachmentId: AttachmentId): AttachmentRef[] =>
  photos.filter((photo) => photo.attachmentId !== attachmentId);

/** The photo one place earlier or later among those of its purpose; the places of others stay. */
export function movedPhoto(
  photos: readonly AttachmentRef[],
  purpose: PhotoPurpose,
  attachmentId: AttachmentId,
  by: -1 | 1,
): AttachmentRef[] {
  const own = ownPhotos(photos, purpose);
  const at = own.findIndex((photo) => photo.attachmentId === attachmentId);
  const [one, other] = [own[at], own[at + by]];
  if (!one || !other) return [...photos];
  return photos.map((photo) => {
    if (photo === one) return other;
    return photo === other ? one : photo;
  });
}
