import type { whoAmI } from '@/contracts/account/who-am-i';
import type { RequestOf, ResponseOf } from '@/contracts/action-contract';
import { succeed } from '@/domain/kernel/result';
import type { Outcome, ReadContext } from '../../shared/pipeline/handler';
import { countyOffice } from '../../shared/views/county-office';
import { getOffice, officeContactOf } from '../../shared/views/office-contact';

/** How the system knows the caller, and whom anybody can telephone. */
export async function describeCaller(
  _request: RequestOf<typeof whoAmI>,
  { caller, directory }: ReadContext,
): Promise<Outcome<ResponseOf<typeof whoAmI>>> {
  const staff = caller.kind === 'account' && caller.staff?.isActive ? caller.staff : undefined;
  const county = await countyOffice(directory);
  const hotline = { name: county?.name ?? '', phone: county?.phone ?? '' };
  if (!staff) return succeed({ hotline });
  const office = officeContactOf(await getOffice(directory, staff.officeId));
  return succeed({ hotline, staff: { displayName: staff.displayName, role: staff.role, office } });
}
