import type { Draft } from '../draft/draft';
import { isForSelf } from '../draft/draft';
import { problemsIn } from '../draft/first-problem';
import { stageOfLife } from './document';
import { type Question, type QuestionPart, say } from './question';
import { situationInWords, situationProblems } from './situation';

type What = 'health' | 'disability' | 'occupation' | 'earns' | 'capacity';

const part = (what: What, title: string, isAsked: (draft: Draft) => boolean = () => true): QuestionPart => {
  const id = `applicant-${what}`;
  return {
    id,
    title: (draft) => say(draft, title, `申请人${title}`),
    isAsked,
    problems: ({ applicant }) => {
      const found = situationProblems('applicant', applicant);
      const card = 'applicant-card';
      return problemsIn({ [id]: found[id], ...(what === 'disability' ? { [card]: found[card] } : {}) });
    },
  };
};

/** Health, disability and what the applicant does now. */
export const situationQuestion: Question = {
  id: 'situation',
  title: (draft) => say(draft, '您身体怎么样，现在做什么？', '申请人身体怎么样，现在做什么？'),
  why: () => '有病、有残疾、干不了活的，有专门的帮助。照实选就行，不用开证明。',
  paths: ['applicant.situation'],
  parts: [
    part('health', '身体怎么样？'),
    part('disability', '有没有残疾证？'),
    part('occupation', '现在做什么？'),
    part(
      'earns',
      '是不是自己挣钱养活自己？',
      ({ applicant }) => stageOfLife(applicant.document) === 'ofEarningAge',
    ),
    part(
      'capacity',
      '能不能自己签字办事？',
      (draft) => !isForSelf(draft) && stageOfLife(draft.applicant.document) === 'adult',
    ),
  ],
  summary: ({ applicant }) => [situationInWords(applicant.situation)].filter(Boolean),
};
