import type { Case } from '@/domain/case/case';
import { fold } from '@/domain/case/evolve';
import { documentText } from '@/domain/kernel/identity-document';
import type { AccountId } from '@/domain/kernel/ids';
import { briefText } from '@/domain/notification/brief-text';
import { followUps } from '@/domain/notification/follow-up';
import type { Notice } from '@/domain/notification/notice';
import { noticeText } from '@/domain/notification/notice-texts';
import { planNotices } from '@/domain/notification/plan-notices';
import { application, identityNumber, member } from '../../support/application-data';
import { CaseHistory, missing } from '../../support/case-history';
import { ALL_KINDS, NOW } from '../../support/notices';

const declared = application({ members: [member('王小示', '1990-01-02')] });
const history = CaseHistory.submitted(declared)
  .supplementRequested(missing('income'), missing('authorization', 'm2'))
  .signedBy('m1')
  .signedBy('m2')
  .supplementAnswered(0)
  .accepted();

const PRIVATE = [
  '王演示',
  '演示',
  '王小示',
  '小示',
  '陈办示',
  declared.applicant.phone,
  documentText(declared.applicant.document),
  identityNumber('1990-01-02', 2),
  declared.residence.address,
  declared.hardship.story,
  '慢性病',
  '生病',
  '患',
  '残疾',
  'chronicIllness',
  '请补交',
  '已经送到窗口',
];

const stateAfter = (index: number): Case => {
  const state = fold(history.events.slice(0, index + 1));
  if (!state) throw new Error('empty history');
  return state;
};

/** Everything a notice can become: its row, its sentence, its few words. */
const shownBy = (notice: Notice): string =>
  JSON.stringify([notice, noticeText(notice.kind, notice.parameters), briefText(notice)]);

describe('no name, number, telephone of a resident, address or illness', () => {
  const planned = history.events.flatMap((event, index) =>
    planNotices(event, {
      state: stateAfter(index),
      officerIds: ['officer-1' as AccountId],
      office: { name: '桃溪镇社会事务办公室', phone: '0990-1234567' },
      now: NOW,
    }),
  );
  const call = planned
    .filter(({ kind }) => kind === 'applicationAccepted')
    .flatMap((notice) =>
      followUps(
        notice,
        { kind: 'callResident' },
        { officerIds: ['officer-1' as AccountId], headIds: [] },
        NOW,
      ),
    );
  const notices = [...planned, ...call];

  it('is missed by this test: the history gives rise to every kind of notice', () => {
    expect([...new Set(notices.map(({ kind }) => kind))].sort()).toEqual([...ALL_KINDS].sort());
  });

  it.each(ALL_KINDS)('stands in %s', (kind) => {
    for (const notice of notices.filter((candidate) => candidate.kind === kind))
      for (const secret of PRIVATE) expect(shownBy(notice)).not.toContain(secret);
  });
});
