import type { Notice } from '@/domain/notification/notice';
import type { Document } from '../ports/documents';

/** The notice as it is stored; nothing in it is personal. */
export const noticeDocument = ({ noticeId, ...notice }: Notice): Document => ({ _id: noticeId, ...notice });

/** The notice from its document. */
export const noticeOf = ({ _id, ...document }: Document): Notice =>
  ({ ...document, noticeId: _id }) as unknown as Notice;
