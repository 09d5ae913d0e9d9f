import * as z from 'zod/mini';
import { RelationToApplicant } from '@/domain/household/relation-to-applicant';
import { DocumentKind } from '@/domain/kernel/document-kind';
import { SignerId } from '@/domain/kernel/ids';
import { Instant } from '@/domain/kernel/instant';

/** The authorization letter (核对授权书) as it is shown and signed. */
export const LetterView = z.object({
  version: z.string(),
  /** SM3 of the exact text, hex; what is signed is bound to it. */
  hash: z.string(),
  title: z.string(),
  /** The whole in three plain sentences, read before the text. */
  inShort: z.array(z.string()),
  sections: z.array(z.object({ heading: z.string(), text: z.string() })),
});
export type LetterView = z.infer<typeof LetterView>;

/** Somebody whose authorization is wanted, and how it stands. */
export const SignerView = z.object({
  signerId: SignerId,
  name: z.string(),
  /** Not known of a supporter, whose document the application does not name. */
  documentKind: z.optional(DocumentKind),
  /** In answers to parties only. */
  documentMasked: z.optional(z.string()),
  /** A supporter outside the household consents or not: nothing waits for them (社会救助法第四十一条). */
  role: z.enum(['member', 'supporter']),
  /** Who writes the name: the person, or a guardian in their place. */
  signsBy: z.enum(['self', 'guardian']),
  /** What a member is to the applicant; in answers to parties only. */
  relation: z.optional(RelationToApplicant),
  /**
   * How the person proves who they are: with the document's tail; without one, with the day of birth; a supporter states
   * the whole document.
   */
  proofBy: z.enum(['documentTail', 'birthDate', 'document']),
  /** The caller is this person, and signs on their own telephone. */
  isCaller: z.optional(z.boolean()),
  signedAt: z.optional(Instant),
  on: z.optional(z.enum(['ownPhone', 'thisPhone', 'paper'])),
  isByGuardian: z.optional(z.boolean()),
});
export type SignerView = z.infer<typeof SignerView>;
