import { problemsIn } from '../draft/first-problem';
import { routingRequest } from '../routing/routing-request';
import type { Question } from './question';

/** Where it happened: the office there helps, wherever the person comes from. */
export const emergencyPlaceQuestion: Question = {
  id: 'emergency-place',
  title: () => '事情出在哪里？',
  why: () => '出事地方的民政办马上来帮，户口不在这里也一样。',
  paths: ['emergency.happenedIn'],
  parts: [
    {
      id: 'emergency-place',
      problems: ({ emergency }) =>
        problemsIn({
          'happened-in': emergency.happenedIn ? undefined : '请一级一级点下去，选到村（社区）',
        }),
    },
    {
      id: 'emergency-office',
      title: () => '由谁来帮',
      isAsked: (draft) => routingRequest(draft) !== undefined,
      problems: () => ({}),
    },
  ],
  summary: ({ emergency }) => [emergency.happenedIn?.name ?? ''].filter(Boolean),
};
