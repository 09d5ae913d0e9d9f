import { SpendingKind } from '@/domain/household/declared-spending';
import { SPENDING_KIND_TEXT } from '@/domain/household/words';
import { yuanText } from '@/domain/kernel/money';
import { amountProblems, chosenKinds, fenByKind } from '../draft/amounts';
import { problemsIn } from '../draft/first-problem';
import type { Question } from './question';

const KINDS = SpendingKind.options;

/** Large spending of the last twelve months. */
export const spendingQuestion: Question = {
  id: 'spending',
  title: () => '最近一年，家里有哪些大的花销？',
  why: () => '看病、上学花得多的，算困难时可以扣掉一部分。只写自己家掏的钱，报销了的不算。',
  paths: ['spending'],
  parts: [
    {
      id: 'spending-kinds',
      problems: ({ spending }) =>
        problemsIn({
          'spending-kinds':
            spending.none || chosenKinds(spending, KINDS).length > 0
              ? undefined
              : '请选一项；没有的话，就选“没有大的花销”',
        }),
    },
    {
      id: 'spending-amounts',
      title: () => '一年大概花了多少？',
      isAsked: ({ spending }) => chosenKinds(spending, KINDS).length > 0,
      problems: ({ spending }) => amountProblems('spending', spending, KINDS),
    },
  ],
  summary: ({ spending }) =>
    spending.none
      ? ['没有大的花销']
      : fenByKind(spending, KINDS).map(
          ({ kind, amount }) => `${SPENDING_KIND_TEXT[kind]}：一年 ${yuanText(amount)} 元`,
        ),
};
