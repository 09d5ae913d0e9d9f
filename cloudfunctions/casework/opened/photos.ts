import type { AttachmentView } from '@/contracts/casework/open-case';
import type { AttachmentId } from '@/domain/attachment/attachment-id';
import { MOST_PHOTOS_OF_A_CASE } from '@/domain/attachment/limits';
import type { Case } from '@/domain/case/case';
import type { MemberId } from '@/domain/kernel/ids';
import type { ReadContext } from '../../shared/pipeline/handler';
import { ATTACHMENTS, openAbout } from '../../shared/records/attachment-records';

/** Whose each photo is, as the application and the answers say. */
function ownersOf({ declared, supplement }: Case): Map<string, MemberId> {
  const owners = new Map<string, MemberId>();
  for (const { attachmentId, memberId } of declared.attachments)
    if (memberId) owners.set(attachmentId, memberId);
  for (const { memberId, answer } of supplement?.items ?? [])
    for (const attachmentId of answer?.attachmentIds ?? []) if (memberId) owners.set(attachmentId, memberId);
  return owners;
}

/** Every photo that the case has, in the order they were sent; what they show is not opened. */
export async function photosOf(
  state: Case,
  { documents, sealer }: Pick<ReadContext, 'documents' | 'sealer'>,
): Promise<AttachmentView[]> {
  const bound = await documents.query(ATTACHMENTS, {
    where: { caseId: state.caseId },
    orderBy: [['uploadedAt', 'asc']],
    limit: MOST_PHOTOS_OF_A_CASE * 2,
  });
  const owners = ownersOf(state);
  return bound
    .filter((document) => document.state === 'bound')
    .map((document) => {
      const memberId = owners.get(document._id);
      return {
        attachmentId: document._id as AttachmentId,
        kind: openAbout(document, sealer).kind,
        ...(memberId ? { memberId } : {}),
      };
    });
}
