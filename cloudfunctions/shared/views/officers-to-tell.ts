import type { AccountId } from '@/domain/kernel/ids';
import type { StaffMember } from '../ports/directory';
import { nearestStaff, type OfficeLadder } from './office-ladder';

/**
 * The staff who are told of an office's cases: its officers, or whoever is there when it has none; where nobody is
 * there at all, those of the nearest office above, so that no case stays unannounced.
 */
export async function officersToTell(directory: OfficeLadder, officeId: string): Promise<AccountId[]> {
  const told = await nearestStaff(directory, officeId, officersOrHeads);
  return told.map(({ accountId }) => accountId);
}

function officersOrHeads(everybody: readonly StaffMember[]): readonly StaffMember[] {
  const staff = everybody.filter(({ role }) => role !== 'helper');
  const officers = staff.filter(({ role }) => role === 'officer');
  return officers.length > 0 ? officers : staff;
}
