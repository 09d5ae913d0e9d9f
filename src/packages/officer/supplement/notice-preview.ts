import type { MemberView } from '@/contracts/casework/open-case';
import { maskName } from '@/domain/access/mask';
import { SUPPLEMENT_SUBJECT_TEXT } from '@/domain/case/supplement';
import type { SupplementDraft } from './draft';

/** One line of the notice as the resident reads it. */
export interface PreviewLine {
  readonly key: string;
  /** `张*的核对授权书` */
  readonly title: string;
  readonly note: string;
}

/** The list as the resident will read it: names masked, what is not written yet left open. */
export const previewLines = (draft: SupplementDraft, members: readonly MemberView[]): PreviewLine[] =>
  draft.map(({ key, subject, memberId, note }) => {
    const whose = members.find((member) => member.memberId === memberId);
    return {
      key,
      title: (whose ? `${maskName(whose.name)}的` : '') + (subject ? SUPPLEMENT_SUBJECT_TEXT[subject] : '……'),
      note: note.trim() || '……',
    };
  });
