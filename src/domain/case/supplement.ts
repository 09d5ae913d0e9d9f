import * as z from 'zod/mini';
import { AttachmentId } from '../attachment/attachment-id';
import { MemberId } from '../kernel/ids';
import type { Instant } from '../kernel/instant';
import { writtenText } from '../kernel/written-text';

const MOST_PHOTOS = 9;

/** What may be missing before a case is accepted (需补正的材料). */
export const SupplementSubject = z.enum(
  ['authorization', 'identity', 'householdRegister', 'income', 'property', 'medical', 'disability', 'other'],
  '请选择缺什么',
);
export type SupplementSubject = z.infer<typeof SupplementSubject>;

/** What is missing, in the words that officers and residents read. */
export const SUPPLEMENT_SUBJECT_TEXT: Readonly<Record<SupplementSubject, string>> = {
  authorization: '核对授权书',
  identity: '身份证',
  householdRegister: '户口本',
  income: '收入情况',
  property: '财产情况',
  medical: '看病的材料',
  disability: '残疾证',
  other: '其他材料',
};

/** One thing that is missing, as the officer writes it. */
export const SupplementItem = z.object({
  subject: SupplementSubject,
  /** Whose, where it concerns one person. */
  memberId: z.optional(MemberId),
  /** What exactly, in words the resident understands. */
  note: writtenText({ most: 200, missing: '请写清楚缺什么' }),
});
export type SupplementItem = z.infer<typeof SupplementItem>;

/** The resident's answer to one item. */
export const SupplementAnswer = z.object({
  itemIndex: z.number().check(z.int(), z.gte(0)),
  text: writtenText({ most: 500, missing: '请写一句说明' }),
  /** Photos of the paper that was asked for. */
  attachmentIds: z.optional(
    z.array(AttachmentId).check(z.maxLength(MOST_PHOTOS, `一项最多 ${MOST_PHOTOS} 张照片`)),
  ),
});
export type SupplementAnswer = z.infer<typeof SupplementAnswer>;

export interface SupplementItemAnswer {
  readonly text: string;
  readonly attachmentIds?: readonly AttachmentId[];
  readonly at: Instant;
}

/**
 * The one notice that lists everything that is missing (一次性告知补正), 最低生活保障审核确认办法第十条.
 * It is sent before acceptance, so the statutory clock has not begun.
 */
export interface Supplement {
  readonly requestedAt: Instant;
  readonly items: readonly (SupplementItem & {
    readonly answer?: SupplementItemAnswer;
    /** The answer came back: it could not be read or was the wrong paper. The earlier answers stand in the events. */
    readonly returned?: { readonly why: string; readonly at: Instant };
  })[];
}
