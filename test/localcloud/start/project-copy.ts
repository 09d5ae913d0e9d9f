import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const PROJECT = resolve(__dirname, '../../..');
const COPIED = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'localcloud',
  'cloudfunctions',
  'config',
  'src',
];

/** Stands for Taro's command line, which takes half a minute: writes the page that the local cloud looks for. */
const QUICK_TARO = `
const { mkdirSync, writeFileSync } = require('node:fs');
const type = process.argv[process.argv.indexOf('--type') + 1];
mkdirSync('dist/' + type, { recursive: true });
writeFileSync('dist/' + type + '/index.html', '<!doctype html><html><head></head><body>' + process.env.NODE_ENV + '</body></html>');
`;

/** A copy of the project in a folder with spaces and Chinese in its name; its dependencies are the project's own. */
export interface ProjectCopy {
  readonly root: string;
  /** A path inside the copy. */
  at(...names: string[]): string;
  /** Runs `node localcloud/start.mjs` with these arguments. */
  start(args: readonly string[], env?: Readonly<Record<string, string>>): RunningStart;
  remove(): void;
}

export interface RunningStart {
  readonly process: ChildProcess;
  /** Everything it has said so far. */
  output(): string;
  /** The address, once it says that it is ready; rejects with its output when it ends before. */
  readonly ready: Promise<string>;
  /** Its exit code and the signal that ended it. */
  readonly ended: Promise<{ code: number | null; stdout: string; stderr: string }>;
}

export function copyProject(): ProjectCopy {
  const root = mkdtempSync(join(tmpdir(), '救助通 的副本 '));
  for (const name of COPIED) cpSync(join(PROJECT, name), join(root, name), { recursive: true });
  linkDependencies(join(root, 'node_modules'));
  return {
    root,
    at: (...names) => join(root, ...names),
    start: (args, env = {}) => start(root, args, env),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** Links every package of the project into the folder, except Taro's command line. */
export function linkDependencies(folder: string): void {
  const installed = join(PROJECT, 'node_modules');
  mkdirSync(join(folder, '@tarojs/cli/bin'), { recursive: true });
  writeFileSync(join(folder, '@tarojs/cli/bin/taro'), QUICK_TARO);
  cpSync(join(installed, '.package-lock.json'), join(folder, '.package-lock.json'));
  for (const name of readdirSync(installed)) {
    if (name === '@tarojs') linkAll(join(installed, name), join(folder, name), 'cli');
    else if (!name.startsWith('.')) symlinkSync(join(installed, name), join(folder, name));
  }
}

function linkAll(from: string, to: string, except: string): void {
  for (const name of readdirSync(from)) if (name !== except) symlinkSync(join(from, name), join(to, name));
}

function start(root: string, args: readonly string[], env: Readonly<Record<string, string>>): RunningStart {
  const { NODE_ENV: _, npm_lifecycle_event: __, ...inherited } = process.env;
  const child = spawn(process.execPath, [join(root, 'localcloud/start.mjs'), ...args], {
    cwd: root,
    env: { ...inherited, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stderr.on('data', (text) => {
    stderr += text;
  });
  const ended = new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve) => {
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
  const ready = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (text) => {
      stdout += text;
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(stdout)?.[0];
      if (address) resolve(address);
    });
    void ended.then(() => reject(new Error(`it ended before it was ready:\n${stdout}${stderr}`)));
  });
  ready.catch(() => {});
  return { process: child, output: () => stdout + stderr, ready, ended };
}
