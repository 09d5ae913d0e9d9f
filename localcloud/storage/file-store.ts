import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';

/** One file at most; the largest thing the product uploads is a photograph. */
export const MAX_FILE_BYTES = 50 * 1024 * 1024;

export class FileTooLarge extends Error {}

/** Files on the disk, under names that nobody can guess from outside and no path can climb out of. */
export interface FileStore {
  /** Stores a file; when this resolves, it survives a crash. Throws FileTooLarge. */
  write(path: string, content: Readable): Promise<void>;
  /** Size in bytes, or undefined when there is no such file. */
  size(path: string): Promise<number | undefined>;
  read(path: string): Readable;
  /** Whether there was such a file. */
  remove(path: string): Promise<boolean>;
}

/** Keeps the files under `folder`, which is made when the first one comes. */
export function createFileStore(folder: string): FileStore {
  const locate = (path: string) => {
    const name = createHash('sha256').update(path).digest('hex');
    return join(folder, name.slice(0, 2), name);
  };
  return {
    async write(path, content) {
      const target = locate(path);
      await mkdir(dirname(target), { recursive: true });
      const temporary = `${target}.${randomUUID()}`;
      try {
        await writeDurably(temporary, content);
        await rename(temporary, target);
      } catch (error) {
        await rm(temporary, { force: true });
        throw error;
      }
      await syncFolder(dirname(target));
      await syncFolder(folder);
    },
    async size(path) {
      const found = await stat(locate(path)).catch(() => undefined);
      return found?.size;
    },
    read: (path) => createReadStream(locate(path)),
    async remove(path) {
      if ((await this.size(path)) === undefined) return false;
      await rm(locate(path), { force: true });
      return true;
    },
  };
}

async function writeDurably(file: string, content: Readable): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    let size = 0;
    for await (const chunk of content) {
      size += chunk.length;
      if (size > MAX_FILE_BYTES) throw new FileTooLarge(`a file has at most ${MAX_FILE_BYTES} bytes`);
      await handle.write(chunk);
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}
