import type { CallView } from '@/contracts/casework/calls';
import { spokenCaseNumber } from '@/domain/kernel/case-number';
import type { PlainDate } from '@/domain/kernel/plain-date';
import { dayWords, timeLeftWords } from '../words/deadline-words';

const WHEN: Readonly<Record<CallView['when'], string>> = {
  any: '什么时候打都行',
  morning: '上午方便接',
  afternoon: '下午方便接',
};

/** `编号 483 177 503`; says so where no case goes with it. */
export const callTitle = ({ caseNumber }: Pick<CallView, 'caseNumber'>): string =>
  caseNumber ? `编号 ${spokenCaseNumber(caseNumber)}` : '还没有申请的人';

/** `明天到期，11月25日前回电`. */
export const callDue = ({ dueOn }: Pick<CallView, 'dueOn'>, today: PlainDate): string =>
  dueOn ? `${timeLeftWords(dueOn, today)}，${dayWords(dueOn, today)}前回电` : '没有定期限，请尽快回电';

/** `上午方便接，打过 1 次没人接`. */
export const callWhen = ({ when, attempts }: Pick<CallView, 'when' | 'attempts'>): string =>
  attempts > 0 ? `${WHEN[when]}，打过 ${attempts} 次没人接` : WHEN[when];
