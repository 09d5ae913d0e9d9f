import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import cloudbase from '@cloudbase/node-sdk';
import { platformEnvironment } from '../../../localcloud/functions/environment';
import { admin } from '../../../localcloud/server/admin';
import { type HttpServer, listen } from '../../../localcloud/server/http-server';
import { createRouter } from '../../../localcloud/server/router';
import { registerStorage } from '../../../localcloud/storage';
import { type HandClock, handClock } from '../functions/hand-clock';

let dataDir: string;
let server: HttpServer;
let url: string;
let clock: HandClock;
let app: ReturnType<typeof cloudbase.init>;

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), '存储 storage-'));
  clock = handClock('2026-03-01T00:00:00Z');
  const router = createRouter();
  router.route('POST', '/admin', admin(router, { beforeAnswer: () => {} }));
  registerStorage(router, { dataDir, clock, url: () => url }, Buffer.alloc(32, 7));
  server = await listen(0, router, console.error);
  url = `http://127.0.0.1:${server.port}`;
  Object.assign(process.env, platformEnvironment(`${url}/admin`), { PATH: process.env.PATH });
  app = cloudbase.init({ env: 'local-jiuzhutong' });
});

afterEach(async () => {
  await server.close();
  rmSync(dataDir, { recursive: true, force: true });
});

const content = Buffer.from('手写签名 ✍');
const cloudPath = 'signatures/案件-1/签名.png';

async function addressOf(fileID: string, maxAge = 60): Promise<string> {
  const { fileList } = await app.getTempFileURL({ fileList: [{ fileID, maxAge }] });
  return encodeURI(fileList[0]?.tempFileURL ?? '');
}

async function call(action: string, more: object): Promise<Record<string, unknown>> {
  const response = await fetch(`${url}/admin`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ action, ...more }),
  });
  return response.json();
}

describe('through the unmodified SDK', () => {
  test('what is uploaded comes back the same', async () => {
    const { fileID } = await app.uploadFile({ cloudPath, fileContent: content });
    expect(fileID).toBe(`cloud://local-jiuzhutong.local/${cloudPath}`);
    const { fileContent } = await app.downloadFile({ fileID });
    expect(fileContent).toEqual(content);
  });

  test('a second upload to the same path replaces the first', async () => {
    await app.uploadFile({ cloudPath, fileContent: content });
    const { fileID } = await app.uploadFile({ cloudPath, fileContent: Buffer.from('新') });
    expect((await app.downloadFile({ fileID })).fileContent).toEqual(Buffer.from('新'));
  });

  test('an empty file is a file', async () => {
    const { fileID } = await app.uploadFile({ cloudPath: 'empty.txt', fileContent: Buffer.alloc(0) });
    const response = await fetch(await addressOf(fileID));
    expect([response.status, await response.text()]).toEqual([200, '']);
  });

  test('a deleted file is gone, and deleting it again says so', async () => {
    const { fileID } = await app.uploadFile({ cloudPath, fileContent: content });
    const address = await addressOf(fileID);
    expect((await app.deleteFile({ fileList: [fileID] })).fileList).toEqual([{ fileID, code: 'SUCCESS' }]);
    expect((await app.deleteFile({ fileList: [fileID] })).fileList[0]?.code).toBe('STORAGE_FILE_NONEXIST');
    expect((await app.getTempFileURL({ fileList: [fileID] })).fileList[0]?.code).toBe(
      'STORAGE_FILE_NONEXIST',
    );
    expect((await fetch(address)).status).toBe(404);
  });

  test('a file beyond 50 MB is refused and leaves nothing behind', async () => {
    const fileContent = Buffer.alloc(50 * 1024 * 1024 + 1);
    await expect(app.uploadFile({ cloudPath: 'big.bin', fileContent })).rejects.toMatchObject({
      code: 'STORAGE_REQUEST_FAIL',
    });
    const left = readdirSync(join(dataDir, 'files'), { recursive: true });
    expect(left.filter((name) => statSync(join(dataDir, 'files', String(name))).isFile())).toEqual([]);
  });
});

