/** By persona: ids of the messages that the visitor has opened. */
export type Seen = Record<string, readonly string[]>;

const KEY = 'hub.seen';
const MOST_PER_PERSON = 500;

/** What this browser remembers; empty where it may not remember anything. */
export function readSeen(): Seen {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '{}') as Seen;
  } catch {
    return {};
  }
}

/** Remembers the latest; does nothing where the browser forbids it. */
export function writeSeen(seen: Seen): void {
  const kept = Object.entries(seen).map(([person, ids]) => [person, ids.slice(-MOST_PER_PERSON)]);
  try {
    localStorage.setItem(KEY, JSON.stringify(Object.fromEntries(kept)));
  } catch {
    // Private windows have no storage: the marks then last as long as the page.
  }
}
