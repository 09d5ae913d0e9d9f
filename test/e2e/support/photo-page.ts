import { join, resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';
import type { Page } from 'playwright-core';
import { compile } from 'sass';

const ROOT = resolve(__dirname, '../../..');

/** The browser's files of the kit, its stand-ins for Taro's primitives, and its styles. */
const asForBrowsers: Plugin = {
  name: 'as-for-browsers',
  setup({ onResolve, onLoad }) {
    const primitives = join(ROOT, 'src/components/primitives/browser-primitives.tsx');
    onResolve({ filter: /^@tarojs\/components$/ }, () => ({ path: primitives }));
    onLoad({ filter: /\.scss$/ }, ({ path }) => ({ contents: compile(path).css, loader: 'css' }));
  },
};

/** Bundles the page of photos for a browser. */
async function bundle(): Promise<{ readonly script: string; readonly style: string }> {
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, 'test/e2e/fixtures/photos/page.tsx')],
    bundle: true,
    write: false,
    outdir: '/',
    jsx: 'automatic',
    tsconfig: join(ROOT, 'tsconfig.json'),
    resolveExtensions: ['.h5.tsx', '.h5.ts', '.tsx', '.ts', '.js'],
    define: {
      'process.env.TARO_ENV': '"h5"',
      'process.env.NODE_ENV': '"production"',
      CLOUD_ENVIRONMENT: '""',
    },
    plugins: [asForBrowsers],
  });
  const text = (end: string): string => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? '';
  return { script: text('.js'), style: text('.css') };
}

/** Opens it in `page` at the cloud's own address, so that its calls reach the real functions as this person's. */
export async function openPhotoPage(page: Page, url: string, token: string): Promise<void> {
  const { script, style } = await bundle();
  const host = JSON.stringify({ token, phone: 'photos' });
  const body = `<!doctype html><html lang="zh-CN"><title>照片</title><style>${style}</style><div id="root"></div><script>window.__HOST__=${host}</script><script src="/photos.js"></script>`;
  await page.route(`${url}/photos.html`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
  );
  await page.route(`${url}/photos.js`, (route) =>
    route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: script }),
  );
  await page.goto(`${url}/photos.html`);
}
