import { fork } from 'node:child_process';
import { once } from 'node:events';
import { gather } from './contestants';
import { type Latencies, latencies, slice } from './measure';

const ROUNDS = 7;
const SAMPLES = 20_000;

/** A contestant in a process of its own, as rules run in life: nobody else's data has shaped the code that is measured. */
interface Runner {
  readonly name: string;
  readonly ask: <T>(what: 'slice' | 'latencies') => Promise<T>;
  readonly stop: () => void;
}

/** In the process of a contestant: works when it is asked to, until nobody asks any more. */
export async function takeTurns(root: string, name: string): Promise<void> {
  const { shared, whole, settled, all } = gather(root);
  const one = [...shared, ...whole].find((contestant) => contestant.name === name);
  if (!one) throw new RangeError(`nobody is called ${name}`);
  const count = whole.some((contestant) => contestant === one) ? all.length : settled.length;
  process.on('message', async (what) => {
    process.send?.(what === 'slice' ? await slice(one, count) : await latencies(one, count, SAMPLES));
  });
  process.send?.('ready');
  await once(process, 'disconnect');
}

async function runnerOf(script: string, name: string): Promise<Runner> {
  const child = fork(script, ['turns', name]);
  await once(child, 'message');
  return {
    name,
    ask: async (what) => {
      const answer = once(child, 'message');
      child.send(what);
      return (await answer)[0];
    },
    stop: () => child.disconnect(),
  };
}

/** What was measured of one contestant: households a second of one core, and microseconds for one. */
export interface Measured extends Latencies {
  readonly rate: number;
}

/**
 * Measures each contestant: the best of several rounds in which they take turns, so that what else the machine does
 * disturbs all of them and the least disturbed round counts.
 */
export async function measured(
  script: string,
  names: readonly string[],
): Promise<ReadonlyMap<string, Measured>> {
  const runners: Runner[] = [];
  for (const name of names) runners.push(await runnerOf(script, name));
  const best = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round += 1)
    for (const { name, ask } of runners)
      best.set(name, Math.max(await ask<number>('slice'), best.get(name) ?? 0));
  const found = new Map<string, Measured>();
  for (const { name, ask, stop } of runners) {
    found.set(name, { rate: best.get(name) ?? Number.NaN, ...(await ask<Latencies>('latencies')) });
    stop();
  }
  return found;
}
