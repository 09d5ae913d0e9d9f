import type { Directory, Office, StaffSeat } from '../ports/directory';

/** What climbing from office to office needs of the directory. */
export type OfficeLadder = Pick<Directory, 'findOffice' | 'staffOf'>;

/** The office and those above it, nearest first; offices that stand above each other in a ring are each named once. */
export async function officesUpFrom(directory: OfficeLadder, officeId: string): Promise<string[]> {
  const offices: string[] = [];
  let next: string | undefined = officeId;
  while (next && !offices.includes(next)) {
    offices.push(next);
    next = (await directory.findOffice(next))?.parentOfficeId;
  }
  return offices;
}

/** The staff that `pick` chooses at the office or, while it chooses nobody, at the next office above; empty when nobody is. */
export async function nearestStaff(
  directory: OfficeLadder,
  officeId: string,
  pick: (staff: readonly StaffSeat[]) => readonly StaffSeat[],
): Promise<readonly StaffSeat[]> {
  for (const office of await officesUpFrom(directory, officeId)) {
    const picked = pick(await directory.staffOf(office));
    if (picked.length > 0) return picked;
  }
  return [];
}

/** Whether the member of staff decides on cases; a village helper does not. */
export const hasDesk = ({ role }: StaffSeat): boolean => role !== 'helper';

/**
 * The offices below for which this one stands in: those where nobody is at a desk, and those that such an office
 * would stand in for. Whoever climbs from one of them in search of staff arrives here.
 */
export async function officesStoodInFor(
  directory: Pick<Directory, 'officesBelow' | 'staffOf'>,
  officeId: string,
): Promise<Office[]> {
  const found = new Map<string, Office>();
  const waiting = [officeId];
  for (let above = waiting.pop(); above !== undefined; above = waiting.pop()) {
    for (const office of await directory.officesBelow(above)) {
      if (office.officeId === officeId || found.has(office.officeId)) continue;
      if ((await directory.staffOf(office.officeId)).some(hasDesk)) continue;
      found.set(office.officeId, office);
      waiting.push(office.officeId);
    }
  }
  return [...found.values()];
}
