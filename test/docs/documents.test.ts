import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { ACTIONS } from '@/contracts';
import { FAILURES } from '@/contracts/failures';
import { COLLECTIONS } from '../../config/collections';
import { generatedDocuments } from '../../docs/generator/documents';
import { IMAGES, PICTURES } from '../e2e/support/pictures/pictures';

const ROOT = resolve(__dirname, '../..');

const PICTURE_FILES = PICTURES.map((name) => `${IMAGES}/${name}.png`);

const documents = [
  'README.md',
  'CHANGELOG.md',
  ...readdirSync(join(ROOT, 'docs'), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => relative(ROOT, join(entry.parentPath ?? entry.path, entry.name))),
].map((file) => ({ file, text: readFileSync(join(ROOT, file), 'utf8') }));

const links = documents.flatMap(({ file, text }) =>
  [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^(https?:|mailto:|#)/.test(target))
    .map((target) => ({ file, target: join(dirname(file), target.split('#')[0] ?? '') })),
);

describe('the documents', () => {
  test('that follow from the code are what the code says (npm run docs)', () => {
    for (const { file, text } of generatedDocuments(ROOT)) {
      expect({ file, isCurrent: readFileSync(join(ROOT, file), 'utf8') === text }).toEqual({
        file,
        isCurrent: true,
      });
    }
  });

  test('name every action, failure and collection', () => {
    const [api, dictionary] = ['docs/api.md', 'docs/data-dictionary.md'].map((file) =>
      readFileSync(join(ROOT, file), 'utf8'),
    );
    for (const contract of ACTIONS) expect(api).toContain(`### \`${contract.function}/${contract.action}\``);
    for (const code of Object.keys(FAILURES)) expect(api).toMatch(new RegExp(`^\\| \`${code}\` +\\|`, 'm'));
    for (const { name } of COLLECTIONS) expect(dictionary).toContain(`## \`${name}\``);
  });

  test('name every room of the domain in the architecture, and every command in the README', () => {
    const textOf = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
    const rooms = readdirSync(join(ROOT, 'src/domain'), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    expect(
      rooms
        .map(({ name }) => name)
        .filter((name) => !textOf('docs/architecture.md').includes(`\n    ${name}/ `)),
    ).toEqual([]);
    const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
    const told = textOf('README.md');
    const forEditors = ['lint', 'types'];
    expect(
      Object.keys(scripts).filter(
        (name) =>
          !forEditors.includes(name) && !told.includes(`npm run ${name}`) && !told.includes(`npm ${name}`),
      ),
    ).toEqual([]);
  });

  test('link only to what is there, or to a picture that the screenshots make', () => {
    expect(links.length).toBeGreaterThan(20);
    const isThere = (target: string) => PICTURE_FILES.includes(target) || existsSync(join(ROOT, target));
    expect(links.filter(({ target }) => !isThere(target))).toEqual([]);
  });

  test('show every picture that the screenshots make', () => {
    const shown = new Set(links.map(({ target }) => target));
    expect(PICTURE_FILES.filter((picture) => !shown.has(picture))).toEqual([]);
  });

  test('name only files of this project that exist', () => {
    const named = documents.flatMap(({ file, text }) =>
      [
        ...text.matchAll(
          /`((?:src|cloudfunctions|localcloud|config|test|types|docs)\/[\w./-]*\.(?:ts|tsx|mjs|cjs|md|json|yaml))`/g,
        ),
      ].map(([, path = '']) => ({ file, path })),
    );
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter(({ path }) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  test('name only commands that package.json has', () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const commands = documents.flatMap(({ file, text }) =>
      [...text.matchAll(/npm run ([a-z]+(?:[:-][a-z]+)*)/g)].map(([, command = '']) => ({ file, command })),
    );
    expect(commands.filter(({ command }) => !(command in scripts))).toEqual([]);
  });

  test('give every decision a number of its own, a date and a status', () => {
    const decisions = documents.filter(({ file }) => /decisions\/(?!000)\d{3}-/.test(file));
    expect(decisions.length).toBeGreaterThan(5);
    const numbers = decisions.map(({ file }) => /decisions\/(\d{3})/.exec(file)?.[1]);
    expect(new Set(numbers).size).toBe(numbers.length);
    for (const { file, text } of decisions) {
      expect({
        file,
        ok: /^Date: \d{4}-\d\d-\d\d\. Status: (in force|replaced by \d{3})\.$/m.test(text),
      }).toEqual({ file, ok: true });
    }
  });
});
