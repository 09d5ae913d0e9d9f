import type { MemberView } from '@/contracts/casework/open-case';
import { maskName } from '@/domain/access/mask';
import { SUBJECT_WORDS } from '../words/supplement-words';
import type { SupplementDraft } from './draft';

/** One line of the notice as the resident reads it. */
export interface PreviewLine {
  readonly key: string;
  /** `核对授权书（张*）` */
  readonly title: string;
  readonly note: string;
}

/** The list as the resident will read it: names masked, what is not written yet left open. */
export const previewLines = (draft: SupplementDraft, members: readonly MemberView[]): PreviewLine[] =>
  draft.map(({ key, subject, memberId, note }) => {
    const whose = members.find((member) => member.memberId === memberId);
    return {
      key,
      title: (subject ? SUBJECT_WORDS[subject] : '……') + (whose ? `（${maskName(whose.name)}）` : ''),
      note: note.trim() || '……',
    };
  });
