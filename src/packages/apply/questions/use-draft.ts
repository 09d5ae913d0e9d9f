import { useEffect, useRef, useState } from 'react';
import { instantOf } from '@/domain/kernel/instant';
import { keepDraft, readDraft } from '@/services/draft-store';
import { type Draft, draftFrom, type Unanswered } from '../draft/draft';

export interface DraftOnPhone {
  /** Undefined while it is being read. */
  readonly draft: Draft | undefined;
  /** False when the phone could not keep the last answer. */
  readonly isKept: boolean;
  change(answers: Partial<Draft>): void;
  /** Goes to a part without touching the answers. */
  moveTo(part: string): void;
  /** Notes what is being sent, undefined when its fate is known; resolves when the phone has written it down. */
  noteSending(unanswered: Unanswered | undefined): Promise<void>;
}

/** The application being filled in. Every change is kept on the phone at once. */
export function useDraft(): DraftOnPhone {
  const [draft, setDraft] = useState<Draft>();
  const [isKept, setKept] = useState(true);
  const latest = useRef<Draft>();

  useEffect(() => {
    void readDraft().then((kept) => {
      const read = draftFrom(kept);
      latest.current = read;
      setDraft(read);
    });
  }, []);

  const put = (next: Draft) => {
    const stamped = { ...next, savedAt: instantOf(new Date()) };
    latest.current = stamped;
    setDraft(stamped);
    return keepDraft(stamped).then(setKept);
  };
  const update = async (how: (current: Draft) => Draft) => {
    if (latest.current) await put(how(latest.current));
  };

  return {
    draft,
    isKept,
    change: (answers) => void update((current) => ({ ...current, ...answers })),
    moveTo: (at) => void update((current) => ({ ...current, at })),
    noteSending: (unanswered) => update((current) => ({ ...current, unanswered })),
  };
}
