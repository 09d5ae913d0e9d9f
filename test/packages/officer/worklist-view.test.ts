import type { WorklistItem } from '@/contracts/casework/get-worklist';
import type { CaseNumber } from '@/domain/kernel/case-number';
import type { CaseId } from '@/domain/kernel/ids';
import type { Instant } from '@/domain/kernel/instant';
import type { PlainDate } from '@/domain/kernel/plain-date';
import {
  byUrgency,
  deadlineLine,
  filtered,
  isNewToday,
  pressingWords,
  signaturesLine,
  spokenItem,
  standInLine,
  statusTabs,
} from '@/packages/officer/worklist/worklist-view';

const TODAY = '2026-11-22' as PlainDate;

const item = (changes: Partial<WorklistItem> = {}): WorklistItem => ({
  caseId: 'c_00000000000000000001' as CaseId,
  caseNumber: '483177503' as CaseNumber,
  status: 'submitted',
  applicantMasked: '王**',
  villageName: '东山村',
  people: 2,
  submittedAt: '2026-11-20T02:00:00.000Z' as Instant,
  updatedAt: '2026-11-20T02:00:00.000Z' as Instant,
  signaturesMissing: 0,
  deadline: {
    kind: 'review',
    dueOn: '2026-11-25' as PlainDate,
    words: '提交之日起 3 个工作日内看完材料',
    source: '《演示县办理时限承诺（示例）》',
    isProvisional: false,
  },
  urgency: 'calm',
  ...changes,
});

describe('the officer’s work list', () => {
  test('the first filter holds every case, the others follow the procedure', () => {
    expect(statusTabs({ submitted: 3, supplementRequested: 0, accepted: 2 })).toEqual([
      { value: 'all', text: '全部', count: 5 },
      { value: 'submitted', text: '待受理', count: 3 },
      { value: 'supplementRequested', text: '待补正', count: 0 },
      { value: 'accepted', text: '已受理', count: 2 },
    ]);
  });

  test('a filter shows the cases of its status only', () => {
    const items = [item(), item({ status: 'accepted' })];
    expect(filtered(items, 'accepted')).toEqual([items[1]]);
    expect(filtered(items, 'all')).toEqual(items);
  });

  test('what is overdue stands first, and empty groups are left out', () => {
    const groups = byUrgency([item(), item({ urgency: 'overdue' })]);
    expect(groups.map(({ heading, items }) => [heading, items.length])).toEqual([
      ['已经超期', 1],
      ['时间还够', 1],
    ]);
  });

  test('the summary names what presses, and says so when nothing does', () => {
    expect(pressingWords([item({ urgency: 'overdue' }), item({ urgency: 'dueSoon' })])).toBe(
      '已超期 1 件，快到期 1 件',
    );
    expect(pressingWords([item()])).toBe('没有超期和快到期的案件');
  });

  test('a case is new on the day it came in by the office’s clock, until somebody acts', () => {
    const lateLastNight = item({ submittedAt: '2026-11-21T16:30:00.000Z' as Instant });
    expect(isNewToday(lateLastNight, TODAY)).toBe(true);
    expect(isNewToday(item({ submittedAt: '2026-11-21T15:30:00.000Z' as Instant }), TODAY)).toBe(false);
    expect(isNewToday({ ...lateLastNight, status: 'accepted' }, TODAY)).toBe(false);
  });

  test('a deadline is said in words; while the resident supplements no clock is shown', () => {
    expect(deadlineLine(item(), TODAY)).toBe('还有 3 天，11月25日前看完材料');
    expect(deadlineLine(item({ deadline: undefined }), TODAY)).toBe('等申请人补材料，不计时');
  });

  test('missing signatures are counted', () => {
    expect(signaturesLine(item({ signaturesMissing: 2 }))).toBe('授权书还差 2 人签');
    expect(signaturesLine(item())).toBe('授权书都签了');
  });

  test('a case of an office where nobody is says whose it is, also aloud', () => {
    const theirs = item({ officeName: '云岭乡社会事务办公室' });
    expect(standInLine(theirs)).toBe('云岭乡社会事务办公室无人在岗，由上级代收');
    expect(standInLine(item())).toBeUndefined();
    expect(spokenItem(theirs, TODAY)).toMatch(/，云岭乡社会事务办公室无人在岗，由上级代收$/);
  });

  test('a screen reader hears the number in groups and never a full name', () => {
    expect(spokenItem(item({ signaturesMissing: 1 }), TODAY)).toBe(
      '编号 483 177 503，待受理，东山村，王**，2 口人，还有 3 天，11月25日前看完材料，授权书还差 1 人签',
    );
  });
});
