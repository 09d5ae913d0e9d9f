import { useEffect, useRef, useState } from 'react';
import type { RequestId } from '@/domain/kernel/ids';
import { instantOf } from '@/domain/kernel/instant';
import { keepDraft, readDraft } from '@/services/draft-store';
import { type Draft, draftFrom, withAnswers } from '../draft/draft';

export interface DraftOnPhone {
  /** Undefined while it is being read. */
  readonly draft: Draft | undefined;
  /** False when the phone could not keep the last answer. */
  readonly isKept: boolean;
  change(answers: Partial<Draft>): void;
  /** Goes to a part without touching the answers. */
  moveTo(part: string): void;
  /** Notes the submission under way; undefined when it is decided. */
  noteSubmission(requestId: RequestId | undefined): void;
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
    void keepDraft(stamped).then(setKept);
  };
  const update = (how: (current: Draft) => Draft) => {
    if (latest.current) put(how(latest.current));
  };

  return {
    draft,
    isKept,
    change: (answers) => update((current) => withAnswers(current, answers)),
    moveTo: (at) => update((current) => ({ ...current, at })),
    noteSubmission: (requestId) => update((current) => ({ ...current, requestId })),
  };
}
