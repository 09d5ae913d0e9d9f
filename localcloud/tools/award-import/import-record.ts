import { type Documents, DuplicateKey } from '../../../cloudfunctions/shared/ports/documents';
import type { Instant } from '../../../src/domain/kernel/instant';

const IMPORTS = 'award_imports';

/** How an import that brought everything in ended. */
export interface ImportTotals {
  readonly rows: number;
  readonly households: number;
  readonly corrected: number;
}

/** When the same file was brought in before, and how it ended where it did. */
export interface EarlierImport {
  readonly startedAt: string;
  readonly totals?: ImportTotals;
}

export async function earlierImport(
  documents: Pick<Documents, 'find'>,
  importId: string,
): Promise<EarlierImport | undefined> {
  const found = await documents.find(IMPORTS, importId);
  return found && (found as unknown as EarlierImport);
}

/** Remembers that a file is being brought in; whoever did so first stays the one. */
export async function beginImport(
  documents: Pick<Documents, 'create'>,
  importId: string,
  startedAt: Instant,
): Promise<void> {
  try {
    await documents.create(IMPORTS, [{ _id: importId, startedAt }]);
  } catch (error) {
    if (!(error instanceof DuplicateKey)) throw error;
  }
}

/** Remembers how it ended; the first ending stays. */
export async function endImport(
  documents: Pick<Documents, 'updateIf'>,
  importId: string,
  ended: { readonly finishedAt: Instant; readonly totals: ImportTotals },
): Promise<void> {
  await documents.updateIf(IMPORTS, importId, { finishedAt: undefined }, { ...ended });
}
