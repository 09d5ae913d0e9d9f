import * as z from 'zod/mini';
import type { Programme } from '@/domain/household/programme';
import { call } from './cloud';
import { deviceName } from './device-name';
import { createDraftSync, type DraftSync } from './draft-sync';
import { createObservable } from './observable';
import { storage } from './storage';
import { STORED } from './storage.shared';

/** What every kept draft says about itself, whatever else it holds. */
const KeptDraft = z.looseObject({ savedAt: z.string() });

/** Whether an application waits unfinished on this phone; undefined until it is known. */
export const hasDraft = createObservable<boolean | undefined>(undefined);

/** Whether an emergency waits unfinished on this phone; undefined until it is known. */
export const hasEmergencyDraft = createObservable<boolean | undefined>(undefined);

const waitingOf = { lowIncome: hasDraft, temporaryAid: hasEmergencyDraft } as const;
const keyOf = (programme: Programme): string =>
  programme === 'lowIncome' ? STORED.draft : `${STORED.draft}:${programme}`;

const tools = { call, storage, device: deviceName };
const SYNC: Readonly<Record<Programme, DraftSync>> = {
  lowIncome: createDraftSync('lowIncome', tools),
  temporaryAid: createDraftSync('temporaryAid', tools),
};

/** The cloud's copy of the draft of a programme. */
export const draftSync = (programme: Programme): DraftSync => SYNC[programme];

/** The kept draft as it lies there; undefined when there is none. The apply package knows how to read it. */
export async function readDraft(
  programme: Programme = 'lowIncome',
): Promise<z.infer<typeof KeptDraft> | undefined> {
  const stored = await storage.read(keyOf(programme));
  const kept = z.safeParse(KeptDraft, stored);
  waitingOf[programme].set(kept.success);
  return kept.success ? kept.data : undefined;
}

/** Writes follow one another, so that an older one never overtakes a newer. */
let lastWrite: Promise<unknown> = Promise.resolve();

/** Keeps the draft on this phone; gives whether it could be kept. */
export function keepDraft(
  draft: { readonly savedAt: string },
  programme: Programme = 'lowIncome',
): Promise<boolean> {
  waitingOf[programme].set(true);
  const written = lastWrite.then(() => storage.write(keyOf(programme), draft));
  lastWrite = written;
  return written;
}

/** Forgets the draft here and in the cloud: it was handed in, or the person wants to begin again. */
export async function forgetDraft(programme: Programme = 'lowIncome'): Promise<void> {
  await forgetDraftHere(programme);
  void SYNC[programme].discard();
}

/** Forgets the draft on this phone only. */
export async function forgetDraftHere(programme: Programme): Promise<void> {
  waitingOf[programme].set(false);
  const removed = lastWrite.then(() => storage.remove(keyOf(programme)));
  lastWrite = removed;
  await removed;
}
