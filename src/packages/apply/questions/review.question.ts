import { ATTACHMENT_TEXTS } from '@/domain/attachment/attachment-text';
import { problemsIn } from '../draft/first-problem';
import type { Question } from './question';

/** Its id, and that of its only part. */
export const REVIEW = 'review';

/** Reading it all once more, photos where there are any, and the promise of truth. */
export const reviewQuestion: Question = {
  id: REVIEW,
  title: ({ isChange }) => (isChange ? '看一遍，没错就交上去' : '看一遍，没错就提交'),
  why: () => '哪里不对，点它旁边的“改”。',
  paths: ['promise', 'attachments'],
  parts: [
    {
      id: REVIEW,
      problems: ({ promise }) =>
        problemsIn({ promise: promise ? undefined : '请先在这里点一下，打上勾，再提交' }),
    },
  ],
  summary: ({ attachments }) =>
    attachments.map(({ kind }, index) => `照片 ${index + 1}：${ATTACHMENT_TEXTS[kind]}`),
};
