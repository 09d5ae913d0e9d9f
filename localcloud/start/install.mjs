import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from './user-error.mjs';

/** Tells whether node_modules is what package-lock.json asks for on this machine and Node. */
export function isInstalled(root) {
  const stampFile = join(root, 'node_modules/.jiuzhutong-installed');
  const stamp = stampOf(root);
  if (existsSync(stampFile)) return readFileSync(stampFile, 'utf8') === stamp;
  if (!matchesLockFile(root)) return false;
  writeFileSync(stampFile, stamp);
  return true;
}

/** Runs `npm ci`. Throws UserError with npm's last words. Aborting the signal ends it at once. */
export async function install(root, signal) {
  await runNpmCi(root, signal);
  writeFileSync(join(root, 'node_modules/.jiuzhutong-installed'), stampOf(root));
}

function stampOf(root) {
  const hash = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  return `${hash} ${process.platform}-${process.arch} node${process.versions.modules}\n`;
}

/** npm keeps what it installed in node_modules/.package-lock.json, and writes it last. */
function matchesLockFile(root) {
  const installed = readPackages(join(root, 'node_modules/.package-lock.json'));
  const wanted = readPackages(join(root, 'package-lock.json'));
  if (!installed || !wanted) return false;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || (optional && !installed[path]) || installed[path]?.version === version,
  );
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

function runNpmCi(root, signal) {
  const args = ['ci', '--no-audit', '--no-fund'];
  const npm = process.env.npm_execpath;
  const [command, commandArgs] = npm?.endsWith('.js') ? [process.execPath, [npm, ...args]] : ['npm', args];
  return new Promise((resolve, reject) => {
    const child = spawn(command, commandArgs, {
      cwd: root,
      stdio: ['ignore', 'ignore', 'pipe'],
      signal,
      killSignal: 'SIGKILL',
    });
    let words = '';
    child.stderr.on('data', (text) => {
      words = (words + text).slice(-4000);
    });
    child.on('error', (error) => {
      reject(error.code === 'ENOENT' ? new UserError('找不到 npm，请装好 Node 20（自带 npm）再试。') : error);
    });
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new UserError(`安装依赖没有成功（npm ci）：${lastError(words)}`));
    });
  });
}

function lastError(words) {
  const lines = words.split('\n').filter((line) => /^npm (error|ERR!)/.test(line));
  const telling = lines.filter((line) => !/complete log|debug-0\.log/.test(line)).slice(0, 3);
  return telling.map((line) => line.replace(/^npm (error|ERR!)\s*/, '')).join(' ') || '请查看网络后再试';
}
