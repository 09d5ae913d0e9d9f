import type { Storage } from './storage.shared';

const kept = new Map<string, string>();

/** Where there is no platform (types, unit tests) values live in memory. */
export const storage: Storage = {
  async read(key) {
    const text = kept.get(key);
    return text === undefined ? undefined : JSON.parse(text);
  },
  async write(key, value) {
    kept.set(key, JSON.stringify(value));
    return true;
  },
  async remove(key) {
    kept.delete(key);
  },
};
