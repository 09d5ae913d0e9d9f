import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from './user-error.mjs';

/**
 * Tells whether node_modules holds what package-lock.json asks for on this machine. npm writes down what it
 * installed in node_modules/.package-lock.json, as the last thing it does.
 */
export function isInstalled(root) {
  const installed = readPackages(join(root, 'node_modules/.package-lock.json'));
  const wanted = readPackages(join(root, 'package-lock.json'));
  if (!installed || !wanted) return false;
  const ownLibc = findLibc();
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true;
    const found = installed[path];
    return found ? found.version === entry.version : entry.optional && !isForThisMachine(entry, ownLibc);
  });
}

/** Runs `npm ci`. Throws UserError with npm's own words. Aborting the signal ends it at once. */
export async function install(root, signal) {
  await runNpmCi(root, signal);
  if (!isInstalled(root)) throw new UserError('npm ci 之后依赖还是不全，请删掉 node_modules 再试。');
}

/** An optional package belongs here when it names this system; one that names none may be left out anywhere. */
function isForThisMachine({ os, cpu, libc }, ownLibc) {
  if (!os && !cpu) return false;
  return (
    (os ?? [process.platform]).includes(process.platform) &&
    (cpu ?? [process.arch]).includes(process.arch) &&
    (libc ?? [ownLibc]).includes(ownLibc)
  );
}

/** Which C library Node runs on here; undefined where the question does not arise. */
function findLibc() {
  if (process.platform !== 'linux') return undefined;
  process.report.excludeNetwork = true;
  return process.report.getReport().header.glibcVersionRuntime ? 'glibc' : 'musl';
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
      words = (words + text).slice(0, 8000);
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
  const said = lines.map((line) => line.replace(/^npm (error|ERR!)\s*/, '')).filter((line) => line !== '');
  return said.slice(0, 3).join(' ') || '请查看网络后再试';
}
