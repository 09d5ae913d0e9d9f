import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const LOCK_MODULE = resolve(__dirname, '../../../localcloud/build-lock.mjs');
const folder = mkdtempSync(join(tmpdir(), '构建 锁-'));
const lock = join(folder, 'h5.lock');
const log = join(folder, 'log');
afterAll(() => rmSync(folder, { recursive: true }));

/** A process that does a piece of work under the lock and writes down when it begins and ends. */
const work = (name: string) =>
  promisify(execFile)(process.execPath, [
    '--input-type=module',
    '-e',
    `import { appendFileSync } from 'node:fs';
     const { underBuildLock } = await import(${JSON.stringify(`file://${LOCK_MODULE}`)});
     const say = (word) => appendFileSync(${JSON.stringify(log)}, '${name} ' + word + '\\n');
     await underBuildLock(${JSON.stringify(lock)}, async () => {
       say('begins');
       await new Promise((resolve) => setTimeout(resolve, 200));
       say('ends');
     });`,
  ]);

test('two builds of one folder never write into each other', async () => {
  writeFileSync(log, '');
  await Promise.all(['a', 'b', 'c'].map(work));
  const lines = readFileSync(log, 'utf8').trim().split('\n');
  expect(lines).toHaveLength(6);
  for (let i = 0; i < lines.length; i += 2) expect(lines[i + 1]).toBe(lines[i]?.replace('begins', 'ends'));
  expect(existsSync(lock)).toBe(false);
});

test('a lock whose process is gone is taken over', async () => {
  writeFileSync(log, '');
  const { stdout } = await promisify(execFile)(process.execPath, ['-e', 'console.log(process.pid)']);
  writeFileSync(lock, stdout.trim());
  await work('a');
  expect(readFileSync(log, 'utf8')).toBe('a begins\na ends\n');
});
