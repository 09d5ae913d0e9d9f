import { execFileSync } from 'node:child_process';
import { gather } from './contestants';

const HOUSEHOLDS = 1_000_000;
const TOGETHER = 50;
const KIB = 1024;

/** In a process of its own: decides a million households one after another, keeps no answer, prints its peak memory. */
export async function decideMillion(root: string, name: string): Promise<void> {
  const { shared, whole, settled, all } = gather(root);
  const one = [...shared, ...whole].find((contestant) => contestant.name === name);
  const count = whole.some((contestant) => contestant === one) ? all.length : settled.length;
  for (let done = 0; one && done < HOUSEHOLDS; done += TOGETHER) {
    const asked: unknown[] = [];
    for (let i = 0; i < TOGETHER; i += 1) asked.push(one.decide((done + i) % count));
    if (one.isLater) await Promise.all(asked);
  }
  process.stdout.write(`${process.resourceUsage().maxRSS * KIB}\n`);
}

/** Peak memory in bytes of a process in which `name` decides a million households; without a name, of one that decides none. */
export const peakMemory = (script: string, name = 'nobody'): number =>
  Number(execFileSync(process.execPath, [script, 'memory', name], { encoding: 'utf8' }));
