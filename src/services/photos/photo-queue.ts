import type { AttachmentId } from '@/domain/attachment/attachment-id';
import type { AttachmentKind } from '@/domain/attachment/attachment-kind';
import type { RequestId } from '@/domain/kernel/ids';
import { isUndecided } from '../intention';
import type { Outcome } from '../outcome';
import type { PhotoSource } from './darkroom.shared';
import type { DevelopedPhoto } from './develop';

/** A photo that was chosen and is not handed over yet. */
export interface WaitingPhoto {
  readonly key: number;
  /**
   * `waiting` for its turn, `developing`, `sending`; then the person decides: `blurred` (take it or not), `lost` (the
   * network; send again or not), `refused` (this one cannot be taken, `words` say why).
   */
  readonly stage: 'waiting' | 'developing' | 'sending' | 'blurred' | 'lost' | 'refused';
  readonly words: string;
  readonly thumbnail?: string;
}

interface Entry {
  readonly key: number;
  readonly kind: AttachmentKind;
  readonly requestId: RequestId;
  source?: PhotoSource;
  photo?: DevelopedPhoto;
  stage: WaitingPhoto['stage'];
  words: string;
}

export interface QueueParts {
  /** What a person reads when a photo's format cannot be opened. */
  readonly cannotOpen: string;
  develop(source: PhotoSource): Promise<DevelopedPhoto | undefined>;
  send(
    photo: { readonly kind: AttachmentKind; readonly content: string },
    requestId: RequestId,
  ): Promise<Outcome<{ readonly attachmentId: AttachmentId }>>;
  newRequestId(): RequestId;
  /** A photo has arrived in the cloud. */
  onArrived(photo: {
    readonly attachmentId: AttachmentId;
    readonly kind: AttachmentKind;
    readonly thumbnail: string;
  }): void;
  /** Something about the waiting ones has changed. */
  onChange(): void;
}

export interface PhotoQueue {
  add(sources: readonly PhotoSource[], kind: AttachmentKind): void;
  /** A blurred one after all, or a lost one again, under its first request id. */
  goOn(key: number): void;
  drop(key: number): void;
  waiting(): readonly WaitingPhoto[];
  /** Whether one is under way without anybody having to decide. */
  isBusy(): boolean;
}

const LOOKS_BLURRED = '照片有点糊，要不要重拍？';
const WORKING: Readonly<Record<'waiting' | 'developing' | 'sending', string>> = {
  waiting: '排着队，马上就传',
  developing: '正在把照片变小…',
  sending: '正在传，请稍等…',
};

const isUnderWay = (stage: WaitingPhoto['stage']): stage is keyof typeof WORKING => stage in WORKING;

/** Prepares and sends photos one after the other; what needs a decision stands aside and stops no other. */
export function createPhotoQueue(parts: QueueParts): PhotoQueue {
  let entries: Entry[] = [];
  let lastKey = 0;
  let isRunning = false;

  const isThere = (entry: Entry): boolean => entries.indexOf(entry) >= 0;
  const move = (
    entry: Entry,
    stage: WaitingPhoto['stage'],
    words = isUnderWay(stage) ? WORKING[stage] : '',
  ) => {
    entry.stage = stage;
    entry.words = words;
    parts.onChange();
  };
  const remove = (entry: Entry) => {
    entries = entries.filter((other) => other !== entry);
    parts.onChange();
  };

  const developed = async (entry: Entry): Promise<DevelopedPhoto | undefined> => {
    move(entry, 'developing');
    const photo = await parts.develop(entry.source).catch(() => undefined);
    entry.photo = photo;
    entry.source = undefined;
    if (!photo) move(entry, 'refused', parts.cannotOpen);
    else if (photo.isBlurred) move(entry, 'blurred', LOOKS_BLURRED);
    return photo?.isBlurred ? undefined : photo;
  };

  const send = async (entry: Entry, { content, thumbnail }: DevelopedPhoto): Promise<void> => {
    move(entry, 'sending');
    const outcome = await parts.send({ kind: entry.kind, content }, entry.requestId);
    if (!isThere(entry)) return;
    if (!outcome.ok) {
      const { code, message, fields } = outcome.error;
      move(entry, isUndecided(code) ? 'lost' : 'refused', fields?.[0]?.message ?? message);
      return;
    }
    remove(entry);
    parts.onArrived({ attachmentId: outcome.data.attachmentId, kind: entry.kind, thumbnail });
  };

  const run = async (): Promise<void> => {
    if (isRunning) return;
    isRunning = true;
    for (;;) {
      const entry = entries.find(({ stage }) => stage === 'waiting');
      if (!entry) break;
      const photo = entry.photo ?? (await developed(entry));
      if (photo && isThere(entry)) await send(entry, photo);
    }
    isRunning = false;
    parts.onChange();
  };

  return {
    add(sources, kind) {
      for (const source of sources) {
        lastKey += 1;
        entries.push({
          key: lastKey,
          kind,
          requestId: parts.newRequestId(),
          source,
          stage: 'waiting',
          words: WORKING.waiting,
        });
      }
      parts.onChange();
      void run();
    },
    goOn(key) {
      const entry = entries.find((other) => other.key === key);
      if (!entry?.photo || isUnderWay(entry.stage)) return;
      move(entry, 'waiting');
      void run();
    },
    drop(key) {
      const entry = entries.find((other) => other.key === key);
      if (entry) remove(entry);
    },
    waiting: () =>
      entries.map(({ key, stage, words, photo }) => ({
        key,
        stage,
        words,
        ...(photo ? { thumbnail: photo.thumbnail } : {}),
      })),
    isBusy: () => entries.some(({ stage }) => isUnderWay(stage)),
  };
}
