import { typedDocumentInWords } from '@/components/document-field/typed-document';
import { applicantParts } from './applicant.question';
import { filingInWords, filingQuestion } from './filing.question';
import { phonePart } from './phone.question';
import type { Question } from './question';

/** Who needs help, who says so, and where they can be telephoned. */
export const emergencyWhoQuestion: Question = {
  id: 'emergency-who',
  title: () => '谁需要帮助？',
  why: () => '工作人员马上要打电话。证件号用来确认是哪位，一时没有证件也能交。',
  paths: ['filing', 'applicant'],
  parts: [
    ...filingQuestion.parts.map((part) => ({
      ...part,
      isAsked: (draft: Parameters<typeof filingInWords>[0]) =>
        !draft.isChange && (part.isAsked?.(draft) ?? true),
    })),
    ...applicantParts,
    phonePart,
  ],
  summary: (draft) => [
    ...filingInWords(draft),
    ...[
      draft.applicant.name.trim(),
      typedDocumentInWords(draft.applicant.document),
      draft.phone.trim(),
    ].filter(Boolean),
  ],
};
