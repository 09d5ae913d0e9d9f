import * as z from 'zod/mini';
import { IdentityDocument } from '../kernel/identity-document';
import { PersonName } from './person-name';
import { PersonSituation } from './person-situation';
import { PhoneNumber } from './phone-number';

/** Who needs help and speaks for the household (申请人). */
export const Applicant = z.object({
  name: PersonName,
  document: IdentityDocument,
  phone: PhoneNumber,
  situation: PersonSituation,
});
export type Applicant = z.infer<typeof Applicant>;
