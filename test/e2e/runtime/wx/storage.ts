import { answering, WxFailure } from './define';

/**
 * Storage lives in the browser's own store, which survives a killed app as WeChat's does. A value is kept as JSON
 * behind a mark for its kind; what was stored with `encrypt` is read only with `encrypt`.
 */
const PLAIN = 'p';
const SEALED = 'e';
/** WeChat's limits: per key 1 MB, in all 10 MB; 0.7 MB and 7.1 MB with `encrypt`. */
const KEY_LIMIT = 1024 * 1024;
const SEALED_KEY_LIMIT = Math.floor(0.7 * KEY_LIMIT);

interface Item {
  key?: string;
  data?: unknown;
  encrypt?: boolean;
}

function write({ key, data, encrypt }: Item): void {
  if (typeof key !== 'string' || key === '')
    throw new WxFailure('parameter error: parameter.key should be String');
  const text = JSON.stringify(data) ?? 'null';
  if (text.length > (encrypt ? SEALED_KEY_LIMIT : KEY_LIMIT)) throw new WxFailure('entry size limit reached');
  localStorage.setItem(key, (encrypt ? SEALED : PLAIN) + text);
}

/** Gives the value, or `undefined` when the key holds none of this kind. */
function read(key: string, kind: string): unknown {
  const stored = localStorage.getItem(key);
  return stored?.startsWith(kind) ? (JSON.parse(stored.slice(1)) as unknown) : undefined;
}

function info() {
  const keys = Object.keys(localStorage);
  const bytes = keys.reduce((sum, key) => sum + key.length + (localStorage.getItem(key)?.length ?? 0), 0);
  return { keys, currentSize: Math.ceil(bytes / 1024), limitSize: 10240 };
}

/** The key-value store of the program on the phone. */
export const storageApis = {
  setStorage: answering('setStorage', (item: Item) => {
    write(item);
    return {};
  }),
  getStorage: answering('getStorage', ({ key = '', encrypt }: Item) => {
    const data = read(key, encrypt ? SEALED : PLAIN);
    if (data === undefined) throw new WxFailure('data not found');
    return { data };
  }),
  removeStorage: answering('removeStorage', ({ key = '' }: Item) => {
    localStorage.removeItem(key);
    return {};
  }),
  clearStorage: answering('clearStorage', () => {
    localStorage.clear();
    return {};
  }),
  getStorageInfo: answering('getStorageInfo', info),
  setStorageSync: (key: string, data: unknown) => write({ key, data }),
  getStorageSync: (key: string) => read(key, PLAIN) ?? '',
  removeStorageSync: (key: string) => localStorage.removeItem(key),
  clearStorageSync: () => localStorage.clear(),
  getStorageInfoSync: info,
};
