import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { budget, type Print, rounded } from './figure';

const KB = 1024;
const MAIN_KB = 600;
const SUBPACKAGE_KB = 600;
const ALL_KB = 2048;
const FUNCTION_KB = 1.2 * KB;

function bytesIn(folder: string): number {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.map'))
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath ?? entry.path, entry.name)).size, 0);
}

/** What a phone downloads: the main package, each subpackage, all; and the size of each function bundle. */
export function packageSizes(root: string, print: Print): void {
  const dist = join(root, 'dist/weapp');
  const app = JSON.parse(readFileSync(join(dist, 'app.json'), 'utf8')) as {
    subPackages?: { root: string }[];
    subpackages?: { root: string }[];
  };
  const roots = (app.subPackages ?? app.subpackages ?? [])
    .map((subpackage) => subpackage.root)
    .filter((folder) => existsSync(join(dist, folder)));
  const all = bytesIn(dist) / KB;
  const parts = roots.map((folder) => ({ folder, size: bytesIn(join(dist, folder)) / KB }));
  const main = all - parts.reduce((sum, part) => sum + part.size, 0);
  print({ name: 'weapp main package', value: rounded(main), unit: 'KB', ...budget(main <= MAIN_KB) });
  for (const { folder, size } of parts)
    print({
      name: `weapp subpackage ${folder}`,
      value: rounded(size),
      unit: 'KB',
      ...budget(size <= SUBPACKAGE_KB),
    });
  print({ name: 'weapp all packages', value: rounded(all), unit: 'KB', ...budget(all <= ALL_KB) });
  const functions = join(root, '.local/build/functions');
  for (const name of readdirSync(functions)) {
    const size = statSync(join(functions, name, 'index.js')).size / KB;
    print({
      name: `function bundle ${name}`,
      value: rounded(size),
      unit: 'KB',
      ...budget(size <= FUNCTION_KB),
    });
  }
}
