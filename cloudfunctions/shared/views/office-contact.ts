import type { OfficeContact } from '@/contracts/office-contact';
import type { OfficeId } from '@/domain/kernel/region';
import type { Directory, Office } from '../ports/directory';

/** What residents see of an office. */
export const officeContactOf = ({ officeId, name, address, phone, hours }: Office): OfficeContact => ({
  officeId,
  name,
  address,
  phone,
  hours,
});

/** The office of a stored case. Throws when the directory has lost it: that is damage, not something a person did. */
export async function getOffice(directory: Directory, officeId: OfficeId): Promise<Office> {
  const office = await directory.findOffice(officeId);
  if (!office) throw new Error('office of a case is not in the directory');
  return office;
}
