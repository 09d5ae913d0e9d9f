import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../localcloud/build.mjs';

const RESULTS = join(ROOT, '.local/test-results');

/** Runs one tool that either passes or not. Gives `{ name, passed, failed, skipped, seconds }`. */
export async function runCheck(name, tool, args) {
  const { code, seconds } = await run(tool, args);
  return { name, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0, seconds };
}

/** More than the two cores the budget is made for: many suites mostly wait, for a timer, a lease or a page. */
const WORKERS = 3;

/** Runs the tests of jest's projects, those under `path` where given, and counts them from jest's own report. */
export async function runJest(name, projects, path, environment = {}) {
  mkdirSync(RESULTS, { recursive: true });
  const report = join(RESULTS, `${name}.json`);
  rmSync(report, { force: true });
  const only = path ? ['--testPathPatterns', path] : [];
  const args = [
    '--selectProjects',
    ...projects,
    `--maxWorkers=${WORKERS}`,
    '--json',
    `--outputFile=${report}`,
    ...only,
  ];
  const { code, seconds } = await run('jest/bin/jest.js', args, environment);
  return { name, ...countsOf(report, code), seconds };
}

function countsOf(report, code) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    return {
      passed: numPassedTests,
      failed: code !== 0 && failed === 0 ? 1 : failed,
      skipped: numPendingTests,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

function run(tool, args, environment = {}) {
  const begun = Date.now();
  const child = spawn(process.execPath, [join(ROOT, 'node_modules', tool), ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, NODE_ENV: 'test', TZ: 'UTC', FORCE_COLOR: '0', ...environment },
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, seconds: ((Date.now() - begun) / 1000).toFixed(0) }));
  });
}
