import type { RequestOf } from '@/contracts/action-contract';
import type { fetchPhoto, PhotoContent } from '@/contracts/attachment/fetch';
import type { fetchPhotoOfCase } from '@/contracts/attachment/fetch-of-case';
import type { AttachmentId } from '@/domain/attachment/attachment-id';
import { roleOf } from '@/domain/case/party';
import type { CaseId } from '@/domain/kernel/ids';
import { fail, succeed } from '@/domain/kernel/result';
import { residentActor } from '../../shared/pipeline/actor';
import { isRelatedToCase } from '../../shared/pipeline/check-access';
import type { Outcome, ReadContext } from '../../shared/pipeline/handler';
import type { Document } from '../../shared/ports/documents';
import { ATTACHMENTS, contentPlace, openAbout } from '../../shared/records/attachment-records';
import type { CaseIndex } from '../../shared/records/case-records';
import { ownMemberIdOf } from '../../shared/views/masked-for-member';

async function contentOf(document: Document, { files, sealer }: ReadContext): Promise<Outcome<PhotoContent>> {
  const envelope = await files.read(String(document.fileId));
  return succeed({
    attachmentId: document._id as AttachmentId,
    uploadedAt: String(document.uploadedAt),
    ...openAbout(document, sealer),
    content: sealer.openBytes(contentPlace(document._id), envelope).toString('base64'),
  });
}

/** Remembers for the log that this photo of the case is shown, and gives it. */
function showOfCase(
  document: Document,
  caseId: CaseId,
  context: ReadContext,
): Promise<Outcome<PhotoContent>> {
  context.cases.noteShown(caseId, `photo:${document._id}`);
  return contentOf(document, context);
}

/** A photo for the one who sent it, while no case has it; for the parties as far as it is theirs to see, once one has. */
export async function showPhoto(
  { attachmentId }: RequestOf<typeof fetchPhoto>,
  context: ReadContext,
): Promise<Outcome<PhotoContent>> {
  const { documents, cases, caller, directory } = context;
  const document = await documents.find(ATTACHMENTS, attachmentId);
  if (document?.state === 'unbound' && document.ownerId === residentActor(context).accountId)
    return contentOf(document, context);
  if (document?.state !== 'bound') return fail('photoNotFound');
  const caseId = document.caseId as CaseId;
  const index = await cases.findIndex(caseId);
  const isParty =
    index && (await isRelatedToCase({ caller: 'resident', of: 'case' }, caller, index, directory));
  if (!isParty || !(await isForParty(document, index, context))) return fail('photoNotFound');
  return showOfCase(document, caseId, context);
}

/** A member who neither applied nor filed sees what they sent themselves, and what is about themselves. */
async function isForParty(
  { _id, ownerId }: Document,
  { caseId, parties }: CaseIndex,
  context: ReadContext,
): Promise<boolean> {
  const { accountId } = residentActor(context);
  if (roleOf(parties, accountId) !== 'member' || ownerId === accountId) return true;
  const own = ownMemberIdOf({ parties }, accountId);
  const state = own && (await context.cases.open(caseId, `photo:${_id}`));
  if (!state) return false;
  const declared = state.declared.attachments.filter(({ memberId }) => memberId === own);
  const answered = (state.supplement?.items ?? []).filter(({ memberId }) => memberId === own);
  return (
    declared.some(({ attachmentId }) => attachmentId === _id) ||
    answered.some(({ answer }) => answer?.attachmentIds?.some((id) => id === _id))
  );
}

/** A photo of the case, for the office. */
export async function showPhotoOfCase(
  { caseId, attachmentId }: RequestOf<typeof fetchPhotoOfCase>,
  context: ReadContext,
): Promise<Outcome<PhotoContent>> {
  const document = await context.documents.find(ATTACHMENTS, attachmentId);
  if (document?.state !== 'bound' || document.caseId !== caseId) return fail('photoNotFound');
  return showOfCase(document, caseId, context);
}
