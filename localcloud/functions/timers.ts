import type { FunctionDeclaration } from '../../config/functions';
import type { Faults } from '../faults';
import type { Clock } from '../server/clock';
import { parseCron } from './cron';
import type { Outcome } from './outcome';
import type { FunctionRunner } from './runner';

/** A tick that fails by the platform is delivered again, as often as the platform does for asynchronous calls. */
const REDELIVERIES = 2;
const REDELIVERY_DELAY_MS = 60_000;

export interface Timers {
  /** Begins to wait for the next tick of every timer. */
  start(): void;
  /** Delivers one tick of a function's timer now; undefined when it has none. Twice when the fault says so. */
  fire(functionName: string): Promise<readonly Outcome[] | undefined>;
  /** Calls every waiting tick off. */
  close(): void;
}

/** Drives the timers that the functions declare, by the given clock, in UTC+8, at least once a tick. */
export function createTimers(runner: FunctionRunner, clock: Clock, faults: Faults): Timers {
  const cancels = new Map<string, () => void>();
  const redeliveries = new Set<() => void>();
  let isClosed = false;

  const deliver = async (
    declaration: FunctionDeclaration,
    at: number,
    redeliveriesLeft: number,
  ): Promise<Outcome> => {
    const event = {
      Type: 'Timer',
      TriggerName: declaration.timer?.name ?? '',
      Time: new Date(at).toISOString().replace(/\.\d+Z$/, 'Z'),
      Message: '',
    };
    const outcome = await runner.invoke(declaration.name, event, { kind: 'timer' });
    if (!outcome.ok && redeliveriesLeft > 0 && !isClosed) {
      const cancel = clock.wait(REDELIVERY_DELAY_MS, () => {
        redeliveries.delete(cancel);
        void deliver(declaration, at, redeliveriesLeft - 1);
      });
      redeliveries.add(cancel);
    }
    return outcome;
  };

  const deliverTick = (declaration: FunctionDeclaration, at: number): Promise<readonly Outcome[]> => {
    const times = faults.get().timers === 'double' ? 2 : 1;
    return Promise.all(Array.from({ length: times }, () => deliver(declaration, at, REDELIVERIES)));
  };

  const schedule = (declaration: FunctionDeclaration, cron: string) => {
    const now = clock.now();
    const at = parseCron(cron).next(now);
    if (at === undefined) return;
    const cancel = clock.wait(at - now, () => {
      void deliverTick(declaration, at);
      schedule(declaration, cron);
    });
    cancels.set(declaration.name, cancel);
  };

  return {
    start() {
      for (const declaration of runner.functions) {
        if (declaration.timer) schedule(declaration, declaration.timer.cron);
      }
    },
    async fire(functionName) {
      const declaration = runner.functions.find(({ name, timer }) => name === functionName && timer);
      return declaration && deliverTick(declaration, clock.now());
    },
    close() {
      isClosed = true;
      for (const cancel of [...cancels.values(), ...redeliveries]) cancel();
    },
  };
}
