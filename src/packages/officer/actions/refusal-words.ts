import type { RefusalView } from '@/contracts/application/get-my-case';
import type { PlainDate } from '@/domain/kernel/plain-date';

/** What is put before somebody who has not signed, as a beginning; the officer may change it. */
export const refusalDraft = (name: string): string =>
  `${name}：核对家庭经济状况要每位家人授权。您还没有签核对授权书，没有您的授权就不能核对，申请可能办不下去。请签字；不签的，请说明理由，有难处我们一起想办法。`;

/** A refusal for which the procedure may now be ended, if nobody explains it: the day for it is over. */
export const refusalsOver = (refusals: readonly RefusalView[], today: PlainDate): RefusalView[] =>
  refusals.filter(({ explanation, answerBy }) => !explanation && answerBy < today);
