/**
 * `npm run deploy`: checks the configuration and prints the plan; with --apply carries it out. See --help and
 * docs/deploy.md. Exit codes: 0 all well, 1 something is wrong and said, 2 wrong arguments.
 */
import { BuildFailed, buildFunctions, buildWeapp } from '../../localcloud/build.mjs';
import { isInstalled } from '../../localcloud/start/install.mjs';
import { ROOT, requireTypeScript } from '../run-typescript.mjs';

async function main() {
  if (!isInstalled(ROOT)) {
    console.error('依赖还没有装好，请先运行：npm ci');
    return 1;
  }
  const { deploy } = await requireTypeScript('config/deploy/main.ts');
  return deploy({
    root: ROOT,
    args: process.argv.slice(2),
    environment: process.env,
    build: { functions: buildFunctions, weapp: () => buildWeapp() },
    say: (line) => console.log(line),
  });
}

process.exitCode = await main().catch((error) => {
  if (error instanceof BuildFailed) console.error(`构建没有成功：\n${error.message}`);
  else console.error(error.name === 'UserError' ? error.message : (error.stack ?? String(error)));
  return error.exitCode ?? 1;
});
