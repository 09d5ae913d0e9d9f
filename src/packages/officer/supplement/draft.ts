import * as z from 'zod/mini';
import type { MemberView } from '@/contracts/casework/open-case';
import { SupplementItem, SupplementSubject } from '@/domain/case/supplement';
import { MemberId } from '@/domain/kernel/ids';
import type { Suggestion } from './suggestions';

/** The contract takes at most this many items. */
export const MOST_ITEMS = 20;
export const LONGEST_NOTE = 200;

/** One item while the officer writes it; `key` stays while it is on the list. */
export const DraftItem = z.object({
  key: z.string(),
  subject: z.optional(SupplementSubject),
  memberId: z.optional(MemberId),
  note: z.string(),
});
export type DraftItem = z.infer<typeof DraftItem>;

/** A supplement notice that has not been sent (补正草稿). */
export const SupplementDraft = z.array(DraftItem);
export type SupplementDraft = z.infer<typeof SupplementDraft>;

/** What is wrong with one item, by field, in words for the officer. */
export interface ItemProblems {
  readonly subject?: string;
  readonly note?: string;
}

const isFull = (draft: SupplementDraft): boolean => draft.length >= MOST_ITEMS;

export const isListed = (draft: SupplementDraft, key: string): boolean =>
  draft.some((item) => item.key === key);

/** Puts a suggestion at the end; a listed one, or one too many, changes nothing. */
export function withSuggestion(draft: SupplementDraft, suggestion: Suggestion): SupplementDraft {
  if (isFull(draft) || isListed(draft, suggestion.key)) return draft;
  const { key, subject, memberId, note } = suggestion;
  return [...draft, { key, subject, memberId, note }];
}

/** Puts an empty item at the end, for the officer's own words. */
export function withOwnItem(draft: SupplementDraft): SupplementDraft {
  if (isFull(draft)) return draft;
  const numbers = draft.map(({ key }) => Number(/^own-(\d+)$/.exec(key)?.[1] ?? 0));
  return [...draft, { key: `own-${Math.max(0, ...numbers) + 1}`, note: '' }];
}

export const withChange = (
  draft: SupplementDraft,
  key: string,
  changes: Partial<Omit<DraftItem, 'key'>>,
): SupplementDraft => draft.map((item) => (item.key === key ? { ...item, ...changes } : item));

export const without = (draft: SupplementDraft, key: string): SupplementDraft =>
  draft.filter((item) => item.key !== key);

/** What is wrong with the item; an empty object when it can be sent. */
export function problemsOf({ subject, memberId, note }: DraftItem): ItemProblems {
  const parsed = z.safeParse(SupplementItem, { subject, memberId, note });
  if (parsed.success) return {};
  const of = (field: keyof ItemProblems) =>
    parsed.error.issues.find(({ path }) => path[0] === field)?.message;
  return { subject: of('subject'), note: of('note') };
}

/** The items as they are sent; undefined while the list is empty or an item is not complete. */
export function itemsToSend(draft: SupplementDraft): SupplementItem[] | undefined {
  const parsed = z.safeParse(
    z.array(SupplementItem),
    draft.map(({ subject, memberId, note }) => ({ subject, memberId, note })),
  );
  return parsed.success && parsed.data.length > 0 ? parsed.data : undefined;
}

/** Keys of items that ask for a signature which has come in meanwhile. */
export const signedMeanwhile = (draft: SupplementDraft, members: readonly MemberView[]): string[] =>
  draft
    .filter(
      ({ subject, memberId }) =>
        subject === 'authorization' &&
        members.some((member) => member.memberId === memberId && member.signedAt !== undefined),
    )
    .map(({ key }) => key);
