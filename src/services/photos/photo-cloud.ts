import type { ResponseOf } from '@/contracts/action-contract';
import { discardPhoto } from '@/contracts/attachment/discard';
import { fetchPhoto } from '@/contracts/attachment/fetch';
import { fetchPhotoOfCase } from '@/contracts/attachment/fetch-of-case';
import { uploadPhoto } from '@/contracts/attachment/upload';
import type { AttachmentId } from '@/domain/attachment/attachment-id';
import type { AttachmentKind } from '@/domain/attachment/attachment-kind';
import type { CaseId, RequestId } from '@/domain/kernel/ids';
import { call } from '../cloud';
import type { Outcome } from '../outcome';

/** Photos in the cloud. */
export const photoCloud = {
  send: (photo: { readonly kind: AttachmentKind; readonly content: string }, requestId: RequestId) =>
    call(uploadPhoto, photo, { requestId }),
  /** As the one who sent it or a party; with `caseId` as the office, which is logged as such. */
  fetch: (attachmentId: AttachmentId, caseId?: CaseId): Promise<Outcome<ResponseOf<typeof fetchPhoto>>> =>
    caseId ? call(fetchPhotoOfCase, { caseId, attachmentId }) : call(fetchPhoto, { attachmentId }),
  /** Best effort: what stays is seen by nobody and swept. */
  discard(attachmentId: AttachmentId): void {
    void call(discardPhoto, { attachmentId });
  },
};
