import type { AccountId, MemberId } from '../kernel/ids';
import type { Case } from './case';
import { roleOf } from './party';

/**
 * Whose refusals this account may explain: applicant and filer anybody's, a member only their own. Others' reasons are
 * not theirs to know.
 */
export function refusalsToExplain(
  { refusals, parties }: Pick<Case, 'refusals' | 'parties'>,
  accountId: AccountId,
): MemberId[] {
  const role = roleOf(parties, accountId);
  if (!role) return [];
  const own = parties.filter((party) => party.accountId === accountId).map(({ memberId }) => memberId);
  const open = (Object.keys(refusals) as MemberId[]).filter((memberId) => !refusals[memberId]?.explanation);
  return role === 'member' ? open.filter((memberId) => own.includes(memberId)) : open;
}
