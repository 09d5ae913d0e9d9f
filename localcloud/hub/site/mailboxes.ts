import type { Message } from '../../server/part';
import { localApi, type Person } from './local-api';
import { readSeen, type Seen, writeSeen } from './seen-messages';

const TICK_MS = 1500;

/** The messages on everybody's phones, kept up to date, with what has been looked at. */
export interface Mailboxes {
  /** Newest first. */
  messagesOf(person: string): readonly Message[];
  isUnread(person: string, message: Message): boolean;
  unreadOf(person: string): number;
  markSeen(person: string, messages: readonly Message[]): void;
  /** These people's phones are asked at every tick, everybody else's in turn. */
  watch(people: readonly string[]): void;
}

/**
 * Starts asking the local cloud. `onChange` is told whose messages changed and which are new since the last look;
 * `onContact` whether the local cloud answered.
 */
export function openMailboxes(
  people: readonly Person[],
  onChange: (person: string, arrived: readonly Message[]) => void,
  onContact: (isThere: boolean) => void,
): Mailboxes {
  const boxes = new Map<string, readonly Message[]>();
  const seen: Seen = readSeen();
  let watched: readonly string[] = [];
  let turn = 0;

  const refreshOne = async (person: string) => {
    const messages = await localApi.messages(person);
    const before = boxes.get(person);
    if (before && JSON.stringify(before) === JSON.stringify(messages)) return;
    boxes.set(person, messages);
    const known = new Set(before?.map(({ id }) => id));
    onChange(person, before ? messages.filter(({ id }) => !known.has(id)) : []);
  };
  const refresh = async (ids: readonly string[]) => {
    try {
      await Promise.all(ids.map(refreshOne));
      onContact(true);
    } catch {
      onContact(false);
    }
  };
  const tick = async () => {
    if (!document.hidden) {
      const others = people.map(({ id }) => id).filter((id) => !watched.includes(id));
      const next = others[turn++ % Math.max(others.length, 1)];
      await refresh(next ? [...watched, next] : watched);
    }
    setTimeout(tick, TICK_MS);
  };
  void refresh(people.map(({ id }) => id)).then(tick);

  const isUnread = (person: string, { id }: Message) => !seen[person]?.includes(id);
  return {
    messagesOf: (person) => boxes.get(person) ?? [],
    isUnread,
    unreadOf: (person) => (boxes.get(person) ?? []).filter((message) => isUnread(person, message)).length,
    markSeen(person, messages) {
      seen[person] = [...new Set([...(seen[person] ?? []), ...messages.map(({ id }) => id)])];
      writeSeen(seen);
      onChange(person, []);
    },
    watch(ids) {
      watched = ids;
    },
  };
}
