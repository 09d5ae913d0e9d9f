import type { RequestOf, ResponseOf } from '@/contracts/action-contract';
import type { listDivisions } from '@/contracts/directory/list-divisions';
import { succeed } from '@/domain/kernel/result';
import type { Outcome, ReadContext } from '../../shared/pipeline/handler';

/** The divisions right below the given one. */
export async function divisionsBelow(
  { parentCode = '' }: RequestOf<typeof listDivisions>,
  { directory }: ReadContext,
): Promise<Outcome<ResponseOf<typeof listDivisions>>> {
  const divisions = await directory.divisionsBelow(parentCode);
  return succeed({ divisions: divisions.map(({ code, name, level }) => ({ code, name, level })) });
}
