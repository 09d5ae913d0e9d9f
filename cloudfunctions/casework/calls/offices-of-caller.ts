import type { OfficeId } from '@/domain/kernel/region';
import { officerOf } from '../../shared/pipeline/caller';
import type { ReadContext } from '../../shared/pipeline/handler';
import type { Document } from '../../shared/ports/documents';
import { callbackOf } from '../../shared/records/callback-records';
import { officesStoodInFor, officesUpFrom } from '../../shared/views/office-ladder';

type Reads = Pick<ReadContext, 'caller' | 'directory'>;

/** The caller's office and those that it stands in for. Throws for a caller that the access check cannot have let in. */
export async function officesOfCaller({ caller, directory }: Reads): Promise<OfficeId[]> {
  const officeId = officerOf(caller)?.officeId;
  if (!officeId) throw new Error('not an officer');
  const below = await officesStoodInFor(directory, officeId);
  return [officeId, ...below.map((office) => office.officeId)];
}

/** Whether the call is one of the caller's office, or of one below it. */
export async function isCallOf(document: Document, { caller, directory }: Reads): Promise<boolean> {
  const officeId = officerOf(caller)?.officeId;
  const offices = await officesUpFrom(directory, callbackOf(document).officeId);
  return officeId !== undefined && offices.includes(officeId);
}
