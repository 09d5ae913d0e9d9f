import type { Department, Filing } from '@/domain/determination/certifying';
import type { CaseId } from '@/domain/kernel/ids';
import type { Instant } from '@/domain/kernel/instant';
import type { Document } from '../ports/documents';
import type { Place, Sealer } from '../ports/sealer';

export const CLASS_FILINGS = 'class_filings';

/** What one department is told of the latest computation of a case; sent with the decision. */
export interface FilingRecord {
  readonly caseId: CaseId;
  readonly department: Department;
  /** Of which computation. */
  readonly number: number;
  readonly at: Instant;
  readonly classes: Filing['classes'];
}

export const filingIdOf = (caseId: CaseId, department: Department): string => `${caseId}:${department}`;
const placeOf = (id: string): Place => ({ collection: CLASS_FILINGS, id, field: 'content' });

export function filingDocument({ classes, ...open }: FilingRecord, sealer: Sealer): Document {
  const _id = filingIdOf(open.caseId, open.department);
  return { _id, ...open, state: 'proposed', content: sealer.seal(placeOf(_id), classes) };
}

export function openFiling(document: Document, sealer: Sealer): FilingRecord {
  const { _id, content, state: _, ...open } = document;
  return {
    ...(open as unknown as Omit<FilingRecord, 'classes'>),
    classes: sealer.open(placeOf(_id), String(content)) as Filing['classes'],
  };
}
