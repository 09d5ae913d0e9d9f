import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const SOURCE = path.resolve(__dirname, '../../src');

const sources = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => ({ name, text: readFileSync(path.join(SOURCE, name), 'utf8') }));

describe('zod in the mini-program', () => {
  test('is the small one everywhere', () => {
    expect(sources.filter(({ text }) => /from 'zod'/.test(text)).map(({ name }) => name)).toEqual([]);
  });

  test('is never called with an await inside: the ES5 output would then hold all of zod, 500 KB more', () => {
    const holdsAll = /\bz\.\w+\((?:[^()]|\([^()]*\))*\bawait\b/;
    expect(sources.filter(({ text }) => holdsAll.test(text)).map(({ name }) => name)).toEqual([]);
  });
});
