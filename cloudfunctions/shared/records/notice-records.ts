import type { Notice } from '@/domain/notification/notice';
import type { Document } from '../ports/documents';

/** The notice as it is stored; nothing in it is personal. */
export const noticeDocument = ({ noticeId, ...notice }: Notice): Document => ({ _id: noticeId, ...notice });

/** The notice from its document; those written before there were other recipients went to accounts. */
export const noticeOf = ({ _id, ...document }: Document): Notice =>
  ({ recipientKind: 'account', ...document, noticeId: _id }) as unknown as Notice;
