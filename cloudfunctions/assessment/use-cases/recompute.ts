import type { RequestOf, ResponseOf } from '@/contracts/action-contract';
import type { recomputeDetermination } from '@/contracts/assessment/recompute-determination';
import { canonicalText } from '@/domain/determination/canonical-text';
import type { Determination, DeterminationResult } from '@/domain/determination/determination';
import { fail, succeed } from '@/domain/kernel/result';
import type { Outcome, ReadContext } from '../../shared/pipeline/handler';
import {
  DETERMINATIONS,
  determinationIdOf,
  openDetermination,
} from '../../shared/records/determination-records';
import { currentRelease } from '../current-release';
import { archivedRelease } from '../release-archive';
import { releaseHashOf } from '../rule-release';

/** Runs the rules of that time on the inputs of that time, and compares byte for byte with what was kept. */
export async function recompute(
  { caseId, number }: RequestOf<typeof recomputeDetermination>,
  context: ReadContext,
): Promise<Outcome<ResponseOf<typeof recomputeDetermination>>> {
  const { cases, documents, sealer } = context;
  const document = await documents.find(DETERMINATIONS, determinationIdOf(caseId, number));
  if (!document) return fail('determinationUnknown');
  cases.noteShown(caseId, `recomputed determination: ${number}`);
  const { text } = openDetermination(document, sealer);
  const { release: hash, inputs } = JSON.parse(text) as Determination;
  const current = currentRelease();
  const release = hash === current.hash ? succeed(current) : await archivedRelease(hash, context);
  if (!release.ok) return release;
  const result = JSON.parse(release.value.recompute(canonicalText(inputs))) as DeterminationResult;
  const again = canonicalText({ ...result, release: hash, inputs } satisfies Determination);
  return succeed({
    isSame: again === text,
    release: hash,
    ranBy: hash === current.hash ? 'current' : 'archived',
    storedHash: releaseHashOf(text),
    computedHash: releaseHashOf(again),
  });
}
