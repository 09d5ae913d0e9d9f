/** Somebody who decides the `index`th household of a list, at once or later. */
export interface Contestant {
  readonly name: string;
  readonly decide: (index: number) => unknown;
  /** Whether `decide` gives a promise. */
  readonly isLater?: boolean;
}

/** How many are asked for at a time of those who answer later: waiting for each alone would count the waiting. */
const TOGETHER = 50;
const SLICE_MS = 700;

/** Milliseconds of processor time that this process has used, all its threads together: what one core would need. */
function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Households a second of one core that a contestant decides in a short while. */
export async function slice({ decide, isLater }: Contestant, count: number): Promise<number> {
  const start = processorMs();
  let done = 0;
  let took = 0;
  while (took < SLICE_MS) {
    if (isLater) {
      const asked: unknown[] = [];
      for (let i = 0; i < TOGETHER; i += 1) asked.push(decide((done + i) % count));
      await Promise.all(asked);
    } else for (let i = 0; i < TOGETHER; i += 1) decide((done + i) % count);
    done += TOGETHER;
    took = processorMs() - start;
  }
  return (done / took) * 1000;
}

export interface Latencies {
  readonly p50: number;
  readonly p99: number;
}

/** Microseconds for one household: the median and the 99th of a hundred, each timed alone. */
export async function latencies(
  { decide, isLater }: Contestant,
  count: number,
  samples: number,
): Promise<Latencies> {
  const took = new Float64Array(samples);
  for (let i = 0; i < samples; i += 1) {
    const start = performance.now();
    const answer = decide(i % count);
    if (isLater) await answer;
    took[i] = (performance.now() - start) * 1000;
  }
  took.sort();
  const at = (share: number) => took[Math.floor(samples * share)] ?? Number.NaN;
  return { p50: at(0.5), p99: at(0.99) };
}
