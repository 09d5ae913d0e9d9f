import * as z from 'zod/mini';

/** Identifier of one photo or paper that was handed in; random, carries no meaning. */
export const AttachmentId = z
  .string()
  .check(z.regex(/^f_[0-9a-z]{20}$/, '材料编号格式不对'))
  .brand<'AttachmentId'>();
export type AttachmentId = z.infer<typeof AttachmentId>;
