import type { Case } from '@/domain/case/case';
import { fold } from '@/domain/case/evolve';
import type { AccountId } from '@/domain/kernel/ids';
import { planNotices } from '@/domain/notification/plan-notices';
import { CaseHistory, missing } from '../../support/case-history';
import { NOW } from '../../support/notices';

/** Which kinds the officers hear of at each event of the history. */
function kindsToldToOfficers({ events }: CaseHistory): string[][] {
  return events.map((event, index) => {
    const state = fold(events.slice(0, index + 1)) as Case;
    const rows = planNotices(event, {
      state,
      officerIds: ['officer-1' as AccountId],
      office: { name: '桃溪镇社会事务办公室', phone: '0990-1234567' },
      now: NOW,
    });
    return rows
      .filter(({ audience, channel }) => audience === 'staff' && channel === 'inbox')
      .map(({ kind }) => kind);
  });
}

describe('officers are told that a supplement is complete', () => {
  it('by the last answer, not by one before it', () => {
    const history = CaseHistory.submitted()
      .supplementRequested(missing('income'), missing('property'))
      .supplementAnswered(0)
      .supplementAnswered(1);
    expect(kindsToldToOfficers(history)).toEqual([['newCase'], [], [], ['supplementAnswered']]);
  });

  it('by the signature that was the last thing missing', () => {
    const history = CaseHistory.submitted()
      .supplementRequested(missing('income'), missing('authorization', 'm1'))
      .supplementAnswered(0)
      .signedBy('m1');
    expect(kindsToldToOfficers(history)).toEqual([['newCase'], [], [], ['supplementAnswered']]);
  });

  it('not by a signature that comes when nothing of it is open', () => {
    const history = CaseHistory.submitted()
      .signedBy('m1')
      .supplementRequested(missing('income'))
      .supplementAnswered(0)
      .signedBy('m2');
    expect(kindsToldToOfficers(history)).toEqual([['newCase'], [], [], ['supplementAnswered'], []]);
  });
});
