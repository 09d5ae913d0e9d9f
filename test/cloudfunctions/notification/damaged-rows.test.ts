import { plusMilliseconds } from '@/domain/kernel/instant';
import type { Notice, NoticeKind } from '@/domain/notification/notice';
import type { Dependencies } from '../../../cloudfunctions/shared/pipeline/dependencies';
import { dueNotice } from '../../support/notices';
import { openidOf, RESIDENT, type StagedSweeper, startStagedSweeper } from './staged-sweeper';

const DAMAGED = 120;

let sweeper: StagedSweeper;
beforeEach(async () => {
  sweeper = await startStagedSweeper();
});
afterEach(() => sweeper.remove());

/** More rows than a sweep takes at once, all due before anything else; each step with one throws. */
function damagedRows(): Notice[] {
  return Array.from({ length: DAMAGED }, () =>
    dueNotice(
      'applicationReceived',
      {
        kind: 'noSuchKind' as NoticeKind,
        status: 'sending',
        attempts: 1,
        recipientId: openidOf(RESIDENT),
        dueAt: plusMilliseconds(sweeper.now(), -60_000),
      },
      sweeper.now(),
    ),
  );
}

const damaged = async (): Promise<Notice[]> =>
  (await sweeper.notices()).filter(({ kind }) => (kind as string) === 'noSuchKind');

describe('rows whose step throws', () => {
  it('do not keep a good one behind them from being sent, and wait longer before the next attempt', async () => {
    await sweeper.put(...damagedRows());
    const good = await sweeper.putDue('newCase');
    await sweeper.sweep();
    expect((await sweeper.stored(good)).status).toBe('accepted');
    const rows = await damaged();
    expect(rows).toHaveLength(DAMAGED);
    for (const { attempts, dueAt } of rows) {
      expect(attempts).toBe(2);
      expect(dueAt).toBe(plusMilliseconds(sweeper.now(), 60_000));
    }
  });

  it('never wait longer than a day', async () => {
    await sweeper.put(...damagedRows().map((row) => ({ ...row, attempts: 40 })));
    await sweeper.sweep();
    for (const { dueAt } of await damaged()) expect(dueAt).toBe(plusMilliseconds(sweeper.now(), 86_400_000));
  });

  it('are passed over even while the database takes no postponement', async () => {
    await sweeper.put(...damagedRows());
    const good = await sweeper.putDue('newCase');
    const { documents } = sweeper.dependencies;
    const stubborn: Dependencies = {
      ...sweeper.dependencies,
      documents: {
        ...documents,
        updateIf(collection, id, expected, fields) {
          if (id.includes('noSuchKind')) throw new Error('not now');
          return documents.updateIf(collection, id, expected, fields);
        },
      },
    };
    await sweeper.sweep(undefined, stubborn);
    expect((await sweeper.stored(good)).status).toBe('accepted');
  });
});
