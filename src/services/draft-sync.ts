import * as z from 'zod/mini';
import type { CloudDraft } from '@/contracts/application/drafts';
import { discardDraft, getDrafts, saveDraft } from '@/contracts/application/drafts';
import type { Programme } from '@/domain/household/programme';
import type { createClient } from './cloud';
import type { Storage } from './storage.shared';
import { STORED } from './storage.shared';

/** A draft as it is kept; every change has a moment of its own, by which it is known. */
export interface KeptDraft {
  readonly savedAt: string;
}

/** What this phone knows of the cloud's copy. */
const SyncState = z.object({
  /** The version this phone's draft comes from; 0 for none. */
  baseVersion: z.number(),
  /** The draft that is in the cloud as `baseVersion`. */
  savedAt: z.optional(z.string()),
  /** The draft that was sent last; whether it arrived may be unknown. */
  sentAt: z.optional(z.string()),
  /** To be thrown away in the cloud as soon as there is a network. */
  isDiscarded: z.optional(z.boolean()),
});
export type SyncState = z.infer<typeof SyncState>;

export const NOT_IN_CLOUD: SyncState = { baseVersion: 0 };

/** How this phone's draft stands to the cloud's. */
export type Comparison =
  /** The cloud has nothing newer. */
  | { readonly is: 'upToDate' }
  /** What the cloud has came from here. */
  | { readonly is: 'own'; readonly cloud: CloudDraft }
  /** Nothing here, something there. */
  | { readonly is: 'onlyThere'; readonly cloud: CloudDraft }
  /** Changed there since, not here. */
  | { readonly is: 'newerThere'; readonly cloud: CloudDraft }
  /** Changed there and here: a person has to choose. */
  | { readonly is: 'both'; readonly cloud: CloudDraft }
  /** Handed in or thrown away on another phone, and not changed here since. */
  | { readonly is: 'goneThere' };

const Kept = z.looseObject({ savedAt: z.string() });

/** The moment by which the cloud's draft is known; undefined when it cannot be read. */
function savedAtOf({ answers }: CloudDraft): string | undefined {
  try {
    const read = z.safeParse(Kept, JSON.parse(answers));
    return read.success ? read.data.savedAt : undefined;
  } catch {
    return undefined;
  }
}

/** Compares the draft on this phone with the one in the cloud. Overwrites nothing. */
export function compareDrafts(
  local: KeptDraft | undefined,
  state: SyncState,
  cloud: CloudDraft | undefined,
): Comparison {
  const isChangedHere = local !== undefined && local.savedAt !== state.savedAt;
  if (!cloud)
    return local && state.baseVersion > 0 && !isChangedHere ? { is: 'goneThere' } : { is: 'upToDate' };
  if (cloud.version === state.baseVersion) return local ? { is: 'upToDate' } : { is: 'onlyThere', cloud };
  if (!local) return { is: 'onlyThere', cloud };
  const savedAt = savedAtOf(cloud);
  if (savedAt !== undefined && (savedAt === state.sentAt || savedAt === local.savedAt))
    return { is: 'own', cloud };
  return { is: isChangedHere ? 'both' : 'newerThere', cloud };
}

export interface DraftSyncTools {
  readonly call: ReturnType<typeof createClient>;
  readonly storage: Storage;
  readonly device: () => string;
}

/** Keeps the draft of one programme in the cloud as well. Nothing here ever holds up or loses what is on the phone. */
export interface DraftSync {
  /** Looks what the cloud has; undefined when nobody can say. */
  compare(local: KeptDraft | undefined): Promise<Comparison | undefined>;
  /** Sends the draft; `changed` when another phone has saved since, `later` when it did not get there. */
  push(local: KeptDraft): Promise<'saved' | 'changed' | 'later'>;
  /** The person goes on with the cloud's draft: it is this phone's now. */
  take(cloud: CloudDraft): Promise<void>;
  /** The person goes on with this phone's draft: the next push replaces the cloud's. Undefined where the cloud has none. */
  keepOwn(cloud: CloudDraft | undefined): Promise<void>;
  /** Throws the cloud's draft away: now, or when there is a network again. */
  discard(): Promise<void>;
}

