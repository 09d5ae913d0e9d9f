import * as z from 'zod/mini';
import { createObservable } from './observable';
import { storage } from './storage';
import { STORED } from './storage.shared';

/** What every kept draft says about itself, whatever else it holds. */
const KeptDraft = z.looseObject({ savedAt: z.string() });

/** Whether an application waits unfinished on this phone; undefined until it is known. */
export const hasDraft = createObservable<boolean | undefined>(undefined);

/** The kept draft as it lies there; undefined when there is none. The apply package knows how to read it. */
export async function readDraft(): Promise<unknown> {
  const stored = await storage.read(STORED.draft);
  const kept = z.safeParse(KeptDraft, stored);
  hasDraft.set(kept.success);
  return kept.success ? kept.data : undefined;
}

/** Writes follow one another, so that an older one never overtakes a newer. */
let lastWrite: Promise<unknown> = Promise.resolve();

/** Keeps the draft on this phone; gives whether it could be kept. */
export function keepDraft(draft: { readonly savedAt: string }): Promise<boolean> {
  hasDraft.set(true);
  const written = lastWrite.then(() => storage.write(STORED.draft, draft));
  lastWrite = written;
  return written;
}

/** Forgets the draft: it was handed in, or the person wants to begin again. */
export async function forgetDraft(): Promise<void> {
  hasDraft.set(false);
  const removed = lastWrite.then(() => storage.remove(STORED.draft));
  lastWrite = removed;
  await removed;
}
