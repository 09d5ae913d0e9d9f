import path from 'node:path';
import { defineConfig } from '@tarojs/cli';
import { ARIA_ON_COMPONENTS } from './taro/aria-attributes';
import { isCompiledPackage } from './taro/compiled-packages';

const ROOT = path.resolve(__dirname, '..');
const BROWSER_PRIMITIVES = path.join(ROOT, 'src/components/primitives/browser-primitives.tsx');
const OLD_PHONES = ['Android >= 5', 'iOS >= 10'];

/**
 * The Taro build: one source, `dist/weapp` and `dist/h5`. Sizes are written in px and mean px: they follow the
 * reader's type size (`--fs`), not the width of the screen, so no unit is converted; `#ifdef h5` in styles is heeded.
 */
const postcss = {
  pxtransform: { enable: true, config: { methods: ['platform'] } },
  autoprefixer: { enable: true, config: { overrideBrowserslist: OLD_PHONES } },
};

/**
 * The kit's styles come once, before those of any page: a copy with every page would, when that page is opened, win over
 * what the pages opened before say.
 */
const KIT_STYLES = {
  name: 'kit',
  test: /[\\/]src[\\/]components[\\/].*\.scss$/,
  type: 'css/mini-extract',
  chunks: 'all',
  enforce: true,
  priority: 100,
};

export default defineConfig<'webpack5'>({
  projectName: 'jiuzhutong',
  date: '2026-11-22',
  designWidth: 375,
  deviceRatio: { 375: 2 },
  sourceRoot: 'src',
  outputRoot: `dist/${process.env.TARO_ENV}`,
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  // A mini-program built from the cache of an earlier state leaves modules out of the chunk that subpackages share.
  cache: {
    enable: process.env.TARO_ENV === 'h5',
    cacheDirectory: path.join(ROOT, '.local/cache/taro'),
  } as { enable: boolean },
  alias: { '@': path.join(ROOT, 'src') },
  plugins: [['@tarojs/plugin-inject', { components: ARIA_ON_COMPONENTS }]],
  /**
   * The CloudBase environment that the mini-program talks to; empty means the account's first one. And where the
   * recordings lie that are played when a text is to be read out: JSON, text id to address.
   */
  defineConstants: {
    CLOUD_ENVIRONMENT: JSON.stringify(process.env.CLOUD_ENVIRONMENT ?? ''),
    SPOKEN_RECORDINGS: process.env.SPOKEN_RECORDINGS || '{}',
  },
  jsMinimizer: 'terser',
  // Chinese as it is written: escaped it takes twice the bytes on the way to a phone.
  terser: { config: { compress: { passes: 3 }, output: { ascii_only: false } } },
  mini: {
    postcss,
    optimizeMainPackage: { enable: true },
    compile: { include: [isCompiledPackage] },
    enableSourceMap: false,
  },
  h5: {
    postcss,
    publicPath: '/app/',
    staticDirectory: 'static',
    router: { mode: 'hash' },
    compile: { include: [isCompiledPackage] },
    enableSourceMap: false,
    webpackChain(chain) {
      for (const components of ['@tarojs/components$', '@tarojs/components/dist/components$'])
        chain.resolve.alias.set(components, BROWSER_PRIMITIVES);
      chain.merge({ optimization: { splitChunks: { cacheGroups: { kit: KIT_STYLES } } } });
    },
    output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'chunk/[name].[contenthash:8].js' },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[contenthash:8].css',
    },
  },
});