/** The synchronisation of one programme's draft. */
export function createDraftSync(programme: Programme, { call, storage, device }: DraftSyncTools): DraftSync {
  const key = `${STORED.draftSync}:${programme}`;
  const readState = async (): Promise<SyncState> => {
    const found = await storage.read(key);
    const read = z.safeParse(SyncState, found);
    return read.success ? read.data : NOT_IN_CLOUD;
  };
  const writeState = (state: SyncState) => storage.write(key, state);

  /** One after the other, so that no answer is taken for another's. */
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work, work);
    last = done;
    return done;
  };

  const find = async (): Promise<{ readonly cloud: CloudDraft | undefined } | undefined> => {
    const answer = await call(getDrafts, {});
    if (!answer.ok) return undefined;
    return { cloud: answer.data.drafts.find((draft) => draft.programme === programme) };
  };
  const take = (cloud: CloudDraft) =>
    writeState({ baseVersion: cloud.version, savedAt: savedAtOf(cloud) }).then(() => undefined);

  /** Finishes a throwing away that found no network; true when nothing is left to do. */
  const finishDiscard = async (): Promise<boolean> => {
    const state = await readState();
    if (!state.isDiscarded) return true;
    const answer = await call(discardDraft, { programme, baseVersion: state.baseVersion });
    const isOver = answer.ok || answer.error.code === 'draftChanged';
    if (isOver) await writeState(NOT_IN_CLOUD);
    return isOver;
  };

  const send = async (local: KeptDraft, state: SyncState) => {
    await writeState({ ...state, sentAt: local.savedAt });
    return call(saveDraft, {
      programme,
      baseVersion: state.baseVersion,
      device: device(),
      answers: JSON.stringify(local),
    });
  };

  const push = async (local: KeptDraft): Promise<'saved' | 'changed' | 'later'> => {
    if (!(await finishDiscard())) return 'later';
    const state = await readState();
    if (state.savedAt === local.savedAt) return 'saved';
    const answer = await send(local, state);
    if (answer.ok) {
      await writeState({ baseVersion: answer.data.version, savedAt: local.savedAt });
      return 'saved';
    }
    return answer.error.code === 'draftChanged' ? afterRefusal(local, state) : 'later';
  };

  /** A refusal may only mean that the answer to an earlier sending got lost, or that nothing is there any more. */
  const afterRefusal = async (local: KeptDraft, state: SyncState) => {
    const found = await find();
    if (!found) return 'later';
    const compared = compareDrafts(local, state, found.cloud);
    if (compared.is !== 'own' && compared.is !== 'upToDate') return 'changed';
    const base = found.cloud?.version ?? 0;
    const answer = await send(local, { baseVersion: base });
    if (!answer.ok) return 'later';
    await writeState({ baseVersion: answer.data.version, savedAt: local.savedAt });
    return 'saved';
  };

  return {
    compare: (local) =>
      inTurn(async () => {
        if (!(await finishDiscard())) return undefined;
        const found = await find();
        if (!found) return undefined;
        const compared = compareDrafts(local, await readState(), found.cloud);
        if (compared.is === 'own') {
          await take(compared.cloud);
          return { is: 'upToDate' };
        }
        return compared;
      }),
    push: (local) => inTurn(() => push(local)),
    take: (cloud) => inTurn(() => take(cloud)),
    keepOwn: (cloud) => inTurn(() => writeState({ baseVersion: cloud?.version ?? 0 }).then(() => undefined)),
    discard: () =>
      inTurn(async () => {
        const state = await readState();
        await writeState(
          state.baseVersion > 0 || state.sentAt ? { ...state, isDiscarded: true } : NOT_IN_CLOUD,
        );
        await finishDiscard();
      }),
  };
}
