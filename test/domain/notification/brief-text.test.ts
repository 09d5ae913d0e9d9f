import { briefText } from '@/domain/notification/brief-text';
import type { NoticeKind } from '@/domain/notification/notice';
import { ALL_KINDS, dueNotice } from '../../support/notices';

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

  it('counts the work of the day, and leaves out what there is none of', () => {
    expect(noteOf('digest')).toBe('新到3，快到期1，超期2');
    const { parameters } = dueNotice('digest');
    const work = { fresh: 0, dueSoon: 0, overdue: 7 };
    expect(noteOf('digest', { audience: 'staff', parameters: { ...parameters, work } })).toBe('超期7');
  });
});
