import { plusMilliseconds } from '@/domain/kernel/instant';
import { INVITATION_TRIES } from '../../../cloudfunctions/shared/records/invitation-records';
import { type StagedSweeper, startStagedSweeper } from './staged-sweeper';

const HOUR_MS = 3_600_000;
let sweeper: StagedSweeper;
beforeEach(async () => {
  sweeper = await startStagedSweeper();
});
afterEach(() => sweeper.remove());

it('what was tried of invitations is kept for a day and then removed with the first sweep of the next', async () => {
  sweeper.pass(Date.parse('2026-11-20T09:00:00+08:00') - Date.parse(sweeper.now()));
  await sweeper.sweep();
  sweeper.pass(24 * HOUR_MS);
  const { documents } = sweeper.dependencies;
  const at = (hoursAgo: number) => plusMilliseconds(sweeper.now(), -hoursAgo * HOUR_MS);
  await documents.create(INVITATION_TRIES, [
    { _id: 'old', at: at(25), count: 3 },
    { _id: 'young', at: at(23), count: 3 },
  ]);
  await sweeper.sweep();
  const left = await documents.query(INVITATION_TRIES, { where: {}, limit: 10 });
  expect(left.map(({ _id }) => _id)).toEqual(['young']);
});
