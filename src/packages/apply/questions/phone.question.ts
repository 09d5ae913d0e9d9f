import { PhoneNumber } from '@/domain/household/phone-number';
import { firstProblem, problemsIn } from '../draft/first-problem';
import { type Question, type QuestionPart, say } from './question';

export const phonePart: QuestionPart = {
  id: 'phone',
  title: (draft) => say(draft, '打哪个电话能找到您？', '打哪个电话能找到申请人？'),
  problems: ({ phone }) => problemsIn({ phone: firstProblem(PhoneNumber, phone) }),
};

/** A telephone that somebody answers. */
export const phoneQuestion: Question = {
  id: 'phone',
  title: (draft) => say(draft, '打哪个电话能找到您？', '打哪个电话能找到申请人？'),
  why: () => '工作人员受理、上门之前会打这个电话。没有手机，写家里人或邻居的也行。',
  paths: ['applicant.phone'],
  parts: [phonePart],
  summary: ({ phone }) => [phone.trim()].filter(Boolean),
};
