import * as z from 'zod/mini';
import { AttachmentId } from '../attachment/attachment-id';
import { IdentityDocument } from '../kernel/identity-document';
import { PersonName } from './person-name';
import { PhoneNumber } from './phone-number';

/** How the applicant entrusted somebody else (委托): on paper, with a photo where there is one, or by word of mouth. */
export const Entrustment = z.discriminatedUnion(
  'how',
  [
    z.object({ how: z.literal('onPaper'), attachmentId: z.optional(AttachmentId) }),
    z.object({ how: z.literal('spoken') }),
  ],
  '请选择申请人是怎么托付您的',
);
export type Entrustment = z.infer<typeof Entrustment>;

/** What a relative who files is to the applicant. */
export const FilerRelation = z.enum(
  ['spouse', 'child', 'parent', 'sibling', 'otherRelative'],
  '请选您是申请人的什么人',
);
export type FilerRelation = z.infer<typeof FilerRelation>;

/** Who may be a guardian (监护人): 民法典第二十七条、第二十八条; appointed by the village, the court or a will: 第二十九条至第三十一条. */
export const GuardianRelation = z.enum(
  ['spouse', 'parent', 'child', 'grandparent', 'sibling', 'otherRelative', 'appointed'],
  '请选您是申请人的什么人',
);
export type GuardianRelation = z.infer<typeof GuardianRelation>;

/** What shows that somebody is the guardian (监护关系证明). */
export const GuardianshipEvidence = z.object({
  kind: z.enum(['householdRegister', 'courtDecision', 'appointment', 'other'], '请选有什么能证明您是监护人'),
  attachmentId: z.optional(AttachmentId),
});
export type GuardianshipEvidence = z.infer<typeof GuardianshipEvidence>;

/**
 * Who is typing, seen from the applicant (本人申请、代为申请): the applicant, a relative, the guardian, or a village
 * helper. A person who has difficulty applying may entrust the village committee or others
 * (最低生活保障审核确认办法第六条; 社会救助法第三十七条); the guardian acts for who cannot (民法典第二十三条).
 */
export const Filing = z.discriminatedUnion('by', [
  z.object({ by: z.literal('self') }),
  z.object({
    by: z.literal('family'),
    filerName: PersonName,
    filerPhone: PhoneNumber,
    relation: FilerRelation,
    entrustment: Entrustment,
  }),
  z.object({
    by: z.literal('guardian'),
    filerName: PersonName,
    filerDocument: z.optional(IdentityDocument),
    filerPhone: PhoneNumber,
    relation: GuardianRelation,
    evidence: GuardianshipEvidence,
  }),
  /** The staff register knows the helper's name; what is sent in its place does not count. */
  z.object({ by: z.literal('helper'), filerName: z.optional(PersonName), entrustment: Entrustment }),
]);
export type Filing = z.infer<typeof Filing>;
