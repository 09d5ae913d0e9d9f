import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface ProductProcess {
  readonly url: string;
  readonly dataDir: string;
  /** kill -9, and waits until it is gone. */
  kill(): Promise<void>;
  /** Ends it politely. */
  stop(): Promise<void>;
}

/** A folder for a product's data, and how to remove it. */
export function temporaryData(): { dataDir: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), '救助通-'));
  return { dataDir: join(folder, 'data'), remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The built local cloud with the demo county, in a process of its own on a free port. */
export async function startProductProcess(root: string, dataDir: string): Promise<ProductProcess> {
  const options = {
    root,
    port: 0,
    dataDir,
    isFresh: false,
    functionsDir: join(root, '.local/build/functions'),
  };
  const script = `process.env.TZ = 'UTC';
    require(${JSON.stringify(join(root, '.local/build/localcloud.cjs'))})
      .run(${JSON.stringify(options)})
      .then((cloud) => console.log('URL ' + cloud.url), (error) => { console.error(error); process.exit(1); });`;
  const child = spawn(process.execPath, ['-e', script], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_ENV: 'development' },
  });
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const end = async (signal: 'SIGKILL' | 'SIGTERM'): Promise<void> => {
    child.kill(signal);
    await ended;
  };
  const url = await new Promise<string>((resolve, reject) => {
    let output = '';
    child.stdout.on('data', (text) => {
      output += text;
      const match = /URL (\S+)\n/.exec(output);
      if (match?.[1]) resolve(match[1]);
    });
    child.on('close', () => reject(new Error('the local cloud ended before it was ready')));
  });
  return { url, dataDir, kill: () => end('SIGKILL'), stop: () => end('SIGTERM') };
}
