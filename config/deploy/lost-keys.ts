import type { Settings } from './environment-file';

/** Which keys in use online would be gone or different after the deployment, in words and without their values. */
export function lostKeys(online: Settings, next: Settings): string[] {
  const before = keysIn(online.DATA_KEYS);
  const after = keysIn(next.DATA_KEYS);
  const dataKeys = [...before]
    .filter(([id, key]) => after.get(id) !== key)
    .map(([id]) => `DATA_KEYS 里的 ${id} ${after.has(id) ? '内容不同' : '不见了'}`);
  const isDigestLost = online.DIGEST_KEY !== undefined && online.DIGEST_KEY !== next.DIGEST_KEY;
  return [...dataKeys, ...(isDigestLost ? ['DIGEST_KEY 不同'] : [])];
}

function keysIn(text: string | undefined): Map<string, unknown> {
  if (text === undefined) return new Map();
  try {
    return new Map(Object.entries(JSON.parse(text) as object));
  } catch {
    // Not ours, or damaged: then no data can have been sealed with it.
    return new Map();
  }
}
