import { problemsIn } from '../draft/first-problem';
import type { Question } from './question';

/** Reading it all once more, and the promise of truth. */
export const reviewQuestion: Question = {
  id: 'review',
  title: () => '看一遍，没错就提交',
  why: '哪里不对，点右边的“改”。',
  paths: ['promise'],
  parts: [
    {
      id: 'review',
      problems: ({ promise }) =>
        problemsIn({ promise: promise ? undefined : '请先在上面打勾，确认是真实的' }),
    },
  ],
  summary: () => [],
};
