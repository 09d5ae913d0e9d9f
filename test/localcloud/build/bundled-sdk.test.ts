import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { LOCAL_ENV, platformEnvironment } from '../../../localcloud/functions/environment';
import { type ProductCloud, startProductCloud } from '../../support/product-cloud';

const ROOT = resolve(__dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'bundled-sdk-'));
const bundle = join(folder, 'sdk.cjs');
const run = promisify(execFile);

let cloud: ProductCloud;
beforeAll(async () => {
  cloud = await startProductCloud();
  const build = `const { SDK_ALIASES } = await import('./localcloud/build.mjs');
    const { build } = await import('esbuild');
    await build({ stdin: { contents: "module.exports = require('@cloudbase/node-sdk')", resolveDir: '.' }, alias: SDK_ALIASES,
      bundle: true, minify: true, platform: 'node', format: 'cjs', outfile: ${JSON.stringify(bundle)}, logLevel: 'error' });`;
  await run(process.execPath, ['--input-type=module', '-e', build], { cwd: ROOT });
});
afterAll(async () => {
  await cloud.remove();
  rmSync(folder, { recursive: true });
});

/** What a process gives as `answer` that has the bundled SDK as `app`. */
async function within(script: string): Promise<unknown> {
  const file = join(folder, 'script.cjs');
  writeFileSync(
    file,
    `const app = require(${JSON.stringify(bundle)}).init({ env: ${JSON.stringify(LOCAL_ENV)}, keepalive: true });
     (async () => { ${script} })().then((answer) => {
       process.stdout.write('ANSWER' + JSON.stringify(answer));
       process.exit(0);
     });`,
  );
  const env = { ...process.env, ...platformEnvironment(`${cloud.url}/admin`) };
  const { stdout } = await run(process.execPath, [file], { env });
  return JSON.parse(stdout.slice(stdout.indexOf('ANSWER') + 'ANSWER'.length));
}

describe('the SDK as it goes into a bundle', () => {
  test('stores, finds and counts documents, in transactions too', async () => {
    const answer = await within(`
      const db = app.database();
      const transaction = await db.startTransaction();
      await transaction.collection('drafts').add([{ _id: 'bundled', version: 1 }]);
      await transaction.collection('drafts').doc('bundled').set({ version: 2 });
      await transaction.commit();
      await db.collection('drafts').doc('bundled').update({ version: db.command.inc(1) });
      const { data } = await db.collection('drafts').where({ _id: db.command.in(['bundled']) }).limit(1).get();
      const { total } = await db.collection('drafts').where({ _id: 'bundled' }).count();
      await db.collection('drafts').doc('bundled').remove();
      return { data, total };`);
    expect(answer).toEqual({ data: [{ _id: 'bundled', version: 3 }], total: 1 });
  });

  test('keeps files: sent up, found by an address, fetched and deleted', async () => {
    const answer = await within(`
      const { fileID } = await app.uploadFile({ cloudPath: 'a/b.bin', fileContent: Buffer.from('内容') });
      const { fileList } = await app.getTempFileURL({ fileList: [fileID] });
      const fetched = await (await fetch(fileList[0].tempFileURL)).text();
      const { fileContent } = await app.downloadFile({ fileID });
      const gone = await app.deleteFile({ fileList: [fileID] });
      return { fetched, content: fileContent.toString(), code: gone.fileList[0].code };`);
    expect(answer).toEqual({ fetched: '内容', content: '内容', code: 'SUCCESS' });
  });

  test('reads what the storage says where it takes no file', async () => {
    const answer = await within(`
      const http = require('node:http');
      const { request } = http;
      const forged = { authorization: 'forged', Signature: 'forged' };
      http.request = (url, options, answered) =>
        request(url, options.method === 'put' ? { ...options, headers: { ...options.headers, ...forged } } : options, answered);
      return app.uploadFile({ cloudPath: 'a/c.bin', fileContent: Buffer.from('x') })
        .then(() => 'stored', ({ code, message }) => ({ code, message }));`);
    expect(answer).toEqual({
      code: 'STORAGE_REQUEST_FAIL',
      message: expect.stringContaining('[AccessDenied]: The signature is missing, wrong or expired.'),
    });
  });

  test('calls other functions', async () => {
    const answer = await within(`
      const { result } = await app.callFunction({ name: 'directory', data: { action: 'nothing' } });
      return result;`);
    expect(answer).toMatchObject({ ok: false });
  });

  test('says of what is left out that it is left out', async () => {
    const answer = await within(`
      const uses = [() => app.ai(), () => app.models.cases, () => app.rdb(), () => app.mysql()];
      return uses.map((use) => { try { return use(); } catch ({ message }) { return message; } });`);
    const leftOut = expect.stringContaining('left out of the bundles');
    expect(answer).toEqual([leftOut, leftOut, leftOut, leftOut]);
  });
});
