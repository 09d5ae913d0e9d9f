import { fail, type Result, succeed } from '../../kernel/result';
import type { CheckReport } from './check-release';
import type { Hand, PackContent, PackRelease, PackReleaseId, PublishedRelease } from './pack-release';

/** Why a step with a release is refused. */
export type ReleaseRefusal = 'releaseSettled' | 'notYourDraft' | 'sameHand' | 'releaseFailsCheck';

/** A new release, in draft (起草). */
export const draftRelease = (
  releaseId: PackReleaseId,
  region: string,
  content: PackContent,
  draftedBy: Hand,
): PackRelease => ({ releaseId, region, status: 'draft', version: 1, content, draftedBy });

/** Changes a draft, or one that was sent back. Only who drafted it may: else nobody could say who stands for it. */
export function redraftRelease(
  release: PackRelease,
  content: PackContent,
  by: Hand,
): Result<PackRelease, ReleaseRefusal> {
  if (release.status === 'published') return fail('releaseSettled');
  if (release.draftedBy.accountId !== by.accountId) return fail('notYourDraft');
  const { releaseId, region, version } = release;
  return succeed({ ...draftRelease(releaseId, region, content, by), version: version + 1 });
}

/** Publishes a draft (复核、发布): by somebody else than who drafted it, and only when its check found nothing. */
export function publishRelease(
  release: PackRelease,
  by: Hand,
  { isFit }: Pick<CheckReport, 'isFit'>,
): Result<PublishedRelease, ReleaseRefusal> {
  if (release.status !== 'draft') return fail('releaseSettled');
  if (release.draftedBy.accountId === by.accountId) return fail('sameHand');
  if (!isFit) return fail('releaseFailsCheck');
  return succeed({ ...release, status: 'published', version: release.version + 1, decidedBy: by });
}

/** Sends a draft back with the reason; by somebody else, or by who drafted it and takes it back. */
export function rejectRelease(
  release: PackRelease,
  by: Hand,
  rejection: string,
): Result<PackRelease, ReleaseRefusal> {
  if (release.status !== 'draft') return fail('releaseSettled');
  return succeed({ ...release, status: 'rejected', version: release.version + 1, decidedBy: by, rejection });
}
