import type { RequestOf, ResponseOf } from '@/contracts/action-contract';
import type { findOffice } from '@/contracts/directory/find-office';
import { fail, succeed } from '@/domain/kernel/result';
import type { Outcome, ReadContext } from '../../shared/pipeline/handler';
import { officeContactOf } from '../../shared/views/office-contact';

/** Which office takes applications from a village. */
export async function officeForVillage(
  { villageCode }: RequestOf<typeof findOffice>,
  { directory }: ReadContext,
): Promise<Outcome<ResponseOf<typeof findOffice>>> {
  const office = await directory.officeForVillage(villageCode);
  return office ? succeed({ office: officeContactOf(office) }) : fail('villageUnknown');
}
