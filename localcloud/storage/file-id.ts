import { LOCAL_ENV } from '../functions/environment';

const PREFIX = `cloud://${LOCAL_ENV}.local/`;

/**
 * A cloud path as the product chooses it: relative, of plain segments. Anything that could climb out of the storage
 * or that a URL would fold together is refused.
 */
export function isCloudPath(path: string): boolean {
  if (path.length === 0 || path.length > 512 || /[\p{Cc}\\?#%]/u.test(path)) return false;
  return path.split('/').every((segment) => segment !== '' && segment !== '.' && segment !== '..');
}

/** `cases/x/signature.png` → `cloud://env.bucket/cases/x/signature.png`. */
export function toFileId(path: string): string {
  return PREFIX + path;
}

/** The cloud path of a file id of this environment; undefined for anything else. */
export function fromFileId(fileId: string): string | undefined {
  if (!fileId.startsWith(PREFIX)) return undefined;
  const path = fileId.slice(PREFIX.length);
  return isCloudPath(path) ? path : undefined;
}
