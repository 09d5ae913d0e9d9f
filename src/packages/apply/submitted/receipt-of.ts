import { momentInWords } from '@/components/progress-list/moment-in-words';
import type { ReceiptContent } from '@/components/receipt/receipt.shared';
import type { ResponseOf } from '@/contracts/action-contract';
import type { getMyCase } from '@/contracts/application/get-my-case';
import { spokenCaseNumber } from '@/domain/kernel/case-number';
import { inWords } from '@/domain/kernel/plain-date';

type MyCase = Pick<
  ResponseOf<typeof getMyCase>,
  'caseNumber' | 'office' | 'assistingOffice' | 'progress' | 'nextStep' | 'deadlines'
>;

/** The receipt for having handed in: number, when, with whom, and what comes next by when. No name, no illness. */
export function receiptOf(myCase: MyCase): ReceiptContent {
  const { caseNumber, office, assistingOffice, progress, nextStep, deadlines } = myCase;
  const [first] = progress;
  const [deadline] = deadlines;
  return {
    title: '申请回执',
    number: spokenCaseNumber(caseNumber),
    lines: [
      ...(first ? [{ name: '交上去的时间', text: momentInWords(first.at) }] : []),
      { name: '由谁来办', text: office.name },
      { name: '地址', text: office.address },
      { name: '电话', text: office.phone },
      ...(assistingOffice ? [{ name: '帮着办', text: assistingOffice.name }] : []),
      { name: '接下来', text: nextStep },
      ...(deadline ? [{ name: '最晚', text: inWords(deadline.dueOn) }] : []),
    ],
  };
}
