import { IncomeKind } from '@/domain/household/declared-income';
import { INCOME_KIND_TEXT } from '@/domain/household/words';
import { sumFen, yuanText } from '@/domain/kernel/money';
import { amountProblems, chosenKinds, fenByKind } from '../draft/amounts';
import { problemsIn } from '../draft/first-problem';
import type { Question } from './question';

const KINDS = IncomeKind.options;

/** The household's rough income, kind by kind. */
export const incomeQuestion: Question = {
  id: 'income',
  title: () => '全家有哪些钱进来？',
  why: () => '救助看一家人的平均收入。写个大概就行，以后会核对，照实写就好。',
  paths: ['income'],
  parts: [
    {
      id: 'income-kinds',
      problems: ({ income }) =>
        problemsIn({
          'income-kinds':
            income.none || chosenKinds(income, KINDS).length > 0
              ? undefined
              : '请选一项；一点都没有，就选“没有收入”',
        }),
    },
    {
      id: 'income-amounts',
      title: () => '每样大概多少钱？',
      isAsked: ({ income }) => chosenKinds(income, KINDS).length > 0,
      problems: ({ income }) => amountProblems('income', income, KINDS),
    },
  ],
  summary: ({ income }) => {
    if (income.none) return ['没有收入'];
    const read = fenByKind(income, KINDS);
    if (read.length === 0) return [];
    const about = (kind: string) => (income.yearly.includes(kind) ? '每月约' : '每月');
    const isAnyYearly = read.some(({ kind }) => income.yearly.includes(kind));
    return [
      ...read.map(({ kind, amount }) => `${INCOME_KIND_TEXT[kind]}：${about(kind)} ${yuanText(amount)} 元`),
      `合计：每月${isAnyYearly ? '约' : ''} ${yuanText(sumFen(read.map(({ amount }) => amount)))} 元`,
    ];
  },
};
