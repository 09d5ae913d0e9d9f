import type { Case } from '@/domain/case/case';
import { officerOf } from '../shared/pipeline/caller';
import type { ReadContext } from '../shared/pipeline/handler';
import { officesUpFrom } from '../shared/views/office-ladder';

/**
 * From which seat an officer who may open the case sees it: as the lead when their office is the lead or one above it,
 * else as the one that assists.
 */
export async function seatOfCaller(
  state: Pick<Case, 'officeId'>,
  { caller, directory }: Pick<ReadContext, 'caller' | 'directory'>,
): Promise<'lead' | 'assisting'> {
  const officeId = officerOf(caller)?.officeId;
  const isLead =
    officeId !== undefined && (await officesUpFrom(directory, state.officeId)).includes(officeId);
  return isLead ? 'lead' : 'assisting';
}
