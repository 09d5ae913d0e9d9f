import * as z from 'zod/mini';
import { AttachmentId } from '@/domain/attachment/attachment-id';
import { defineAction } from '../action-contract';

/** Throws away a photo of one's own that no case has. Nobody can see it from now on; the next sweep deletes it. */
export const discardPhoto = defineAction({
  function: 'attachment',
  action: 'discard',
  summary: '删掉一张自己传的、还没有交上去的照片',
  access: { caller: 'anyone' },
  writes: true,
  request: z.object({ attachmentId: AttachmentId }),
  response: z.object({}),
});
