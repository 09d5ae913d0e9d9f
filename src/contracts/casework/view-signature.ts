import * as z from 'zod/mini';
import { AttachmentId } from '@/domain/attachment/attachment-id';
import { HandwrittenSignature } from '@/domain/authorization/handwritten-signature';
import { CaseId, SignerId } from '@/domain/kernel/ids';
import { Instant } from '@/domain/kernel/instant';
import { defineAction } from '../action-contract';

/** One signed authorization with the strokes of the hand; the look is logged. */
export const viewSignature = defineAction({
  function: 'casework',
  action: 'viewSignature',
  summary: '查看一份授权的签名（查看留痕）',
  access: { caller: 'officer', of: 'assistedCase' },
  writes: false,
  request: z.object({ caseId: CaseId, signerId: SignerId }),
  response: z.object({
    name: z.string(),
    signedAt: Instant,
    on: z.enum(['ownPhone', 'thisPhone', 'paper']),
    /** `本人手机`, `代填人（村级协理员）的手机`… */
    how: z.string(),
    letterVersion: z.string(),
    guardianName: z.optional(z.string()),
    witnesses: z.optional(z.array(z.string())),
    attachmentId: z.optional(AttachmentId),
    signature: z.optional(HandwrittenSignature),
  }),
});
