import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { DEMO_HOUSEHOLDS } from '../county';

export interface Site {
  readonly html: string;
  readonly script: string;
  readonly style: string;
}

/** Bundles the hub page from localcloud/hub/site below `root`; quick enough to do at every start. */
export async function buildSite(root: string): Promise<Site> {
  const folder = join(root, 'localcloud/hub/site');
  const [html, bundled] = await Promise.all([
    readFile(join(folder, 'index.html'), 'utf8'),
    build({
      entryPoints: { hub: join(folder, 'hub.ts'), style: join(folder, 'styles/hub.css') },
      outdir: '/hub',
      absWorkingDir: root,
      bundle: true,
      write: false,
      minify: true,
      charset: 'utf8',
      define: { READY_APPLICATION: JSON.stringify(DEMO_HOUSEHOLDS.wangYanshi) },
      platform: 'browser',
      format: 'iife',
      target: 'es2020',
      legalComments: 'none',
      logLevel: 'silent',
    }),
  ]);
  const outputOf = (extension: string) =>
    bundled.outputFiles.find(({ path }) => path.endsWith(extension))?.text ?? '';
  return { html, script: outputOf('.js'), style: outputOf('.css') };
}
