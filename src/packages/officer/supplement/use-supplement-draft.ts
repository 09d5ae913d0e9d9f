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

/**
 * The draft for a case; every change is kept on this phone until it is sent. Without one it begins with `beginning`,
 * undefined while that is not known.
 */
export function useSupplementDraft(
  caseId: CaseId,
  beginning: SupplementDraft | undefined,
): KeptSupplementDraft {
  const key = `${STORED.supplementDraft}:${caseId}`;
  const [stored, setStored] = useState<SupplementDraft | 'none'>();
  const lastWrite = useRef<Promise<unknown>>(Promise.resolve());

  useEffect(() => {
    let isCurrent = true;
    void storage.read(key).then((found) => {
      const kept = z.safeParse(SupplementDraft, found);
      if (isCurrent) setStored(kept.success ? kept.data : 'none');
    });
    return () => {
      isCurrent = false;
    };
  }, [key]);

  return {
    draft: stored === 'none' ? beginning : stored,
    change(next) {
      setStored(next);
      lastWrite.current = lastWrite.current.then(() => storage.write(key, next));
    },
    async forget() {
      lastWrite.current = lastWrite.current.then(() => storage.remove(key));
      await lastWrite.current;
    },
  };
}
