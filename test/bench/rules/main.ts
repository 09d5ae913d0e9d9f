import { loadavg } from 'node:os';
import { budget, rounded } from '../../figures/figure';
import { BARE, type Gathering, gather, OURS, type SharedContestant } from './contestants';
import { decideMillion, peakMemory } from './memory';
import { SHARED_CONDITIONS, type SharedAnswer } from './shared-answer';
import { type Measured, measured, takeTurns } from './turns';

const TARGET = { plainRate: 200_000, tracedRate: 20_000, tracedP99: 1_000, timesPeer: 10, timesBare: 5 };
const MIB = 1024 * 1024;
const print = (line: object): void => {
  process.stdout.write(`${JSON.stringify(line)}\n`);
};

const text = ({ allowance, margin, monthly }: SharedAnswer): string => `${allowance} ${margin} ${monthly}`;

/** How many of the households everybody decides alike; fails with the first that somebody decides otherwise. */
async function agreement({ shared, settled }: Gathering): Promise<void> {
  const [first, ...others] = shared;
  for (let index = 0; first && index < settled.length; index += 1) {
    const expected = text(await first.answer(index));
    for (const other of others) {
      const answer = text(await other.answer(index));
      if (answer !== expected)
        throw new Error(`household ${index}: ${first.name} says ${expected}, ${other.name} says ${answer}`);
    }
  }
  print({
    name: 'rules: households on which all agree',
    value: settled.length,
    unit: 'households',
    contestants: shared.map(({ name }) => name),
    conditions: SHARED_CONDITIONS,
  });
}

function printLatencies(label: string, { p50, p99 }: Measured, most = Number.POSITIVE_INFINITY): void {
  print({ name: `${label}, one household, p50`, value: rounded(p50), unit: 'us' });
  print({ name: `${label}, one household, p99`, value: rounded(p99), unit: 'us', ...budget(p99 < most) });
}

/** Whether the targets that are ratios hold for a contestant beside ours without a trace. */
function holds({ name, isLater }: SharedContestant, rate: number, ours: number): boolean {
  if (name === BARE) return rate <= ours * TARGET.timesBare;
  return !isLater || ours >= rate * TARGET.timesPeer;
}

function sharedFigures(found: ReadonlyMap<string, Measured>, shared: readonly SharedContestant[]): void {
  const ours = found.get(OURS)?.rate ?? Number.NaN;
  for (const one of shared) {
    const rate = found.get(one.name)?.rate ?? Number.NaN;
    print({
      name: `rules, shared conditions: ${one.name}`,
      value: rounded(rate),
      unit: 'households/s',
      ratio: rounded(ours / rate),
      beside: `${OURS} ÷ this`,
      ...budget(holds(one, rate, ours)),
    });
  }
  for (const { name } of shared) {
    const figures = found.get(name);
    if (figures) printLatencies(`rules, shared conditions: ${name}`, figures);
  }
}

function wholeFigures(found: ReadonlyMap<string, Measured>, whole: Gathering['whole']): void {
  for (const one of whole) {
    const figures = found.get(one.name);
    if (!figures) continue;
    const isTraced = one === whole[0];
    const least = isTraced ? TARGET.tracedRate : TARGET.plainRate;
    print({
      name: `rules: ${one.name}`,
      value: rounded(figures.rate),
      unit: 'households/s',
      ...budget(figures.rate >= least),
    });
    printLatencies(`rules: ${one.name}`, figures, isTraced ? TARGET.tracedP99 : undefined);
  }
}

function memoryFigures(script: string, { shared, whole }: Gathering): void {
  const idle = peakMemory(script);
  print({ name: 'rules, memory: nobody decides', value: rounded(idle / MIB), unit: 'MiB' });
  for (const { name } of [...shared, ...whole])
    print({
      name: `rules, memory at 1,000,000: ${name}`,
      value: rounded((peakMemory(script, name) - idle) / MIB),
      unit: 'MiB more at the peak',
    });
}

/** Everything, or only `rates` or `memory`; one JSON object a line. */
export async function measure(root: string, script: string, [what, name]: readonly string[]): Promise<void> {
  if (what === 'memory' && name !== undefined) return decideMillion(root, name);
  if (what === 'turns' && name !== undefined) return takeTurns(root, name);
  const gathering = gather(root);
  const { shared, whole } = gathering;
  print({ name: 'rules: load of the machine before', value: rounded(loadavg()[0] ?? 0), unit: 'processes' });
  for (const peer of gathering.absent) print({ name: `rules: ${peer}`, skipped: 'not installed' });
  await agreement(gathering);
  if (what !== 'memory') {
    const found = await measured(
      script,
      [...whole, ...shared].map((one) => one.name),
    );
    wholeFigures(found, whole);
    sharedFigures(found, shared);
  }
  if (what !== 'rates') memoryFigures(script, gathering);
}
