import type { ReceiptContent } from '@/components/receipt/receipt.shared';
import { inWords } from '@/domain/kernel/plain-date';
import type { ClassSheet } from '@/domain/policy-library/class-sheet';
import type { Contact } from '@/services/contact';

const lines = (texts: readonly string[]): string =>
  texts.map((text, index) => `（${index + 1}）${text}`).join('；');

/** The slip as a picture to keep or to pass on. */
export const noticePicture = (
  { officialName, place, on, conditions, papers, clocks, amounts }: ClassSheet,
  contact: Contact,
): ReceiptContent => ({
  title: '一次性告知单',
  lines: [
    { name: '救助类别', text: officialName },
    { name: '地方和日期', text: `${place.name}，${inWords(on)}` },
    { name: '条件', text: lines(conditions.map(({ title }) => title)) },
    {
      name: '标准',
      text: lines(
        amounts
          .filter(({ isMissing }) => !isMissing)
          .map(({ label, text, isUnverified }) => `${label} ${text}${isUnverified ? '（待核实）' : ''}`),
      ),
    },
    { name: '材料', text: lines(papers.map(({ what }) => what)) },
    { name: '时限', text: lines(clocks.map(({ text }) => text)) },
    { name: '电话', text: `${contact.name} ${contact.phone}` },
  ],
});
