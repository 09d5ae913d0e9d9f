import { useEffect, useState } from 'react';
import { takeCarriedAnswers } from '@/services/carried-answers';
import { withCarried } from '../draft/with-carried';
import type { HeldDraft } from './use-draft';

/** What becomes of the answers that somebody brings along from 「测一测」. */
export interface Carried {
  /** A draft is there already: nothing goes into it before the person says so. */
  readonly isAsking: boolean;
  /** They stand in the draft now; said on the first screen only. */
  readonly areIn: boolean;
  /** Fills in what the draft has not answered. */
  fillIn(): void;
  leave(): void;
}

/** Takes what was answered in 「测一测」 into an empty draft, and asks before it touches one that is there. */
export function useCarried({ draft, change }: Pick<HeldDraft, 'draft' | 'change'>): Carried {
  const [carried] = useState(takeCarriedAnswers);
  const [state, setState] = useState<'waiting' | 'asking' | 'in' | 'left'>('waiting');
  const added = draft && carried ? withCarried(draft, carried) : {};

  const [filledInAt, setFilledInAt] = useState<string>();
  const fillIn = () => {
    change(added);
    setFilledInAt(draft?.at);
    setState('in');
  };
  const isRead = draft !== undefined;
  useEffect(() => {
    if (!draft || Object.keys(added).length === 0) return;
    if (draft.savedAt === '') fillIn();
    else setState('asking');
  }, [isRead]);
  return {
    isAsking: state === 'asking',
    areIn: state === 'in' && draft?.at === filledInAt,
    fillIn,
    leave: () => setState('left'),
  };
}
