import * as z from 'zod/mini';
import { AttachmentId } from '@/domain/attachment/attachment-id';
import { AttachmentKind } from '@/domain/attachment/attachment-kind';
import { defineAction } from '../action-contract';

/** A photo as it travels back. */
export const PhotoContent = z.object({
  attachmentId: AttachmentId,
  kind: AttachmentKind,
  uploadedAt: z.string(),
  width: z.number(),
  height: z.number(),
  /** The JPEG in base64. */
  content: z.string(),
});
export type PhotoContent = z.infer<typeof PhotoContent>;

/** Shows a photo to the one who sent it while no case has it, and then to the parties of the case; logged. */
export const fetchPhoto = defineAction({
  function: 'attachment',
  action: 'fetch',
  summary: '看自己传的照片；交上去以后，案件当事人可看（留痕）',
  access: { caller: 'anyone' },
  writes: false,
  request: z.object({ attachmentId: AttachmentId }),
  response: PhotoContent,
});
