import { problemsIn } from '../draft/first-problem';
import type { Question } from './question';

/** Whether the household is related to somebody who handles assistance. */
export const nearRelativeQuestion: Question = {
  id: 'near-relative',
  title: () => '家里有亲人在民政办、村（居）委会上班吗？',
  why: () => '为了公平。有也能申请，只是要登记一下，由县里的人上门看。',
  paths: ['nearRelative'],
  parts: [
    {
      id: 'near-relative',
      problems: ({ nearRelative }) =>
        problemsIn({
          'near-relative': nearRelative.has === undefined ? '请选有还是没有' : undefined,
          'near-relative-who':
            nearRelative.has && nearRelative.who.trim() === '' ? '请写明是谁、什么关系' : undefined,
        }),
    },
  ],
  summary: ({ nearRelative }) => {
    if (nearRelative.has === undefined) return [];
    return [nearRelative.has ? `有：${nearRelative.who.trim()}` : '没有'];
  },
};
