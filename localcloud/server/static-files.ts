import { readFile, stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { contentTypeOf } from './content-type';
import { HttpError } from './http-error';
import type { LocalRequest, LocalResponse } from './part';

const compress = promisify(gzip);
const COMPRESSIBLE = /^(text\/|application\/(json|wasm)|image\/svg)/;
/** A name with a content hash never changes its content. */
const HASHED_NAME = /\.[0-9a-f]{8,}\./;

interface CachedFile {
  readonly mtimeMs: number;
  readonly content: Buffer;
  readonly compressed: Buffer | undefined;
}

/** Serves the files below a folder: right content type, gzip, long cache for hashed names. */
export interface StaticFiles {
  /** The file at a relative path. Throws HttpError 404. */
  serve(path: string, request: LocalRequest): Promise<LocalResponse>;
  /** The text of a file, or undefined. */
  text(path: string): Promise<string | undefined>;
}

export function staticFiles(folder: string): StaticFiles {
  const root = resolve(folder);
  const cache = new Map<string, CachedFile>();

  const load = async (path: string): Promise<CachedFile | undefined> => {
    const file = resolve(join(root, path));
    if (!file.startsWith(root + sep) || path.includes('\0')) return undefined;
    const found = await stat(file).catch(() => undefined);
    if (!found?.isFile()) return undefined;
    const cached = cache.get(file);
    if (cached?.mtimeMs === found.mtimeMs) return cached;
    const content = await readFile(file);
    const isCompressible = COMPRESSIBLE.test(contentTypeOf(file)) && content.length > 1024;
    const loaded = {
      mtimeMs: found.mtimeMs,
      content,
      compressed: isCompressible ? await compress(content) : undefined,
    };
    cache.set(file, loaded);
    return loaded;
  };

  return {
    async serve(path, request) {
      const file = await load(path);
      if (!file) throw new HttpError(404, 'noSuchFile', `there is no file ${path}`);
      const compressed = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? '')) && file.compressed;
      return {
        status: 200,
        headers: {
          'content-type': contentTypeOf(path),
          'cache-control': HASHED_NAME.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
          vary: 'accept-encoding',
          ...(compressed ? { 'content-encoding': 'gzip' } : {}),
        },
        body: compressed || file.content,
      };
    },
    async text(path) {
      return (await load(path))?.content.toString('utf8');
    },
  };
}
