/**
 * `npm test`: sets up what the tests need and runs all of them. The last line is `N passed, N failed`.
 * Options: --quick (nothing that needs a browser), --only conformance|screenshots. Node builtins only until
 * everything is installed.
 */
import { parseArgs } from 'node:util';
import {
  BuildFailed,
  buildFunctions,
  buildH5,
  buildLocalCloud,
  buildWeapp,
  ROOT,
} from '../localcloud/build.mjs';
import { install, isInstalled } from '../localcloud/start/install.mjs';
import { createProgress } from '../localcloud/start/progress.mjs';
import { checkRequirements } from '../localcloud/start/requirements.mjs';
import { UserError } from '../localcloud/start/user-error.mjs';
import { ensureBrowser } from './run/browser.mjs';
import { runCheck, runJest } from './run/stages.mjs';

const ONLY = { conformance: 'test/conformance/', screenshots: 'test/e2e/screenshots' };

async function setUp({ needsBrowser }) {
  const progress = createProgress();
  checkRequirements({ nodeVersion: process.version, nodeEnv: undefined });
  if (!isInstalled(ROOT)) await progress.step('安装依赖，第一次要一两分钟', () => install(ROOT));
  if (needsBrowser) await progress.step('准备浏览器和中文字体', ensureBrowser, (words) => words);
  const words = (hasBuilt) => (hasBuilt ? '完成' : '没有变化');
  await progress.step('构建云函数', buildFunctions, (built) => words(built.length > 0));
  await progress.step('构建本机云', buildLocalCloud, words);
  if (!needsBrowser) return;
  await progress.step('构建网页版', () => buildH5(), words);
  await progress.step('构建小程序', () => buildWeapp(), words);
}

async function runStages({ quick, only }) {
  if (only === 'screenshots')
    return [await runJest('screenshots', ['browser'], ONLY[only], { SCREENSHOTS: '1' })];
  if (only) return [await runJest(only, ['quick'], ONLY[only])];
  return [
    await runCheck('types', 'typescript/bin/tsc', ['-p', '.']),
    await runCheck('lint', '@biomejs/biome/bin/biome', ['ci', '--colors=off', '.']),
    // One run for both: while pages load, the others compute.
    await (quick ? runJest('quick', ['quick']) : runJest('tests', ['quick', 'browser'])),
  ];
}

async function main() {
  const { values } = parseArgs({ options: { quick: { type: 'boolean' }, only: { type: 'string' } } });
  if (values.only && !ONLY[values.only])
    throw new UserError(`--only 可以是：${Object.keys(ONLY).join('、')}`);
  await setUp({ needsBrowser: !values.quick && values.only !== 'conformance' });
  const results = await runStages(values);
  const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
  for (const { name, passed, failed, seconds } of results)
    console.log(`${name}: ${passed} 通过，${failed} 失败，${seconds} 秒`);
  const skipped = total('skipped') > 0 ? `, ${total('skipped')} skipped` : '';
  console.log(`${total('passed')} passed, ${total('failed')} failed${skipped}`);
  process.exitCode = total('failed') > 0 || total('passed') === 0 ? 1 : 0;
}

await main().catch((error) => {
  const isExpected = error instanceof UserError || error instanceof BuildFailed;
  console.error(isExpected ? error.message : (error.stack ?? String(error)));
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
});
