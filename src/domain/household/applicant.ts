import * as z from 'zod/mini';
import { IdentityDocument } from '../kernel/identity-document';
import { MemberId } from '../kernel/ids';
import { PersonName } from './person-name';
import { PersonSituation } from './person-situation';
import { PhoneNumber } from './phone-number';

/** Who needs help and speaks for the household (申请人). */
export const Applicant = z.object({
  /** Missing for who applied first (`m1`); whoever took their place keeps the id that they had. */
  memberId: z.optional(MemberId),
  name: PersonName,
  document: IdentityDocument,
  phone: PhoneNumber,
  situation: PersonSituation,
});
export type Applicant = z.infer<typeof Applicant>;
