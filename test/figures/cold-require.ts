import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { budget, median, type Print, rounded } from './figure';

const RUNS = 15;
const MOST_RATIO = 1.2;

/** Milliseconds that a fresh process needs to require the file. */
function requireMs(file: string): number {
  const script = `const t=process.hrtime.bigint();require(${JSON.stringify(file)});console.log(Number(process.hrtime.bigint()-t)/1e6);process.exit()`;
  return Number(
    execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' }).trim().split('\n').at(-1),
  );
}

/** Cold require of each function beside a bundle of nothing but the SDK it uses, run turn by turn. */
export function coldRequire(root: string, print: Print): void {
  const folder = mkdtempSync(join(tmpdir(), 'figures-'));
  const sdkBundle = (sdk: string): string => {
    const outfile = join(folder, `${sdk.replaceAll('/', '_')}.js`);
    const stdin = { contents: `module.exports = require('${sdk}')`, resolveDir: root };
    buildSync({
      stdin,
      bundle: true,
      minify: true,
      platform: 'node',
      target: 'node20',
      format: 'cjs',
      outfile,
      logLevel: 'error',
    });
    return outfile;
  };
  const functions = join(root, '.local/build/functions');
  for (const name of readdirSync(functions)) {
    const sdk = name === 'notification' ? 'wx-server-sdk' : '@cloudbase/node-sdk';
    const [alone, whole] = [sdkBundle(sdk), join(functions, name, 'index.js')];
    const pairs = Array.from({ length: RUNS }, () => [requireMs(alone), requireMs(whole)] as const);
    const ratio = median(pairs.map(([, b]) => b)) / median(pairs.map(([a]) => a));
    print({
      name: `cold require ${name}`,
      value: rounded(median(pairs.map(([, b]) => b))),
      unit: 'ms',
      ratio: rounded(ratio),
      beside: `${sdk} alone`,
      ...budget(ratio <= MOST_RATIO),
    });
  }
  rmSync(folder, { recursive: true });
}
