import type { AttachmentView } from '@/contracts/casework/open-case';
import { SUPPLEMENT_SUBJECT_TEXT } from '@/domain/case/supplement';
import type { OpenedCase } from './opened-case';

/** One item of the notice with what came back for it. */
export interface AnsweredItem {
  readonly itemIndex: number;
  /** `核对授权书（张三）` */
  readonly title: string;
  readonly note: string;
  readonly isAnswered: boolean;
  readonly answerWords: string;
  readonly photos: readonly AttachmentView[];
  /** Why it was asked for again. */
  readonly returnedWhy?: string;
  /** An answer came in words or photos, so it may be asked for again. */
  readonly canReturn: boolean;
}

/** The items of the notice; a signature that came in meanwhile answers its item. */
export function answeredItems({
  supplement,
  members,
  attachments,
}: Pick<OpenedCase, 'supplement' | 'members' | 'attachments'>): AnsweredItem[] {
  return (supplement?.items ?? []).map(
    ({ itemIndex, subject, note, memberId, memberName, answer, returned }) => {
      const member = members.find((candidate) => candidate.memberId === memberId);
      const name = member?.name ?? memberName;
      const isSigned = subject === 'authorization' && member?.signedAt !== undefined;
      return {
        itemIndex,
        title: SUPPLEMENT_SUBJECT_TEXT[subject] + (name ? `（${name}）` : ''),
        note,
        isAnswered: isSigned || answer !== undefined,
        answerWords: answer ? `答复：${answer.text}` : isSigned ? '已经签好' : '',
        photos: attachments.filter(({ attachmentId }) => answer?.attachmentIds?.includes(attachmentId)),
        ...(returned ? { returnedWhy: returned.why } : {}),
        canReturn: answer !== undefined,
      };
    },
  );
}
