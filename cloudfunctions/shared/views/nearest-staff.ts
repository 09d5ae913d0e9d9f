import type { Directory, StaffMember } from '../ports/directory';

/** What climbing from office to office needs of the directory. */
export type OfficeLadder = Pick<Directory, 'staffOf' | 'findOffice'>;

/**
 * The staff that `pick` chooses at the office or, while it chooses nobody, at the next office above. Empty when
 * nobody is found up to the top; offices that stand above each other in a ring are each asked once.
 */
export async function nearestStaff(
  directory: OfficeLadder,
  officeId: string,
  pick: (staff: readonly StaffMember[]) => readonly StaffMember[],
): Promise<readonly StaffMember[]> {
  const asked = new Set<string>();
  let next: string | undefined = officeId;
  while (next && !asked.has(next)) {
    asked.add(next);
    const picked = pick(await directory.staffOf(next));
    if (picked.length > 0) return picked;
    next = (await directory.findOffice(next))?.parentOfficeId;
  }
  return [];
}
