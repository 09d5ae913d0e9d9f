import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { FAILURES } from '@/contracts/failures';

const ROOT = resolve(__dirname, '../..');
const LONGEST_FILE_LINES = 300;

const sources = ['src', 'cloudfunctions', 'localcloud', 'config', 'test', 'types'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs|cjs|scss)$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .filter((file) => !file.includes('/node_modules/'))
    .filter((file) => statSync(file).size < 1_000_000)
    .map((file) => ({ name: relative(ROOT, file), text: readFileSync(file, 'utf8') })),
);
const offending = (pattern: RegExp, where: (name: string) => boolean = () => true): string[] =>
  sources
    .filter(
      ({ name, text }) => where(name) && name !== 'test/architecture/words.test.ts' && pattern.test(text),
    )
    .map(({ name }) => name);

describe('how things are written', () => {
  test('no file is longer than a reader can hold', () => {
    expect(
      sources.filter(({ text }) => text.split('\n').length > LONGEST_FILE_LINES).map(({ name }) => name),
    ).toEqual([]);
  });

  test('nothing is left for later in the code', () => {
    expect(offending(/\b(TODO|FIXME|XXX|HACK)\b/)).toEqual([]);
  });

  test('no check is switched off', () => {
    expect(offending(/@ts-ignore|@ts-nocheck|biome-ignore|\bas any\b/)).toEqual([]);
    expect(offending(/\b(test|describe|it)\.(only|skip)\(/)).toEqual([]);
  });

  test('no machine’s own path stands in the project', () => {
    expect(offending(/['"`](\/work\/|\/root\/|\/home\/)/)).toEqual([]);
  });

  test('functions log through the pipeline, never what a person typed', () => {
    expect(
      offending(
        /\bconsole\./,
        (name) => name.startsWith('cloudfunctions/') && !name.endsWith('pipeline/log.ts'),
      ),
    ).toEqual([]);
  });

  test('every failure tells the person what to do, in Chinese', () => {
    for (const [code, words] of Object.entries(FAILURES)) {
      expect({ code, hasChinese: /[一-鿿]{6}/.test(words), endsAsSentence: /[。]$/.test(words) }).toEqual({
        code,
        hasChinese: true,
        endsAsSentence: true,
      });
    }
  });
});
