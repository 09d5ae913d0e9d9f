import type { AttachmentId } from '@/domain/attachment/attachment-id';

/** As many as an application has photos; each has a few KB. */
const MOST = 40;
const known = new Map<AttachmentId, string>();

/** Small pictures of what was sent since the app was opened; they are kept nowhere else. */
export const thumbnails = {
  of: (attachmentId: AttachmentId): string | undefined => known.get(attachmentId),
  keep(attachmentId: AttachmentId, address: string): void {
    known.set(attachmentId, address);
    if (known.size <= MOST) return;
    const oldest = known.keys().next().value;
    if (oldest !== undefined) known.delete(oldest);
  },
  forget(attachmentId: AttachmentId): void {
    known.delete(attachmentId);
  },
};
