import type { AccountId } from '@/domain/kernel/ids';
import type { StaffSeat } from '../ports/directory';
import { hasDesk, nearestStaff, type OfficeLadder } from './office-ladder';

/**
 * The staff who are told of an office's cases: its officers, or whoever is there when it has none; where nobody is
 * there at all, those of the nearest office above, so that no case stays unannounced.
 */
export async function officersToTell(directory: OfficeLadder, officeId: string): Promise<AccountId[]> {
  const told = await nearestStaff(directory, officeId, officersOrHeads);
  return told.map(({ accountId }) => accountId);
}

function officersOrHeads(everybody: readonly StaffSeat[]): readonly StaffSeat[] {
  const staff = everybody.filter(hasDesk);
  const officers = staff.filter(({ role }) => role === 'officer');
  return officers.length > 0 ? officers : staff;
}
