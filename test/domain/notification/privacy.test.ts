import type { AccountId } from '@/domain/kernel/ids';
import { briefText } from '@/domain/notification/brief-text';
import { followUps } from '@/domain/notification/follow-up';
import type { Notice } from '@/domain/notification/notice';
import { noticeText } from '@/domain/notification/notice-texts';
import { ALL_KINDS, dueNotice, NOW } from '../../support/notices';
import { PLANNED, PRIVATE, SECRET_WORDS } from './hostile-history';

const colleagues = { officerIds: ['officer-1' as AccountId], headIds: ['head-1' as AccountId] };

/** Everything a notice can become: its row, its sentence, its few words. */
const shownBy = (notice: Notice): string => JSON.stringify([notice, noticeText(notice), briefText(notice)]);

const planned = PLANNED.flatMap(([, notices]) => notices);
const calls = planned
  .filter(({ audience }) => audience === 'resident')
  .flatMap((notice) => followUps(notice, { kind: 'callResident' }, colleagues, NOW));
const toHeads = planned
  .filter(({ audience }) => audience === 'staff')
  .flatMap((notice) => followUps(notice, { kind: 'head' }, colleagues, NOW));

describe('no name, number, telephone of a resident, address, illness or story', () => {
  it('is missed by this test: every event is there, and its words are hostile', () => {
    expect(new Set(PLANNED.map(([{ type }]) => type)).size).toBeGreaterThanOrEqual(17);
    expect(JSON.stringify(PLANNED.map(([event]) => event))).toContain(SECRET_WORDS);
    expect(new Set(planned.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(22);
  });

  it.each(PLANNED.map(([event, notices]) => [event.type, notices] as const))(
    'stands in what %s says',
    (_, notices) => {
      for (const notice of notices)
        for (const secret of PRIVATE) expect(shownBy(notice)).not.toContain(secret);
    },
  );

  it('stands in what officers and heads are told when nobody could be reached', () => {
    expect(calls.length).toBeGreaterThan(10);
    expect(toHeads.length).toBeGreaterThan(10);
    for (const notice of [...calls, ...toHeads])
      for (const secret of PRIVATE) expect(shownBy(notice)).not.toContain(secret);
  });

  it.each(ALL_KINDS)(
    'stands in the words of %s to %s, whatever else somebody put beside its parameters',
    (kind, audience) => {
      const notice = dueNotice(kind, { audience });
      const hostile = {
        name: SECRET_WORDS,
        applicant: SECRET_WORDS,
        reason: SECRET_WORDS,
        note: SECRET_WORDS,
        code: '739164',
      };
      const laden = { ...notice, ...hostile, parameters: { ...hostile, ...notice.parameters } };
      const said = JSON.stringify([noticeText(laden), briefText(laden)]);
      for (const secret of [...PRIVATE, '739164']) expect(said).not.toContain(secret);
    },
  );
});
