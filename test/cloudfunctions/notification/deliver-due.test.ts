import { caseNumberFrom } from '@/domain/kernel/case-number';
import { plusMilliseconds } from '@/domain/kernel/instant';
import { dueNotice } from '../../support/notices';
import { COLLEAGUE, HEAD, OFFICER, openidOf, type StagedSweeper, startStagedSweeper } from './staged-sweeper';

let sweeper: StagedSweeper;
afterEach(() => sweeper.remove());

describe('a sweep', () => {
  it('sends what is due and leaves what is not', async () => {
    sweeper = await startStagedSweeper();
    const due = await sweeper.putDue('newCase');
    const later = await sweeper.putDue('newCase', { dueAt: plusMilliseconds(sweeper.now(), 1000) });
    expect(await sweeper.sweep()).toEqual({ attempted: 1, delivered: 1, failed: 0 });
    expect(await sweeper.stored(due)).toMatchObject({ status: 'accepted', attempts: 1, lastOutcome: 'ok' });
    expect((await sweeper.stored(later)).status).toBe('pending');
    expect(await sweeper.channelsAt(OFFICER)).toEqual(['wecom']);
  });

  it('sends more than one batch, oldest first for each person', async () => {
    sweeper = await startStagedSweeper();
    const notices = Array.from({ length: 130 }, (_, index) =>
      dueNotice(
        'newCase',
        { recipientId: openidOf(OFFICER), dueAt: plusMilliseconds(sweeper.now(), index - 1000) },
        sweeper.now(),
      ),
    );
    await sweeper.put(...[...notices].reverse());
    const { delivered } = await sweeper.sweep();
    expect(delivered).toBe(130);
  });

  it('begins nothing new when its time is up', async () => {
    sweeper = await startStagedSweeper();
    for (let count = 0; count < 4; count += 1) await sweeper.putDue('newCase');
    const channels = sweeper.newInstance().channels;
    const slow = {
      ...sweeper.newInstance(),
      channels: {
        ...channels,
        wecom: {
          async send() {
            sweeper.pass(11_000);
            return { kind: 'accepted' } as const;
          },
        },
      },
    };
    expect(await sweeper.sweep(slow)).toMatchObject({ delivered: 2 });
    expect((await sweeper.notices()).filter(({ status }) => status === 'pending')).toHaveLength(2);
  });

  it('beside three others sends every notice exactly once', async () => {
    sweeper = await startStagedSweeper();
    const people = [OFFICER, COLLEAGUE, HEAD, 'he-banli', 'wu-banli'];
    const notices = Array.from({ length: 40 }, (_, index) => {
      const recipientId = openidOf(people[index % people.length] ?? OFFICER);
      const notice = dueNotice('newCase', { recipientId }, sweeper.now());
      return { ...notice, parameters: { ...notice.parameters, caseNumber: caseNumberFrom(index) } };
    });
    await sweeper.put(...notices);
    const tallies = await Promise.all([1, 2, 3, 4].map(() => sweeper.sweep()));
    expect(tallies.reduce((sum, { delivered }) => sum + delivered, 0)).toBe(40);
    const arrived = (await Promise.all(people.map((person) => sweeper.cloud.messages(person)))).flat();
    expect(arrived).toHaveLength(40);
    expect(new Set(arrived.map(({ lines }) => lines[0])).size).toBe(40);
    for (const notice of await sweeper.notices())
      expect(notice).toMatchObject({ status: 'accepted', attempts: 1 });
  });
});
