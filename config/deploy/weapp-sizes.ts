import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export interface WeappSizes {
  readonly totalBytes: number;
  readonly packages: readonly { readonly name: string; readonly bytes: number }[];
}

/** The built mini-program's sizes by package; undefined when nothing is built. */
export function measureWeapp(folder: string): WeappSizes | undefined {
  const manifest = join(folder, 'app.json');
  if (!existsSync(manifest)) return undefined;
  const { subPackages = [] } = JSON.parse(readFileSync(manifest, 'utf8')) as {
    subPackages?: readonly { readonly root: string }[];
  };
  const roots = subPackages.map(({ root }) => root.replace(/\/*$/, '/'));
  const sizes = new Map<string, number>([['主包', 0], ...roots.map((root) => [`分包 ${root}`, 0] as const)]);
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath ?? entry.path, entry.name);
    const root = roots.find((candidate) => relative(folder, path).split(sep).join('/').startsWith(candidate));
    const name = root ? `分包 ${root}` : '主包';
    sizes.set(name, (sizes.get(name) ?? 0) + statSync(path).size);
  }
  const packages = [...sizes].map(([name, bytes]) => ({ name, bytes }));
  return { packages, totalBytes: packages.reduce((sum, { bytes }) => sum + bytes, 0) };
}
