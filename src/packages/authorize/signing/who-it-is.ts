import type { SignerView } from '@/contracts/authorization/letter-view';
import { RELATION_TEXT } from '@/domain/household/words';

/**
 * Somebody of the letter as the reader knows them: where the name is masked, what they are to the applicant says who is
 * meant. `王**（申请人的孙子女）`
 */
export const whoItIs = ({ name, relation }: Pick<SignerView, 'name' | 'relation'>): string =>
  relation && name.includes('*') ? `${name}（申请人的${RELATION_TEXT[relation]}）` : name;
