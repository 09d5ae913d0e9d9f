import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const LOADER = resolve(__dirname, '../../../localcloud/functions/compiled-bundle.cjs');
const folder = mkdtempSync(join(tmpdir(), '云函数 '));
const bundle = join(folder, 'index.js');
const code = join(folder, 'compiled', 'index.bin');
const changedAt = () => statSync(code).mtimeMs;
beforeEach(() => rmSync(join(folder, 'compiled'), { recursive: true, force: true }));
afterAll(() => rmSync(folder, { recursive: true }));

/** A bundle that is worth keeping: as long as they are, of the same length whatever the word of four letters. */
const writeBundle = (word: string): void =>
  writeFileSync(
    bundle,
    `exports.say = () => '${word}'; exports.fail = () => { throw new Error('${word}'); };/*${'x'.repeat(100_000)}*/`,
  );

/** What a process of its own gets from the bundle. */
const load = (): { said: string; place: string } =>
  JSON.parse(
    execFileSync(
      process.execPath,
      [
        '-e',
        `const { exported, keep } = require(${JSON.stringify(LOADER)}).loadBundle(...${JSON.stringify([bundle, code])});
         const said = exported.say();
         let place = '';
         try { exported.fail(); } catch (error) { place = /index\\.js:\\d+:\\d+/.exec(error.stack)[0]; }
         keep();
         process.stdout.write(JSON.stringify({ said, place }));`,
      ],
      { encoding: 'utf8' },
    ),
  );

test('what was compiled once is used again, and errors name the same place as before', () => {
  writeBundle('eins');
  const first = load();
  const before = changedAt();
  expect(load()).toEqual(first);
  expect(changedAt()).toBe(before);
  expect(first).toEqual({ said: 'eins', place: 'index.js:1:58' });
});

test('another bundle is never answered for by the code of the one before', () => {
  writeBundle('eins');
  load();
  writeBundle('zwei');
  expect(load().said).toBe('zwei');
  expect(load().said).toBe('zwei');
});

test('a file that holds no code is written anew', () => {
  writeBundle('drei');
  load();
  const size = statSync(code).size;
  writeFileSync(code, 'nothing');
  expect(load().said).toBe('drei');
  expect(statSync(code).size).toBe(size);
});

test('a small bundle is not worth it', () => {
  writeFileSync(bundle, `exports.say = () => 'klein'; exports.fail = () => { throw new Error(); };`);
  expect(load().said).toBe('klein');
  expect(existsSync(code)).toBe(false);
});
