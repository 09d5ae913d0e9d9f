import * as z from 'zod/mini';
import { AttachmentId } from '@/domain/attachment/attachment-id';
import { PaperLetterVersion } from '@/domain/authorization/letter-version';
import { GuardianRelation } from '@/domain/household/filing';
import { PersonName } from '@/domain/household/person-name';
import { MemberId } from '@/domain/kernel/ids';

/** A letter that was signed on paper: its photo, which version was printed, who saw it, and a guardian where one signed. */
export const PaperSigning = z.object({
  memberId: MemberId,
  attachmentId: AttachmentId,
  /** As printed on the sheet; the one in force where nothing is said. */
  letterVersion: z.optional(PaperLetterVersion),
  witnesses: z
    .tuple([PersonName, PersonName])
    .check(z.refine(([first, second]) => first !== second, '两位见证人要是两个人')),
  guardian: z.optional(z.object({ name: PersonName, relation: GuardianRelation })),
});
export type PaperSigning = z.infer<typeof PaperSigning>;
