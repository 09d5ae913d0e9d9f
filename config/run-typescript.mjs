/**
 * Lets a script of this project run TypeScript of this project: bundles an entry file to .local/build/tools and
 * loads it. Packages stay in node_modules.
 */
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** Gives what `entry` (a path below the project) exports. Needs the project's packages to be installed. */
export async function requireTypeScript(entry) {
  const esbuild = await import('esbuild');
  const folder = join(ROOT, '.local/build/tools');
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, `${basename(dirname(entry))}-${basename(entry, '.ts')}.cjs`);
  await esbuild.build({
    entryPoints: [join(ROOT, entry)],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    packages: 'external',
    absWorkingDir: ROOT,
    logLevel: 'silent',
  });
  return createRequire(import.meta.url)(outfile);
}
