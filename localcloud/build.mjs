/**
 * Builds what runs: function bundles, the local cloud itself, the H5 and the mini-program output. Each build is
 * skipped when nothing it is made from has changed since; what it was made from is remembered by content in
 * .local/build/stamps.json. Node builtins only at the top: it is loaded before anything is installed.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { underBuildLock } from './build-lock.mjs';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
export const BUILD_DIR = join(ROOT, '.local/build');
export const FUNCTIONS_DIR = join(BUILD_DIR, 'functions');
export const LOCAL_CLOUD_BUNDLE = join(BUILD_DIR, 'localcloud.cjs');
const HUB_DIR = join(BUILD_DIR, 'hub');
/** The rules alone, as text: what a determination is computed by, and archived with it. */
export const RULE_RELEASE = join(BUILD_DIR, 'rules/release.txt');

const STAMPS = join(BUILD_DIR, 'stamps.json');

/** What every bundle depends on besides its own sources. */
const TOOLING = ['package-lock.json', 'tsconfig.json', 'localcloud/build.mjs'];

/**
 * wx-server-sdk and the SDK bring second copies of some packages, a version apart, and the table of every media type in
 * the world: a bundle carries the newer copy once, and the types that functions send.
 */
const ONE_COPY = {
  'mime-db': join(ROOT, 'config/bundles/mime-types.json'),
  '@cloudbase/node-sdk': join(ROOT, 'node_modules/@cloudbase/node-sdk'),
};

/**
 * What the SDK loads for language models, data models, SQL and writing XML, which no function uses: a third of a bundle.
 * In its place stands what says so when it is used.
 */
const LEFT_OUT = Object.fromEntries(
  ['@cloudbase/ai', '@cloudbase/app', '@cloudbase/wx-cloud-client-sdk', 'xmlbuilder'].map((name) => [
    name,
    join(ROOT, 'config/bundles/left-out.cjs'),
  ]),
);

/** How the SDK goes into a bundle. */
export const SDK_ALIASES = { ...ONE_COPY, ...LEFT_OUT };

/**
 * The SDK looks whether there is a Headers, to bring its own where not. Node has one, and only looking at it loads the
 * whole of fetch: a third of the time in which a function starts.
 */
const KNOWN_OF_NODE = { 'globalThis.Headers': 'true' };

/** What Taro's output is made from. */
const TARO_INPUTS = [
  'src',
  'config',
  'types',
  'package-lock.json',
  'package.json',
  'tsconfig.json',
  'project.config.json',
  'babel.config.js',
];

/** A build that failed; the message holds the tool's own words. */
export class BuildFailed extends Error {}

/**
 * Bundles every function of config/functions.ts to .local/build/functions/<name>/index.js: one minified CommonJS
 * file each, nothing external. Gives the names of those that had to be built.
 */
export async function buildFunctions() {
  const { FUNCTIONS } = await loadTypeScript('config/functions.ts');
  await buildRules();
  const built = await Promise.all(
    FUNCTIONS.map(({ name }) =>
      bundle(`function ${name}`, {
        entryPoints: [join(ROOT, 'cloudfunctions', name, 'index.ts')],
        outfile: join(FUNCTIONS_DIR, name, 'index.js'),
        minify: true,
        alias: { ...SDK_ALIASES, 'rule-release': RULE_RELEASE },
        define: KNOWN_OF_NODE,
        charset: 'utf8',
      }),
    ),
  );
  return FUNCTIONS.filter((_, index) => built[index]).map(({ name }) => name);
}

/**
 * Bundles the rules with their parameters, names kept, the same bytes wherever the same sources are built: its hash names
 * the release. Gives whether it had to.
 */
export function buildRules() {
  return bundle('rules', {
    entryPoints: [join(ROOT, 'src/domain/determination/release.ts')],
    outfile: RULE_RELEASE,
    platform: 'neutral',
    target: 'es2022',
    charset: 'utf8',
    minifyWhitespace: true,
  });
}

/**
 * Bundles the local cloud with its packages, but for libsql, which brings a native one, and the page at its `/`. Gives
 * whether it had to.
 */
export async function buildLocalCloud() {
  const built = await Promise.all([
    bundle('local cloud', {
      entryPoints: [join(ROOT, 'localcloud/main.ts')],
      outfile: LOCAL_CLOUD_BUNDLE,
      external: ['libsql'],
      alias: SDK_ALIASES,
      define: KNOWN_OF_NODE,
      charset: 'utf8',
    }),
    buildHub(),
  ]);
  return built.includes(true);
}

/** Bundles script and style of the hub page to .local/build/hub. Gives whether it had to. */
export function buildHub() {
  const folder = join(ROOT, 'localcloud/hub/site');
  return bundle(
    'hub',
    {
      entryPoints: { hub: join(folder, 'hub.ts'), style: join(folder, 'styles/hub.css') },
      outdir: HUB_DIR,
      minify: true,
      charset: 'utf8',
      platform: 'browser',
      format: 'iife',
      target: 'es2020',
    },
    join(HUB_DIR, 'hub.js'),
  );
}

