import { useState } from 'react';
import type { AttachmentId } from '@/domain/attachment/attachment-id';
import type { CaseId } from '@/domain/kernel/ids';
import type { CallFailure } from '@/services/outcome';
import { photoCloud } from '@/services/photos/photo-cloud';
import '../photo-picture/photo-dialog.scss';
import { showPhoto } from '@/services/photos/show-photo';

export interface ShownPhoto {
  /** Fetches a photo and shows it in large. */
  show(attachmentId: AttachmentId, words: string): void;
  /** The one that is being fetched. */
  readonly openingId: AttachmentId | undefined;
  readonly failure: CallFailure | undefined;
}

/** Looking at photos in large, one at a time; with `caseId` as the office, which is logged. */
export function useShownPhoto(caseId?: CaseId): ShownPhoto {
  const [openingId, setOpening] = useState<AttachmentId>();
  const [failure, setFailure] = useState<CallFailure>();
  const show = (attachmentId: AttachmentId, words: string) => {
    if (openingId) return;
    setOpening(attachmentId);
    setFailure(undefined);
    void photoCloud.fetch(attachmentId, caseId).then((outcome) => {
      setOpening(undefined);
      if (outcome.ok) showPhoto(outcome.data.content, words);
      else setFailure(outcome.error);
    });
  };
  return { show, openingId, failure };
}
