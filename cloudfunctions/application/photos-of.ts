import type { AttachmentId } from '@/domain/attachment/attachment-id';
import type { Case } from '@/domain/case/case';
import type { Application } from '@/domain/household/application';

/** Every photo that an application hands in: the papers, and what shows that the filer may file. */
export function photosOf({ attachments, filing }: Application): AttachmentId[] {
  const shown =
    filing.by === 'guardian'
      ? filing.evidence.attachmentId
      : filing.by !== 'self' && filing.entrustment.how === 'onPaper'
        ? filing.entrustment.attachmentId
        : undefined;
  return [...attachments.map(({ attachmentId }) => attachmentId), ...(shown ? [shown] : [])];
}

/** Every photo that stands in a case now, with its answers to the supplement notice. */
export const photosOfCase = ({
  declared,
  supplement,
}: Pick<Case, 'declared' | 'supplement'>): AttachmentId[] => [
  ...photosOf(declared),
  ...(supplement?.items ?? []).flatMap(({ answer }) => answer?.attachmentIds ?? []),
];

/** How many photos a case has beside those that are handed in now. */
export const othersThan = (
  handedIn: readonly AttachmentId[],
  state: Pick<Case, 'declared' | 'supplement'>,
): number => new Set(photosOfCase(state).filter((id) => !handedIn.includes(id))).size;
