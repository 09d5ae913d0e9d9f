import type { Clock } from '../server/clock';
import type { ActionReply, ActionRequest } from '../server/part';
import { fromFileId, isCloudPath, toFileId } from './file-id';
import type { FileStore } from './file-store';
import type { Signer } from './signature';

/** How long an upload may take to begin after its leave was given. */
const UPLOAD_LEAVE_MS = 15 * 60 * 1000;
/** A download address without a wish of its own lives this long. */
const DEFAULT_MAX_AGE_SECONDS = 24 * 3600;

export interface StorageActions {
  getUploadMetadata(request: ActionRequest): ActionReply;
  batchGetDownloadUrl(request: ActionRequest): Promise<ActionReply>;
  batchDeleteFile(request: ActionRequest): Promise<ActionReply>;
}

/** The SDK's storage actions over a file store; addresses are signed and expire. */
export function createStorageActions(
  store: FileStore,
  signer: Signer,
  clock: Clock,
  url: () => string,
): StorageActions {
  const downloadUrl = (path: string, maxAgeSeconds: number) => {
    const expires = clock.now() + maxAgeSeconds * 1000;
    const signature = signer.sign('download', path, expires);
    return `${url()}/storage/${path}?expires=${expires}&signature=${signature}`;
  };

  return {
    getUploadMetadata({ params }) {
      const path = String(params.path ?? '');
      if (!isCloudPath(path))
        return { code: 'INVALID_PARAM', message: 'path is a relative path of plain segments' };
      const expires = clock.now() + UPLOAD_LEAVE_MS;
      const authorization = `${expires}.${signer.sign('upload', path, expires)}`;
      return {
        data: {
          url: `${url()}/storage/${encodePath(path)}`,
          token: 'local',
          authorization,
          fileId: toFileId(path),
          cosFileId: Buffer.from(path).toString('base64url'),
        },
      };
    },

    async batchGetDownloadUrl({ params }) {
      const files = readList(params.file_list);
      if (!files) return tooManyOrNone('file_list');
      const list = await Promise.all(
        files.map(async (file) => {
          const { fileid, max_age: maxAge } = isRecord(file) ? file : {};
          const fileID = String(fileid ?? '');
          const path = fromFileId(fileID);
          if (path === undefined) return { fileID, tempFileURL: '', code: 'INVALID_PARAM' };
          if ((await store.size(path)) === undefined)
            return { fileID, tempFileURL: '', code: 'STORAGE_FILE_NONEXIST' };
          const age = typeof maxAge === 'number' && maxAge > 0 ? maxAge : DEFAULT_MAX_AGE_SECONDS;
          return { fileID, tempFileURL: downloadUrl(path, age), maxAge: age, code: 'SUCCESS' };
        }),
      );
      return { data: { download_list: list } };
    },

    async batchDeleteFile({ params }) {
      const ids = readList(params.fileid_list);
      if (!ids) return tooManyOrNone('fileid_list');
      const list = await Promise.all(
        ids.map(async (id) => {
          const fileID = String(id);
          const path = fromFileId(fileID);
          if (path === undefined) return { fileID, code: 'INVALID_PARAM' };
          return { fileID, code: (await store.remove(path)) ? 'SUCCESS' : 'STORAGE_FILE_NONEXIST' };
        }),
      );
      return { data: { delete_list: list } };
    },
  };
}

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** The cloud takes 1 to 50 files a call. */
function readList(value: unknown): readonly unknown[] | undefined {
  return Array.isArray(value) && value.length > 0 && value.length <= 50 ? value : undefined;
}

function tooManyOrNone(name: string): ActionReply {
  return { code: 'INVALID_PARAM', message: `${name} names 1 to 50 files` };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
