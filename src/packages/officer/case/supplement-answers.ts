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
}

/** The items of the notice; a signature that came in meanwhile answers its item. */
export function answeredItems({
  supplement,
  members,
}: Pick<OpenedCase, 'supplement' | 'members'>): AnsweredItem[] {
  return (supplement?.items ?? []).map(({ itemIndex, subject, note, memberId, answer }) => {
    const member = members.find((candidate) => candidate.memberId === memberId);
    const isSigned = subject === 'authorization' && member?.signedAt !== undefined;
    return {
      itemIndex,
      title: SUPPLEMENT_SUBJECT_TEXT[subject] + (member ? `（${member.name}）` : ''),
      note,
      isAnswered: isSigned || answer !== undefined,
      answerWords: answer ? `答复：${answer.text}` : isSigned ? '已经签好' : '',
    };
  });
}
