import type { AccountId } from '@/domain/kernel/ids';
import { briefText } from '@/domain/notification/brief-text';
import { followUps } from '@/domain/notification/follow-up';
import { ALL_KINDS, dueNotice, NOW } from '../../support/notices';

const TIMED = ['newCase', 'supplementAnswered'];

describe('the one line that says what to do', () => {
  it.each(ALL_KINDS)('of %s asks for a look at the papers only where an officer has to take one', (kind) => {
    expect(briefText(dueNotice(kind)).note.includes('看完材料')).toBe(TIMED.includes(kind));
  });

  it('asks for a telephone call where the resident was not reached', () => {
    expect(briefText(dueNotice('callResident')).note).toMatch(/^请打电话告知/);
  });

  it('comes without the deadline of another step when a call is asked for', () => {
    const rows = followUps(
      dueNotice('supplementRequested', { channel: 'sms' }),
      { kind: 'callResident' },
      { officerIds: ['officer-1' as AccountId], headIds: [] },
      NOW,
    );
    for (const { parameters } of rows) expect(parameters).not.toHaveProperty('dueOn');
  });
});