describe('addresses', () => {
  test('one is good until its time is over, then it is 403', async () => {
    const { fileID } = await app.uploadFile({ cloudPath, fileContent: content });
    const address = await addressOf(fileID, 60);
    clock.advanceTo('2026-03-01T00:01:00Z');
    const response = await fetch(address);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('image/png');
    expect(Buffer.from(await response.arrayBuffer())).toEqual(content);
    clock.advanceTo('2026-03-01T00:01:00.001Z');
    expect((await fetch(address)).status).toBe(403);
  });

  test('a later expiry, another file or no signature at all is 403', async () => {
    const { fileID } = await app.uploadFile({ cloudPath, fileContent: content });
    const other = await app.uploadFile({ cloudPath: 'other.png', fileContent: content });
    const address = await addressOf(fileID);
    const otherAddress = await addressOf(other.fileID);
    const forgeries = [
      address.replace(/expires=\d+/, 'expires=9999999999999'),
      address.replace(/[^/]+\?/, 'other.png?'),
      `${otherAddress.split('?')[0]}?${address.split('?')[1]}`,
      address.split('?')[0] ?? '',
      `${address.split('?')[0]}?expires=NaN&signature=`,
    ];
    for (const forgery of forgeries) expect((await fetch(forgery)).status).toBe(403);
  });

  test('leave to download is no leave to upload, and leave to upload one path is none for another', async () => {
    const { fileID } = await app.uploadFile({ cloudPath, fileContent: content });
    const download = new URL(await addressOf(fileID)).searchParams;
    const put = (path: string, authorization: string) =>
      fetch(`${url}/storage/${path}`, { method: 'PUT', headers: { authorization }, body: 'x' });
    expect((await put(cloudPath, `${download.get('expires')}.${download.get('signature')}`)).status).toBe(
      403,
    );
    const { data } = await call('storage.getUploadMetadata', { path: 'mine.png' });
    const { authorization } = data as { authorization: string };
    expect((await put('yours.png', authorization)).status).toBe(403);
    expect((await put('mine.png', '')).status).toBe(403);
    clock.advanceTo('2026-03-01T01:00:00Z');
    expect((await put('mine.png', authorization)).status).toBe(403);
  });

  test('a form upload as the client SDKs send it works with the same leave', async () => {
    const { data } = await call('storage.getUploadMetadata', { path: cloudPath });
    const leave = data as { url: string; authorization: string; fileId: string };
    const form = new FormData();
    form.append('key', cloudPath);
    form.append('signature', leave.authorization);
    form.append('file', new Blob([content]), 'signature.png');
    expect((await fetch(leave.url, { method: 'POST', body: form })).status).toBe(204);
    expect((await app.downloadFile({ fileID: leave.fileId })).fileContent).toEqual(content);
  });

  test('a stored page cannot run as a page of the local cloud', async () => {
    const { fileID } = await app.uploadFile({
      cloudPath: 'x.html',
      fileContent: Buffer.from('<script>1</script>'),
    });
    const response = await fetch(await addressOf(fileID));
    expect(response.headers.get('content-security-policy')).toMatch(/sandbox/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });
});

describe('paths', () => {
  test.each([
    '../keys.json',
    'a/../../keys.json',
    '/etc/passwd',
    'a//b',
    './a',
    'a/',
    '',
    'a\\b',
    'a\0b',
    'a%2fb',
    'x'.repeat(513),
  ])('%j is no path to upload to', async (path) => {
    expect(await call('storage.getUploadMetadata', { path })).toMatchObject({ code: 'INVALID_PARAM' });
  });

  test('nobody climbs out of the storage by an address', async () => {
    for (const path of ['..%2fkeys.json', '%2e%2e/keys.json', '..%5ckeys.json', 'a/..%2f..%2fkeys.json']) {
      const response = await fetch(`${url}/storage/${path}?expires=9999999999999&signature=x`);
      expect([403, 404]).toContain(response.status);
    }
  });

  test.each([
    'cloud://another-env.local/a.png',
    'cloud://local-jiuzhutong.local/../keys.json',
    'a.png',
    7,
    null,
  ])('%j is no file id of this environment', async (fileid) => {
    const { data } = await call('storage.batchGetDownloadUrl', { file_list: [{ fileid }] });
    expect(data).toMatchObject({ download_list: [{ code: 'INVALID_PARAM' }] });
  });

  test('names on the disk tell nothing of the paths', async () => {
    await app.uploadFile({ cloudPath, fileContent: content });
    const names = readdirSync(join(dataDir, 'files'), { recursive: true }).map(String);
    expect(names.every((name) => /^[0-9a-f]{2}([/\\][0-9a-f]{64})?$/.test(name))).toBe(true);
  });

  test('a list of none or of more than fifty files is refused', async () => {
    for (const count of [0, 51]) {
      const list = Array(count).fill({ fileid: 'cloud://local-jiuzhutong.local/a' });
      expect(await call('storage.batchGetDownloadUrl', { file_list: list })).toMatchObject({
        code: 'INVALID_PARAM',
      });
    }
  });
});
