import type { FailureCode } from '@/contracts/failures';
import type { Instant } from '@/domain/kernel/instant';
import { fail, type Result, succeed } from '@/domain/kernel/result';
import { type Documents, DuplicateKey } from '../shared/ports/documents';
import type { Files } from '../shared/ports/files';
import { type RuleRelease, releaseHashOf, releaseOf } from './rule-release';

const RELEASES = 'rule_releases';

type Store = { readonly documents: Pick<Documents, 'find' | 'create'>; readonly files: Files };

/** Keeps the code of a release under its hash; nothing happens when it is kept already. */
export async function archiveRelease(code: string, at: Instant, { documents, files }: Store): Promise<void> {
  const hash = releaseHashOf(code);
  if (await documents.find(RELEASES, hash)) return;
  const content = Buffer.from(code, 'utf8');
  const fileId = await files.write(`rule-releases/${hash}.js`, content);
  const row = { _id: hash, archivedAt: at, bytes: content.length, fileId };
  await documents.create(RELEASES, [row]).catch((error: unknown) => {
    if (!(error instanceof DuplicateKey)) throw error;
  });
}

/**
 * The release of this hash out of the archive. `hash` comes out of a sealed record, so code that was put in its place in
 * the storage is never run: `ruleArchiveDamaged`; `ruleArchiveMissing` when there is none.
 */
export async function archivedRelease(
  hash: string,
  { documents, files }: Store,
): Promise<Result<RuleRelease, FailureCode>> {
  const row = await documents.find(RELEASES, hash);
  if (!row) return fail('ruleArchiveMissing');
  const content = await files.read(String(row.fileId)).catch(() => undefined);
  if (!content) return fail('ruleArchiveMissing');
  const code = content.toString('utf8');
  return releaseHashOf(code) === hash ? succeed(releaseOf(code)) : fail('ruleArchiveDamaged');
}