/** Builds dist/h5 by Taro, for production. Gives whether it had to. Aborting the signal ends the build at once. */
export function buildH5(signal) {
  return buildWithTaro('h5', 'index.html', signal);
}

/** Builds dist/weapp by Taro, for production. Gives whether it had to. Aborting the signal ends the build at once. */
export function buildWeapp(signal) {
  return buildWithTaro('weapp', 'app.json', signal);
}

async function bundle(target, options, proof = options.outfile) {
  const stamp = readStamps()[target];
  if (stamp && existsSync(proof) && hashFiles(stamp.inputs) === stamp.hash) return false;
  const esbuild = await import('esbuild');
  const begun = Date.now();
  const result = await esbuild
    .build({
      bundle: true,
      platform: 'node',
      target: 'node20',
      format: 'cjs',
      legalComments: 'none',
      keepNames: false,
      logLevel: 'silent',
      absWorkingDir: ROOT,
      metafile: true,
      write: false,
      ...options,
    })
    .catch((error) => {
      throw new BuildFailed(error.message);
    });
  for (const file of result.outputFiles) writeWhole(file.path, file.contents);
  const sources = Object.keys(result.metafile.inputs).filter((file) => !file.includes('node_modules/'));
  const inputs = [...sources, ...TOOLING].sort();
  // A source that changed while it was bundled may or may not be in: the next build shall look again.
  const isSettled = inputs.every((file) => statSync(join(ROOT, file)).mtimeMs < begun);
  if (isSettled) writeStamp(target, { inputs, hash: hashFiles(inputs) });
  return true;
}

/** One Taro build of a folder at a time: `npm start` and `npm test` may run side by side. */
function buildWithTaro(type, proof, signal) {
  return underBuildLock(
    join(BUILD_DIR, `${type}.lock`),
    () => buildWithTaroAlone(type, proof, signal),
    signal,
  );
}

async function buildWithTaroAlone(type, proof, signal) {
  const output = join(ROOT, 'dist', type, proof);
  const inputs = TARO_INPUTS.flatMap(listFiles).sort();
  const hash = hashFiles(inputs, [process.env.CLOUD_ENVIRONMENT, process.env.SPOKEN_RECORDINGS].join(' '));
  const stamp = readStamps()[type];
  if (stamp?.hash === hash && existsSync(output) && stamp.output === hashFile(output)) return false;
  await runNode(join(ROOT, 'node_modules/@tarojs/cli/bin/taro'), ['build', '--type', type], signal);
  if (!existsSync(output)) throw new BuildFailed(`Taro ended without writing dist/${type}/${proof}`);
  writeStamp(type, { hash, output: hashFile(output) });
  return true;
}

function runNode(script, args, signal) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: ROOT,
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'pipe'],
      signal,
      killSignal: 'SIGKILL',
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (text) => {
        output = (output + text).slice(-8000);
      });
    }
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new BuildFailed(output.trim()));
    });
  });
}

/** Runs a TypeScript file that only declares data and gives what it exports. */
async function loadTypeScript(file) {
  const esbuild = await import('esbuild');
  const result = await esbuild.build({
    entryPoints: [join(ROOT, file)],
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
    logLevel: 'silent',
  });
  return import(
    `data:text/javascript;base64,${Buffer.from(result.outputFiles[0].contents).toString('base64')}`
  );
}

function listFiles(path) {
  const found = statSync(join(ROOT, path), { throwIfNoEntry: false });
  if (!found) return [];
  if (found.isFile()) return [path];
  const entries = readdirSync(join(ROOT, path), { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.path, entry.name)));
}

function hashFile(file) {
  return existsSync(file) ? createHash('sha256').update(readFileSync(file)).digest('hex') : 'missing';
}

function hashFiles(files, setting = '') {
  const hash = createHash('sha256').update(`${process.version} ${setting}\0`);
  for (const file of files) hash.update(`${file}\0${hashFile(join(ROOT, file))}\0`);
  return hash.digest('hex');
}

function readStamps() {
  try {
    return JSON.parse(readFileSync(STAMPS, 'utf8'));
  } catch {
    return {};
  }
}

function writeStamp(target, stamp) {
  writeWhole(STAMPS, JSON.stringify({ ...readStamps(), [target]: stamp }, null, 1));
}

/** Nobody ever sees half a file, also when two builds run at once. */
function writeWhole(file, content) {
  mkdirSync(dirname(file), { recursive: true });
  const temporary = `${file}.${process.pid}`;
  writeFileSync(temporary, content);
  renameSync(temporary, file);
}
