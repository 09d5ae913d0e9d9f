import type { Directory, StaffMember } from '../ports/directory';

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
  pick: (staff: readonly StaffMember[]) => readonly StaffMember[],
): Promise<readonly StaffMember[]> {
  for (const office of await officesUpFrom(directory, officeId)) {
    const picked = pick(await directory.staffOf(office));
    if (picked.length > 0) return picked;
  }
  return [];
}
