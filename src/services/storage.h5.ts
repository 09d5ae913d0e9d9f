import type { Storage } from './storage.shared';

/** Several people may open the product on one machine; each has their own values. */
const named = (key: string): string => `jiuzhutong:${window.__HOST__?.phone ?? 'me'}:${key}`;

/** In a browser: localStorage, kept apart by person. */
export const storage: Storage = {
  async read(key) {
    try {
      const text = localStorage.getItem(named(key));
      return text === null ? undefined : JSON.parse(text);
    } catch {
      return undefined;
    }
  },
  async write(key, value) {
    try {
      localStorage.setItem(named(key), JSON.stringify(value));
      return true;
    } catch {
      return false;
    }
  },
  async remove(key) {
    try {
      localStorage.removeItem(named(key));
    } catch {
      // Storage is switched off; then nothing was kept either.
    }
  },
};
