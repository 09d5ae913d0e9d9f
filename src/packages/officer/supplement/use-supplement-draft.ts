import { useEffect, useRef, useState } from 'react';
import * as z from 'zod/mini';
import type { CaseId } from '@/domain/kernel/ids';
import { storage } from '@/services/storage';
import { STORED } from '@/services/storage.shared';
import { SupplementDraft } from './draft';

export interface KeptSupplementDraft {
  /** Undefined until it is known what was kept. */
  readonly draft: SupplementDraft | undefined;
  change(draft: SupplementDraft): void;
  /** Forgets it: it was sent. */
  forget(): Promise<void>;
}

/** The draft for a case; every change is kept on this phone until it is sent. */
export function useSupplementDraft(caseId: CaseId): KeptSupplementDraft {
  const key = `${STORED.supplementDraft}:${caseId}`;
  const [draft, setDraft] = useState<SupplementDraft>();
  const lastWrite = useRef<Promise<unknown>>(Promise.resolve());

  useEffect(() => {
    let isCurrent = true;
    void storage.read(key).then((stored) => {
      const kept = z.safeParse(SupplementDraft, stored);
      if (isCurrent) setDraft(kept.success ? kept.data : []);
    });
    return () => {
      isCurrent = false;
    };
  }, [key]);

  return {
    draft,
    change(next) {
      setDraft(next);
      lastWrite.current = lastWrite.current.then(() => storage.write(key, next));
    },
    async forget() {
      lastWrite.current = lastWrite.current.then(() => storage.remove(key));
      await lastWrite.current;
    },
  };
}
