import { statSync } from 'node:fs';
import type { Instance, InstanceCall, InstanceReply } from './instance';

export interface PoolOptions {
  readonly bundle: string;
  /** Instances at most; further calls wait their turn. */
  readonly limit: number;
  readonly start: () => Instance;
}

export interface Pool {
  /** Runs a call on a free instance, started when there is none. `onStart` gets the instance just before. */
  run(call: InstanceCall, onStart?: (instance: Instance) => void): Promise<InstanceReply>;
  close(): Promise<void>;
}

/** The instances of one function. Every instance answers one call at a time; a changed bundle retires them. */
export function createPool({ bundle, limit, start }: PoolOptions): Pool {
  const idle: Instance[] = [];
  const all = new Set<Instance>();
  const waiting: (() => void)[] = [];
  let version = bundleVersion(bundle);

  const retireWhenChanged = () => {
    const current = bundleVersion(bundle);
    if (current === version) return;
    version = current;
    for (const instance of all)
      if (idle.includes(instance)) void instance.kill('a new version of the bundle');
    for (const instance of all) all.delete(instance);
    idle.length = 0;
  };

  const acquire = async (): Promise<Instance> => {
    retireWhenChanged();
    for (const instance of all) if (!instance.isAlive) all.delete(instance);
    for (let free = idle.pop(); free; free = idle.pop()) if (free.isAlive) return free;
    if (all.size < limit) {
      const instance = start();
      all.add(instance);
      return instance;
    }
    await new Promise<void>((resolve) => waiting.push(resolve));
    return acquire();
  };

  const release = (instance: Instance) => {
    if (!instance.isAlive) all.delete(instance);
    else if (all.has(instance)) idle.push(instance);
    else void instance.kill('a new version of the bundle');
    waiting.shift()?.();
  };

  return {
    async run(call, onStart) {
      const instance = await acquire();
      try {
        const reply = instance.run(call);
        onStart?.(instance);
        return await reply;
      } finally {
        release(instance);
      }
    },
    async close() {
      await Promise.all([...all].map((instance) => instance.kill('the local cloud stops')));
    },
  };
}

function bundleVersion(bundle: string): string {
  const stat = statSync(bundle, { throwIfNoEntry: false });
  return stat ? `${stat.mtimeMs}:${stat.size}` : 'missing';
}
