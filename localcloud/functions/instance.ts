import { basename, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { Worker } from 'node:worker_threads';
import { projectRoot } from '../server/project-root';

/** One call as an instance takes it. */
export interface InstanceCall {
  readonly env: Readonly<Record<string, string>>;
  /** JSON. */
  readonly event: string;
  readonly context: object;
  readonly timeLimitMs: number;
}

export interface ThrownError {
  readonly message: string;
  readonly stack: string;
}

/** What became of a call: its result as JSON, an error it threw, or the end of the instance. */
export type InstanceReply =
  | { readonly kind: 'result'; readonly json: string }
  | { readonly kind: 'failure'; readonly error: ThrownError }
  | { readonly kind: 'timeLimit' }
  | { readonly kind: 'gone'; readonly error: ThrownError };

export interface LogLine {
  readonly requestId: string;
  readonly level: string;
  readonly text: string;
}

/** A worker thread with a function's bundle in it; answers one call at a time. */
export interface Instance {
  readonly isAlive: boolean;
  /** Never rejects. The caller waits for one reply before the next call. */
  run(call: InstanceCall): Promise<InstanceReply>;
  /** Ends the thread at once, whatever it is doing; a call in it ends as `gone`. */
  kill(reason: string): Promise<void>;
}

interface InstanceMessage {
  readonly ready?: true;
  readonly broken?: ThrownError;
  readonly result?: string;
  readonly failure?: ThrownError;
  readonly log?: LogLine;
}

export interface InstanceOptions {
  readonly bundle: string;
  readonly memoryMb: number;
  readonly env: Readonly<Record<string, string>>;
  readonly onLog: (line: LogLine) => void;
}

/** Starts an instance; the bundle loads in the background and calls wait for it. */
export function startInstance({ bundle, memoryMb, env, onLog }: InstanceOptions): Instance {
  const root = projectRoot();
  const codeFile = join(root, '.local/build/compiled', `${basename(dirname(bundle))}.bin`);
  const worker = new Worker(join(root, 'localcloud/functions/instance-thread.cjs'), {
    env: { ...env },
    workerData: { bundle, codeFile },
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    stdout: true,
    stderr: true,
  });
  let isAlive = true;
  let end: InstanceReply | undefined;
  let settle: ((reply: InstanceReply) => void) | undefined;

  const finish = (reply: InstanceReply) => {
    const waiting = settle;
    settle = undefined;
    waiting?.(reply);
  };
  const die = (reply: InstanceReply) => {
    isAlive = false;
    end ??= reply;
    finish(end);
  };
  const loaded = new Promise<void>((resolve) => {
    worker.on('message', (message: InstanceMessage) => {
      if (message.log) onLog(message.log);
      else if (message.ready) resolve();
      else if (message.result !== undefined) finish({ kind: 'result', json: message.result });
      else if (message.failure) finish({ kind: 'failure', error: message.failure });
      else if (message.broken) {
        die({ kind: 'gone', error: message.broken });
        void worker.terminate();
      }
    });
    worker.on('exit', () => resolve());
  });
  worker.on('error', (error) => {
    onLog({ requestId: '-', level: 'error', text: error.stack ?? error.message });
    die({ kind: 'gone', error: { message: error.message, stack: error.stack ?? '' } });
  });
  worker.on('exit', (code) => {
    die({ kind: 'gone', error: { message: `the instance exited with code ${code}`, stack: '' } });
  });
  for (const [level, stream] of [
    ['stdout', worker.stdout],
    ['stderr', worker.stderr],
  ] as const) {
    createInterface({ input: stream }).on('line', (text) => onLog({ requestId: '-', level, text }));
  }

  const kill = async (reply: InstanceReply) => {
    die(reply);
    await worker.terminate();
  };

  return {
    get isAlive() {
      return isAlive;
    },
    run: ({ timeLimitMs, ...call }) =>
      new Promise((resolve) => {
        if (end) {
          resolve(end);
          return;
        }
        let limit: NodeJS.Timeout | undefined;
        settle = (reply) => {
          clearTimeout(limit);
          resolve(reply);
        };
        void loaded.then(() => {
          if (!isAlive) return;
          limit = setTimeout(() => void kill({ kind: 'timeLimit' }), timeLimitMs);
          worker.postMessage(call);
        });
      }),
    kill: (reason) => kill({ kind: 'gone', error: { message: reason, stack: '' } }),
  };
}
