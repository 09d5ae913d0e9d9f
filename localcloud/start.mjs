/**
 * `npm start`: checks this machine, installs what is missing, builds what changed, and runs the local cloud until
 * Ctrl-C. Options: --port N, --data DIR, --fresh. Node builtins only until everything is installed.
 */
import { createRequire } from 'node:module';
import {
  BuildFailed,
  buildFunctions,
  buildH5,
  buildLocalCloud,
  FUNCTIONS_DIR,
  LOCAL_CLOUD_BUNDLE,
  ROOT,
} from './build.mjs';
import { install, isInstalled } from './start/install.mjs';
import { readOptions } from './start/options.mjs';
import { checkPort, explainPortError } from './start/port.mjs';
import { createProgress } from './start/progress.mjs';
import { checkRequirements } from './start/requirements.mjs';
import { UserError } from './start/user-error.mjs';

// Functions live in UTC, as in the cloud; threads take the zone of the process they start in.
process.env.TZ = 'UTC';

const stopping = new AbortController();
let localCloud;

/** The first signal stops everything at once; a second one does not wait even for that. */
function stop() {
  if (stopping.signal.aborted) process.exit(1);
  stopping.abort();
  if (localCloud) void localCloud.close().then(() => process.exit(0), fail);
  else process.exit(0);
}

function fail(error) {
  if (stopping.signal.aborted) return;
  const isExpected = error instanceof UserError || error.name === 'StartRefused';
  if (error instanceof BuildFailed) console.error(`构建没有成功：\n${error.message}`);
  else console.error(isExpected ? error.message : (error.stack ?? String(error)));
  process.exit(1);
}

/** npm runs scripts in the project's folder and remembers where the person stood. */
function callerFolder() {
  const { npm_lifecycle_event: script, INIT_CWD: folder } = process.env;
  return script === 'start' && folder ? folder : process.cwd();
}

async function main() {
  checkRequirements({ nodeVersion: process.version, nodeEnv: process.env.NODE_ENV });
  const options = readOptions(process.argv.slice(2), { root: ROOT, cwd: callerFolder() });
  await checkPort(options.port);
  const progress = createProgress();
  const { signal } = stopping;
  progress.say('救助通 · 本机云（只供演示和开发，数据都在这台机器上）');

  if (!isInstalled(ROOT)) {
    await progress.step('安装依赖，第一次要一两分钟', () => install(ROOT, signal));
  }
  const wordsFor = (hasBuilt) => (hasBuilt ? '完成' : '没有变化');
  await progress.step('构建云函数', buildFunctions, (built) =>
    built.length ? `完成 ${built.length} 个` : '没有变化',
  );
  await progress.step('构建本机云', buildLocalCloud, wordsFor);
  await progress.step('构建网页版', () => buildH5(signal), wordsFor);

  const { run } = createRequire(import.meta.url)(LOCAL_CLOUD_BUNDLE);
  await progress.step('启动本机云', async () => {
    localCloud = await run({ ...options, root: ROOT, functionsDir: FUNCTIONS_DIR }).catch((error) => {
      throw explainPortError(error, options.port);
    });
  });
  progress.say(`\n可以用了，请在浏览器打开：${localCloud.url}\n按 Ctrl-C 停止，数据都会留下。`);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
await main().catch(fail);
