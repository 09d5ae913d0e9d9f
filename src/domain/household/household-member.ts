import * as z from 'zod/mini';
import { IdentityDocument } from '../kernel/identity-document';
import { MemberId } from '../kernel/ids';
import { PersonName } from './person-name';
import { PersonSituation } from './person-situation';
import { RelationToApplicant } from './relation-to-applicant';

/** Somebody who lives with the applicant (共同生活的家庭成员). Who counts is decided by rule, not here. */
export const HouseholdMember = z.object({
  /** Given at submission; stays with the person when the declaration changes. */
  memberId: z.optional(MemberId),
  name: PersonName,
  relation: RelationToApplicant,
  document: IdentityDocument,
  situation: PersonSituation,
  /** Whether registered where the household lives; asked only when the applicant is registered elsewhere. */
  registered: z.optional(z.enum(['here', 'elsewhere'])),
});
export type HouseholdMember = z.infer<typeof HouseholdMember>;
