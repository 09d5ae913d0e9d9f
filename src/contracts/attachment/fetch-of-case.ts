import * as z from 'zod/mini';
import { AttachmentId } from '@/domain/attachment/attachment-id';
import { CaseId } from '@/domain/kernel/ids';
import { defineAction } from '../action-contract';
import { PhotoContent } from './fetch';

/** Shows a photo of a case to the office; the look is logged with the photo's number. */
export const fetchPhotoOfCase = defineAction({
  function: 'attachment',
  action: 'fetchOfCase',
  summary: '经办机关查看案件里的照片（留痕）',
  access: { caller: 'officer', of: 'case' },
  writes: false,
  request: z.object({ caseId: CaseId, attachmentId: AttachmentId }),
  response: PhotoContent,
});
