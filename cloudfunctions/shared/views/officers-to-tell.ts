import type { AccountId } from '@/domain/kernel/ids';
import type { Directory } from '../ports/directory';

/** The staff of an office who are told of its cases: its officers, or whoever is there when it has none. */
export async function officersToTell(directory: Directory, officeId: string): Promise<AccountId[]> {
  const staff = (await directory.staffOf(officeId)).filter(({ role }) => role !== 'helper');
  const officers = staff.filter(({ role }) => role === 'officer');
  return (officers.length > 0 ? officers : staff).map(({ accountId }) => accountId);
}
