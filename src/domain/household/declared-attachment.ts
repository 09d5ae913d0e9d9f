import * as z from 'zod/mini';
import { AttachmentId } from '../attachment/attachment-id';
import { AttachmentKind } from '../attachment/attachment-kind';
import { MemberId } from '../kernel/ids';

/** A photo that is handed in with an application (材料), and whose it is where it concerns one person. */
export const DeclaredAttachment = z.object({
  attachmentId: AttachmentId,
  kind: AttachmentKind,
  memberId: z.optional(MemberId),
});
export type DeclaredAttachment = z.infer<typeof DeclaredAttachment>;
