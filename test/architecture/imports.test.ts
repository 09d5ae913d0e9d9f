import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');
const IMPORT = /(?:from\s+|import\s*\(\s*|import\s+|require\(\s*)['"]([^'"]+)['"]/g;

interface Import {
  readonly from: string;
  /** A path below the project, or the name of a package. */
  readonly to: string;
}

const filesIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs|cjs)$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath ?? entry.path, entry.name)));

function importsOf(file: string): Import[] {
  return [...readFileSync(join(ROOT, file), 'utf8').matchAll(IMPORT)].map(([, name = '']) => {
    if (name.startsWith('@/')) return { from: file, to: join('src', name.slice(2)) };
    return {
      from: file,
      to: name.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(file), name)) : name,
    };
  });
}

const imports = ['src', 'cloudfunctions', 'localcloud', 'config'].flatMap(filesIn).flatMap(importsOf);
const below =
  (...folders: string[]) =>
  (path: string) =>
    folders.some((folder) => path === folder || path.startsWith(`${folder}/`));

/** Every import from one place to another that must not be. */
const between = (from: (path: string) => boolean, to: (path: string) => boolean): string[] =>
  imports.filter((edge) => from(edge.from) && to(edge.to)).map((edge) => `${edge.from} → ${edge.to}`);

const isSdk = (path: string): boolean =>
  /^(@cloudbase\/|wx-server-sdk|@tarojs\/|react|libsql|mingo)/.test(path);
const isPackage = (path: string): boolean =>
  !/^(src|cloudfunctions|localcloud|config|test|docs|types)(\/|$)/.test(path);

describe('what may import what', () => {
  test('the walker sees the imports at all', () => {
    expect(imports.length).toBeGreaterThan(200);
    expect(between(below('src/contracts'), below('src/domain'))).not.toEqual([]);
  });

  test('the kernel knows nothing but itself', () => {
    expect(
      between(below('src/domain/kernel'), (to) => !below('src/domain/kernel')(to) && to !== 'zod/mini'),
    ).toEqual([]);
  });

  test('the domain is pure: no cloud, no screen, no contract, nothing of Node', () => {
    const allowed = (to: string): boolean =>
      below('src/domain')(to) || to === 'zod/mini' || to.startsWith('chinese-days/');
    expect(between(below('src/domain'), (to) => !allowed(to))).toEqual([]);
  });

  test('contracts know the domain and nothing above', () => {
    expect(
      between(below('src/contracts'), (to) => !below('src/contracts', 'src/domain')(to) && to !== 'zod/mini'),
    ).toEqual([]);
  });

  test('only services reach the cloud from the mini-program', () => {
    const screens = below('src/pages', 'src/packages', 'src/components', 'src/hooks');
    expect(between(screens, (to) => below('src/services')(to) && to.includes('transport'))).toEqual([]);
    expect(between(below('src'), below('cloudfunctions', 'localcloud', 'test'))).toEqual([]);
  });

  test('screens never read a parameter of the rules', () => {
    expect(between(below('src/pages', 'src/packages', 'src/components'), below('src/domain/policy'))).toEqual(
      [],
    );
  });

  test('only adapters and the composition roots import an SDK', () => {
    const others = (from: string): boolean =>
      below('cloudfunctions')(from) &&
      !/\/adapters\//.test(from) &&
      !/shared\/serve[^/]*\.ts$/.test(from) &&
      !/cloudfunctions\/notification\/(index|serve)[^/]*\.ts$/.test(from);
    expect(between(others, isSdk)).toEqual([]);
  });

  test('use cases know ports, never adapters that talk to the outside', () => {
    const useCases = (from: string): boolean => /cloudfunctions\/[^/]+\/use-cases\//.test(from);
    const outside = (to: string): boolean => /shared\/adapters\/(?!sm3)/.test(to);
    expect(between(useCases, outside)).toEqual([]);
  });

  test('the product never imports the local cloud, and nothing imports the tests', () => {
    expect(between(below('src', 'cloudfunctions'), below('localcloud'))).toEqual([]);
    expect(between(() => true, below('test'))).toEqual([]);
  });

  test('the mini-program bundles zod only in its small form', () => {
    expect(between(below('src'), (to) => to === 'zod' || to === 'zod/v4')).toEqual([]);
    expect(between(below('src/domain', 'src/contracts'), (to) => isPackage(to) && isSdk(to))).toEqual([]);
  });
});
