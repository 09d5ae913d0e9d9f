import { underLease } from '@/domain/notification/delivery';
import type { Dependencies } from '../../../cloudfunctions/shared/pipeline/dependencies';
import { RESIDENT_TEMPLATE } from '../../../localcloud/wechat/templates';
import { dueNotice } from '../../support/notices';
import { OFFICER, openidOf, RESIDENT, type StagedSweeper, startStagedSweeper } from './staged-sweeper';

let sweeper: StagedSweeper;
afterEach(() => sweeper.remove());

describe('when nobody knows whether it arrived', () => {
  it.each(['hang', 'acceptThenHang'] as const)(
    '%s: it is never sent again there; what must arrive goes on',
    async (fault) => {
      sweeper = await startStagedSweeper({ timeoutMs: 1500 });
      await sweeper.cloud.consent(RESIDENT, RESIDENT_TEMPLATE.id, 5);
      sweeper.cloud.faults.set({ wechat: fault });
      await sweeper.putDue('supplementRequested');
      await sweeper.putDue('applicationReceived');
      await sweeper.sweepToTheEnd();
      sweeper.cloud.faults.clear();
      await sweeper.sweepToTheEnd();
      expect(await sweeper.waysOf()).toEqual([
        'wang-yanshi sms accepted ok',
        'wang-yanshi subscribe unknown noAnswer',
        'wang-yanshi subscribe unknown noAnswer',
      ]);
      const arrived = fault === 'hang' ? ['sms'] : ['sms', 'subscribe', 'subscribe'];
      expect(await sweeper.channelsAt(RESIDENT)).toEqual(arrived);
    },
  );

  it('a sweep that died while sending: its lease runs out and the next channel is tried', async () => {
    sweeper = await startStagedSweeper();
    const notice = dueNotice('newCase', { recipientId: openidOf(OFFICER) }, sweeper.now());
    await sweeper.put(underLease(notice, 'dead', sweeper.now()));
    expect(await sweeper.sweep()).toMatchObject({ attempted: 0 });
    sweeper.pass(61_000);
    await sweeper.sweepToTheEnd();
    expect(await sweeper.waysOf()).toEqual([
      'chen-banshi sms accepted ok',
      'chen-banshi subscribe refused 43101',
      'chen-banshi wecom unknown leaseOver',
    ]);
  });

  it('a sweep killed between acceptance and record: the message is there once, the row says unknown', async () => {
    sweeper = await startStagedSweeper();
    const notice = await sweeper.putDue('newCase');
    const dying: Dependencies = {
      ...sweeper.dependencies,
      documents: {
        ...sweeper.dependencies.documents,
        transact: () => Promise.reject(new Error('the instance is gone')),
      },
    };
    await sweeper.sweep(sweeper.newInstance(), dying);
    expect((await sweeper.stored(notice)).status).toBe('sending');
    sweeper.pass(61_000);
    await Promise.all([sweeper.sweep(), sweeper.sweep()]);
    await sweeper.sweepToTheEnd();
    expect((await sweeper.stored(notice)).status).toBe('unknown');
    expect(await sweeper.channelsAt(OFFICER)).toEqual(['sms', 'wecom']);
  });
});
