import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';

export interface DatabaseProcess {
  /** The SDK's endpoint. */
  readonly url: string;
  readonly child: ChildProcess;
  /** Sends the signal and waits until the process is gone. */
  stop(signal: 'SIGKILL' | 'SIGTERM'): Promise<void>;
}

/** Bundles the program that serves a database into `directory`; gives the path of the bundle. */
export function buildDatabaseProgram(directory: string): string {
  const outfile = join(directory, 'database-program.cjs');
  buildSync({
    entryPoints: [resolve('test/support/database-program.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    external: ['libsql'],
    logLevel: 'warning',
  });
  return outfile;
}

/** Starts the program over a database file, or over nothing when `file` is `empty`. */
export async function startDatabaseProcess(program: string, file: string): Promise<DatabaseProcess> {
  const child = spawn(process.execPath, [program, file], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_PATH: resolve('node_modules') },
  });
  const [line] = await once(child.stdout, 'data');
  return {
    url: String(line).trim(),
    child,
    async stop(signal) {
      child.kill(signal);
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    },
  };
}
