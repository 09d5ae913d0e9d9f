import type { RequestOf, ResponseOf } from '@/contracts/action-contract';
import type { listOffices } from '@/contracts/directory/list-offices';
import { succeed } from '@/domain/kernel/result';
import type { Outcome, ReadContext } from '../../shared/pipeline/handler';
import { officeContactOf } from '../../shared/views/office-contact';

/** The county's own office and those right below it; none for a code that no office takes applications from. */
export async function officesOfCounty(
  { countyCode }: RequestOf<typeof listOffices>,
  { directory }: ReadContext,
): Promise<Outcome<ResponseOf<typeof listOffices>>> {
  const own = (await directory.officeFor(countyCode))?.office;
  const below = own ? await directory.officesBelow(own.officeId) : [];
  return succeed({ offices: (own ? [own, ...below] : []).map(officeContactOf) });
}
