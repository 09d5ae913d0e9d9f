import type { RequestOf, ResponseOf } from '@/contracts/action-contract';
import type { uploadPhoto } from '@/contracts/attachment/upload';
import { failureOf } from '@/contracts/failures';
import type { AttachmentId } from '@/domain/attachment/attachment-id';
import { jpegProblem, sizeOfJpeg, withoutHiddenParts } from '@/domain/attachment/jpeg';
import { MOST_UNBOUND_PHOTOS } from '@/domain/attachment/limits';
import type { AccountId, RequestId } from '@/domain/kernel/ids';
import { fail, succeed } from '@/domain/kernel/result';
import { sm3 } from '../../shared/adapters/sm3';
import { residentActor } from '../../shared/pipeline/actor';
import type { Outcome, PrepareContext, WriteContext } from '../../shared/pipeline/handler';
import { type Documents, DuplicateKey } from '../../shared/ports/documents';
import type { Sealer } from '../../shared/ports/sealer';
import {
  ATTACHMENTS,
  type Attachment,
  contentPlace,
  storingDocument,
  unboundDocument,
} from '../../shared/records/attachment-records';

const ID_CHARACTERS = 20;

/** The same request gets the same photo, so that a repeat stores nothing twice; without the key nobody can tell it. */
const attachmentIdFor = (sealer: Sealer, accountId: AccountId, requestId: RequestId): AttachmentId =>
  `f_${sealer.digest('attachment-id', `${accountId}\0${requestId}`).slice(0, ID_CHARACTERS)}` as AttachmentId;

/** A photo that the phone has sent: looked at, cleaned of hidden parts, sealed and stored. */
export async function storeFile(
  { kind, content }: RequestOf<typeof uploadPhoto>,
  context: PrepareContext,
): Promise<Outcome<Attachment>> {
  const { sealer, documents, files, clock, requestId } = context;
  const sent = Buffer.from(content, 'base64');
  const problem = jpegProblem(sent);
  if (problem) return fail(failureOf('photoUnusable', { message: problem }));
  const { accountId: ownerId } = residentActor(context);
  if (await hasTooMany(documents, ownerId)) return fail('tooManyPhotos');
  const photo = withoutHiddenParts(sent);
  const attachmentId = attachmentIdFor(sealer, ownerId, requestId);
  const path = `attachments/${sealer.digest('attachment-path', attachmentId)}`;
  const stub = { attachmentId, ownerId, uploadedAt: clock.now(), path };
  await createOnce(documents, storingDocument(stub));
  const fileId = await files.write(path, sealer.sealBytes(contentPlace(attachmentId), photo));
  return succeed({
    ...stub,
    kind,
    ...sizeOfJpeg(photo),
    bytes: photo.length,
    contentHash: sm3(photo),
    fileId,
  });
}

async function hasTooMany(documents: Documents, ownerId: AccountId): Promise<boolean> {
  const waiting = await documents.count(ATTACHMENTS, { ownerId, state: { in: ['storing', 'unbound'] } });
  return waiting >= MOST_UNBOUND_PHOTOS;
}

async function createOnce(documents: Documents, document: ReturnType<typeof storingDocument>): Promise<void> {
  try {
    await documents.create(ATTACHMENTS, [document]);
  } catch (error) {
    if (!(error instanceof DuplicateKey)) throw error;
  }
}

/** Puts the stored photo down as its owner's. */
export async function registerPhoto(
  attachment: Attachment,
  { unit, sealer }: WriteContext,
): Promise<Outcome<ResponseOf<typeof uploadPhoto>>> {
  const { attachmentId, bytes, width, height } = attachment;
  const document = await unit.find(ATTACHMENTS, attachmentId);
  if (document?.state !== 'storing') return fail('tooBusy');
  unit.replace(ATTACHMENTS, unboundDocument(attachment, sealer));
  return succeed({ attachmentId, bytes, width, height });
}
