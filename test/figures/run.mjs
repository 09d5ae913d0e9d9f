/** `npm run figures [-- sizes cold submissions screen database]`: builds, measures, prints one JSON object a line. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import {
  BUILD_DIR,
  buildFunctions,
  buildH5,
  buildLocalCloud,
  buildWeapp,
  ROOT,
} from '../../localcloud/build.mjs';

await buildFunctions();
await buildLocalCloud();
await buildH5();
await buildWeapp();
const outfile = join(BUILD_DIR, 'figures.cjs');
await build({
  entryPoints: [join(ROOT, 'test/figures/main.ts')],
  outfile,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  packages: 'external',
  absWorkingDir: ROOT,
  logLevel: 'error',
});
await createRequire(import.meta.url)(outfile).measure(ROOT, process.argv.slice(2));
process.exit(0);
