import { isForSelf } from '../draft/draft';
import { problemsIn } from '../draft/first-problem';
import type { Question, QuestionPart } from './question';
import { situationInWords, situationProblems } from './situation';

const part = (what: 'health' | 'disability' | 'occupation', title: string): QuestionPart => {
  const id = `applicant-${what}`;
  return {
    id,
    title: () => title,
    problems: ({ applicant }) =>
      problemsIn({ [id]: situationProblems('applicant', applicant.situation)[id] }),
  };
};

/** Health, disability and what the applicant does now. */
export const situationQuestion: Question = {
  id: 'situation',
  title: (draft) => (isForSelf(draft) ? '您身体怎么样，现在做什么？' : '申请人身体怎么样，现在做什么？'),
  why: '为什么问：有病、有残疾、干不了活的，有专门的帮助。照实选就行，不用开证明。',
  paths: ['applicant.situation'],
  parts: [
    part('health', '身体怎么样？'),
    part('disability', '有没有残疾证？'),
    part('occupation', '现在做什么？'),
  ],
  summary: ({ applicant }) => [situationInWords(applicant.situation)].filter(Boolean),
};
