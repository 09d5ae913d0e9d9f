import type { AccountId } from '@/domain/kernel/ids';
import { briefText } from '@/domain/notification/brief-text';
import { followUps } from '@/domain/notification/follow-up';
import type { NoticeKind } from '@/domain/notification/notice';
import { ALL_KINDS, dueNotice, NOW } from '../../support/notices';

const noteOf = (kind: NoticeKind, changes: Parameters<typeof dueNotice>[1] = { audience: 'staff' }): string =>
  briefText(dueNotice(kind, changes)).note;

/** Those who have to look at papers by a day. */
const TIMED: readonly NoticeKind[] = ['newCase', 'supplementAnswered', 'caseTransferredIn', 'dueSoon'];

describe('the one line that says what to do', () => {
  it.each(ALL_KINDS)(
    'of %s to %s asks for a look at the papers only where an officer has to take one',
    (kind, audience) => {
      const isAsked = audience === 'staff' && TIMED.includes(kind);
      expect(noteOf(kind, { audience }).includes('看完材料')).toBe(isAsked);
    },
  );

  it('names the step that is due', () => {
    const { parameters } = dueNotice('dueSoon');
    expect(noteOf('dueSoon', { audience: 'staff', parameters: { ...parameters, step: 'decision' } })).toBe(
      '请在2026年11月27日前作出决定',
    );
    expect(noteOf('overdue')).toBe('已过2026年11月27日，请尽快办');
    expect(noteOf('callbackRequested')).toBe('请在2026年11月27日前回电话');
  });

  it('asks for a telephone call where the resident was not reached', () => {
    expect(noteOf('callResident')).toContain('打电话');
  });

  it('comes without the deadline of another step when a call is asked for', () => {
    const notice = dueNotice('supplementRequested', { channel: 'sms' });
    const colleagues = { officerIds: ['officer-1' as AccountId], headIds: [] };
    const rows = followUps(notice, { kind: 'callResident' }, colleagues, NOW);
    expect(rows).toHaveLength(2);
    for (const { parameters } of rows) expect(parameters).not.toHaveProperty('dueOn');
  });

  it('counts the work of the day, and leaves out what there is none of', () => {
    expect(noteOf('digest')).toBe('新到3，快到期1，超期2');
    const { parameters } = dueNotice('digest');
    const work = { fresh: 0, dueSoon: 0, overdue: 7 };
    expect(noteOf('digest', { audience: 'staff', parameters: { ...parameters, work } })).toBe('超期7');
  });
});
