/** `npm run figures [-- sizes cold submissions screen database effort screens]`: builds, measures, prints one JSON object a line. */
import { requireTypeScript } from '../../config/run-typescript.mjs';
import { buildFunctions, buildH5, buildLocalCloud, buildWeapp, ROOT } from '../../localcloud/build.mjs';

await buildFunctions();
await buildLocalCloud();
await buildH5();
await buildWeapp();
const { measure } = await requireTypeScript('test/figures/main.ts');
await measure(ROOT, process.argv.slice(2));
process.exit(0);
