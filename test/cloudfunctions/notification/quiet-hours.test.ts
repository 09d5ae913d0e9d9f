import type { Instant } from '@/domain/kernel/instant';
import { OFFICER, RESIDENT, type StagedSweeper, startStagedSweeper } from './staged-sweeper';

let sweeper: StagedSweeper;
afterEach(() => sweeper.remove());

/** An instant by the offices' clock. */
const at = (local: string): Instant => new Date(`${local}+08:00`).toISOString() as Instant;

async function startAt(local: string, quietHours: 'policy' | 'off' = 'policy'): Promise<void> {
  sweeper = await startStagedSweeper({ messaging: { quietHours } });
  sweeper.pass(Date.parse(at(local)) - Date.parse(sweeper.now()));
}

describe('in the quiet hours', () => {
  it('what leaves the house waits for the morning and then goes out, once', async () => {
    await startAt('2026-11-21T22:15:00');
    const toStaff = await sweeper.putDue('newCase');
    const toResident = await sweeper.putDue('supplementRequested');
    expect(await sweeper.sweep()).toMatchObject({ attempted: 0 });
    for (const notice of [toStaff, toResident])
      expect(await sweeper.stored(notice)).toMatchObject({
        status: 'pending',
        attempts: 0,
        dueAt: at('2026-11-22T08:00:00'),
      });
    sweeper.pass(9.7 * 3_600_000);
    await sweeper.sweep();
    expect(await sweeper.channelsAt(OFFICER)).toEqual([]);
    sweeper.pass(0.1 * 3_600_000);
    await sweeper.sweepToTheEnd();
    expect(await sweeper.channelsAt(OFFICER)).toEqual(['wecom']);
    expect(await sweeper.channelsAt(RESIDENT)).toEqual(['sms']);
  });

  it('the next channel of what failed in the evening waits too', async () => {
    await startAt('2026-11-21T20:59:30');
    sweeper.cloud.faults.set({ wecom: 'fail' });
    await sweeper.putDue('newCase');
    await sweeper.sweep();
    sweeper.pass(60_000);
    await sweeper.sweep();
    const [notice] = await sweeper.notices();
    expect(notice).toMatchObject({ status: 'pending', attempts: 1, dueAt: at('2026-11-22T08:00:00') });
  });

  it('emergency aid waits for nobody', async () => {
    await startAt('2026-11-22T03:00:00');
    await sweeper.putDue('newCase', { urgent: true });
    await sweeper.putDue('applicationAccepted', { urgent: true });
    await sweeper.sweepToTheEnd();
    expect(await sweeper.channelsAt(OFFICER)).toEqual(['wecom']);
    expect(await sweeper.channelsAt(RESIDENT)).toEqual(['sms']);
  });

  it('what follows from an urgent notice is urgent as well', async () => {
    await startAt('2026-11-22T03:00:00');
    sweeper.cloud.faults.set({ sms: 'code:FailedOperation.PhoneNumberInBlacklist' });
    await sweeper.putDue('applicationAccepted', { urgent: true });
    await sweeper.sweep();
    expect(await sweeper.channelsAt(OFFICER)).toEqual(['wecom']);
  });

  it('nothing waits where the environment has switched them off', async () => {
    await startAt('2026-11-22T03:00:00', 'off');
    await sweeper.putDue('newCase');
    await sweeper.sweep();
    expect(await sweeper.channelsAt(OFFICER)).toEqual(['wecom']);
  });

  it('nothing waits where no rule is known, as of an office that the directory has lost', async () => {
    await startAt('2026-11-22T03:00:00');
    await sweeper.putDue('newCase', { officeId: 'o_gone' });
    await sweeper.sweep();
    expect(await sweeper.channelsAt(OFFICER)).toEqual(['wecom']);
  });

  it('an unknown fate is settled all the same; only sending waits', async () => {
    await startAt('2026-11-21T20:59:00');
    const notice = await sweeper.putDue('newCase', { status: 'sending', attempts: 1, leaseId: 'dead' });
    sweeper.pass(120_000);
    await sweeper.sweep();
    expect((await sweeper.stored(notice)).status).toBe('unknown');
    expect(await sweeper.channelsAt(OFFICER)).toEqual([]);
  });
});

describe('on the minute', () => {
  it.each([
    ['2026-11-21T20:59:59', 1],
    ['2026-11-21T21:00:00', 0],
    ['2026-11-22T07:59:59', 0],
    ['2026-11-22T08:00:00', 1],
  ])('at %s the sweep sends %i', async (local, sent) => {
    await startAt(local);
    await sweeper.putDue('newCase');
    expect(await sweeper.sweep()).toMatchObject({ delivered: sent });
  });
});
