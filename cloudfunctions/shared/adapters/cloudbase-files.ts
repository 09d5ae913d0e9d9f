import type { CloudBase } from '@cloudbase/node-sdk';
import type { Files } from '../ports/files';

/** What the platform answers for a file that is gone or never was. */
const GONE: readonly string[] = ['SUCCESS', 'STORAGE_FILE_NONEXIST'];

/** Files over the platform's own SDK. */
export const cloudbaseFiles = (app: CloudBase): Files => ({
  async write(path, content) {
    const { fileID } = await app.uploadFile({ cloudPath: path, fileContent: content });
    if (!fileID) throw new Error('the storage gave no file id');
    return fileID;
  },
  async idOf(path) {
    const { data } = await app.getUploadMetadata({ cloudPath: path });
    return data.fileId;
  },
  async read(fileId) {
    const { fileContent } = await app.downloadFile({ fileID: fileId });
    if (!Buffer.isBuffer(fileContent)) throw new Error('the storage gave no content');
    return fileContent;
  },
  async remove(fileId) {
    const { fileList } = await app.deleteFile({ fileList: [fileId] });
    const code = fileList?.[0]?.code ?? 'no answer';
    if (!GONE.includes(code)) throw Object.assign(new Error('file not removed'), { code });
  },
});
