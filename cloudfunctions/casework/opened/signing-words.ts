import type { Case } from '@/domain/case/case';
import { peopleOf } from '@/domain/household/people';
import type { AccountId } from '@/domain/kernel/ids';
import type { Authorization } from '../../shared/records/authorization-records';

/** Whose telephone it was, as far as the case knows the account. */
function phoneOwnerOf({ declared, filedBy, parties }: Case, accountId: AccountId): string {
  const memberId = parties.find((party) => party.accountId === accountId && party.memberId)?.memberId;
  const person = peopleOf(declared).find((candidate) => candidate.memberId === memberId);
  if (person) return person.name;
  const { filing } = declared;
  if (filedBy !== accountId || filing.by === 'self') return '家里人';
  const role = filing.by === 'helper' ? '村级协理员' : filing.by === 'guardian' ? '监护人' : '代填人';
  return `${role}${filing.filerName ?? ''}`;
}

/** How somebody signed: `本人的手机`, `村级协理员周协示的手机`, `纸上签名，由陈办示登记`. */
export function signingWords(
  state: Case,
  { on, enteredBy, signatory }: Pick<Authorization, 'on' | 'enteredBy' | 'signatory'>,
  recordedBy: string | undefined,
): string {
  if (on === 'paper') return `纸上签名，由${recordedBy ?? '工作人员'}登记`;
  const own = signatory.kind === 'guardian' ? '监护人自己的手机' : '本人的手机';
  return on === 'ownPhone' ? own : `${phoneOwnerOf(state, enteredBy)}的手机`;
}
