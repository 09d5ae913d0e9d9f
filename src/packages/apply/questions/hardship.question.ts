import { Hardship } from '@/domain/household/hardship';
import { HARDSHIP_CAUSE_TEXT } from '@/domain/household/words';
import { firstProblem, problemsIn } from '../draft/first-problem';
import { type Question, say } from './question';

/** What brought the household into hardship. */
export const hardshipQuestion: Question = {
  id: 'hardship',
  title: (draft) => say(draft, '您家遇到了什么困难？', '申请人家遇到了什么困难？'),
  why: () => '不同的困难有不同的救助，我们会看能享受哪几样。',
  paths: ['hardship'],
  parts: [
    {
      id: 'hardship-causes',
      problems: ({ hardship }) =>
        problemsIn({ causes: firstProblem(Hardship.shape.causes, hardship.causes) }),
    },
    {
      id: 'hardship-story',
      title: () => '想说说家里的情况吗？',
      problems: ({ hardship }) => problemsIn({ story: firstProblem(Hardship.shape.story, hardship.story) }),
    },
  ],
  summary: ({ hardship }) =>
    [hardship.causes.map((cause) => HARDSHIP_CAUSE_TEXT[cause]).join('、'), hardship.story.trim()].filter(
      Boolean,
    ),
};
