import { PersonName } from '@/domain/household/person-name';
import { RELATION_TEXT } from '@/domain/household/words';
import { parseYuan, yuanText } from '@/domain/kernel/money';
import { amountProblem } from '../draft/amounts';
import type { Draft, SupporterDraft } from '../draft/draft';
import { firstProblem, type Problems, problemsIn } from '../draft/first-problem';

const MOST_SUPPORTERS = 20;

/** What somebody who does not live with the applicant may be to them, in the order it is offered. */
export const SUPPORTER_RELATION_TEXT = {
  child: RELATION_TEXT.child,
  parent: RELATION_TEXT.parent,
  spouse: RELATION_TEXT.spouse,
  sibling: RELATION_TEXT.sibling,
  grandchild: RELATION_TEXT.grandchild,
  grandparent: RELATION_TEXT.grandparent,
  other: RELATION_TEXT.other,
} as const satisfies Readonly<Record<NonNullable<SupporterDraft['relation']>, string>>;

/** What is wrong with the people outside the household; whether there are any may stay unanswered. */
export function supportersProblems(draft: Draft): Problems {
  if (!draft.hasSupporters) return {};
  if (draft.supporters.length > MOST_SUPPORTERS)
    return { supporters: `最多填 ${MOST_SUPPORTERS} 位，其余的请告诉工作人员` };
  const problems = draft.supporters.map(({ name, relation, monthly }, index) =>
    problemsIn({
      [`supporter-${index + 1}-name`]: firstProblem(PersonName, name),
      [`supporter-${index + 1}-relation`]: relation ? undefined : '请选他是申请人的什么人',
      [`supporter-${index + 1}-monthly`]: amountProblem(monthly),
    }),
  );
  return Object.assign({}, ...problems);
}

/** `王小示（儿子或女儿），每月给 200 元` */
export function supporterInWords({ name, relation, monthly }: SupporterDraft): string {
  const amount = parseYuan(monthly);
  return [
    `${name.trim() || '还没写名字'}${relation ? `（${SUPPORTER_RELATION_TEXT[relation]}）` : ''}`,
    ...(amount === undefined ? [] : [`每月给 ${yuanText(amount)} 元`]),
  ].join('，');
}
