import { createFaults } from '../../../localcloud/faults';
import type { Caller } from '../../../localcloud/functions/caller';
import { failed, type Outcome } from '../../../localcloud/functions/outcome';
import type { FunctionRunner } from '../../../localcloud/functions/runner';
import { createTimers } from '../../../localcloud/functions/timers';
import { declare } from './fixture-functions';
import { handClock } from './hand-clock';

interface Delivery {
  readonly functionName: string;
  readonly event: object;
  readonly caller: Caller;
}

function recordingRunner(answer: (delivery: Delivery) => Outcome) {
  const deliveries: Delivery[] = [];
  const runner: FunctionRunner = {
    functions: [
      declare('notification', { timer: { name: 'sweep', cron: '0 */1 * * * * *' } }),
      declare('deadlines', { timer: { name: 'daily', cron: '0 0 0 * * * *' } }),
      declare('account'),
    ],
    invoke: async (functionName, event, caller) => {
      const delivery = { functionName, event, caller };
      deliveries.push(delivery);
      return answer(delivery);
    },
    countCloudCall: () => {},
    close: async () => {},
  };
  const eventsOf = (name: string) =>
    deliveries.filter(({ functionName }) => functionName === name).map(({ event }) => event);
  return { runner, deliveries, eventsOf };
}

const answered = (): Outcome => ({ ok: true, requestId: 'r', json: 'null' });

test('each timer fires at its own moments, over minutes and over midnight in China', () => {
  const clock = handClock('2026-03-01T15:58:10Z');
  const { runner, eventsOf, deliveries } = recordingRunner(answered);
  const timers = createTimers(runner, clock, createFaults());
  timers.start();
  clock.advanceTo('2026-03-01T16:01:30Z');
  expect(eventsOf('notification')).toEqual(
    ['2026-03-01T15:59:00Z', '2026-03-01T16:00:00Z', '2026-03-01T16:01:00Z'].map((Time) => ({
      Type: 'Timer',
      TriggerName: 'sweep',
      Time,
      Message: '',
    })),
  );
  expect(eventsOf('deadlines')).toEqual([
    { Type: 'Timer', TriggerName: 'daily', Time: '2026-03-01T16:00:00Z', Message: '' },
  ]);
  expect(eventsOf('account')).toEqual([]);
  expect(deliveries.every(({ caller }) => caller.kind === 'timer')).toBe(true);
  timers.close();
});

test('a doubled delivery brings the same tick twice', () => {
  const clock = handClock('2026-03-01T00:00:30Z');
  const { runner, eventsOf } = recordingRunner(answered);
  const faults = createFaults();
  faults.set({ timers: 'double' });
  const timers = createTimers(runner, clock, faults);
  timers.start();
  clock.advanceTo('2026-03-01T00:01:00Z');
  const [first, second] = eventsOf('notification');
  expect(eventsOf('notification')).toHaveLength(2);
  expect(second).toEqual(first);
  timers.close();
});

test('a tick that the platform fails comes again twice, with its own time, and then no more', async () => {
  const clock = handClock('2026-02-28T15:59:30Z');
  const { runner, eventsOf } = recordingRunner(({ functionName }) =>
    functionName === 'deadlines' ? failed('r', 'executeFail', 'gone') : answered(),
  );
  const timers = createTimers(runner, clock, createFaults());
  timers.start();
  for (const moment of ['16:00:00', '16:01:00', '16:02:00', '16:03:00', '16:10:00']) {
    clock.advanceTo(`2026-02-28T${moment}Z`);
    await new Promise(setImmediate);
  }
  expect(eventsOf('deadlines')).toEqual(
    Array(3).fill({ Type: 'Timer', TriggerName: 'daily', Time: '2026-02-28T16:00:00Z', Message: '' }),
  );
  timers.close();
});

test('a test may fire a timer now; a function without one has none to fire', async () => {
  const { runner, eventsOf } = recordingRunner(answered);
  const timers = createTimers(runner, handClock('2026-03-01T00:00:30Z'), createFaults());
  expect(await timers.fire('notification')).toHaveLength(1);
  expect(await timers.fire('account')).toBeUndefined();
  expect(eventsOf('notification')).toMatchObject([{ Type: 'Timer', Time: '2026-03-01T00:00:30Z' }]);
});

test('after closing nothing fires any more', () => {
  const clock = handClock('2026-03-01T00:00:30Z');
  const { runner, deliveries } = recordingRunner(answered);
  const timers = createTimers(runner, clock, createFaults());
  timers.start();
  timers.close();
  clock.advanceTo('2026-03-02T00:00:00Z');
  expect(deliveries).toEqual([]);
});
