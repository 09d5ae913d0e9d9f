import type { WorklistItem } from '@/contracts/casework/get-worklist';
import type { CaseNumber } from '@/domain/kernel/case-number';
import type { CaseId } from '@/domain/kernel/ids';
import type { Instant } from '@/domain/kernel/instant';
import type { PlainDate } from '@/domain/kernel/plain-date';
import {
  bySection,
  deadlineLine,
  isNewToday,
  pressingWords,
  remarksOf,
  signaturesLine,
  spokenItem,
  statusTabs,
} from '@/packages/officer/worklist/worklist-view';

const TODAY = '2026-11-22' as PlainDate;

const item = (changes: Partial<WorklistItem> = {}): WorklistItem => ({
  caseId: 'c_00000000000000000001' as CaseId,
  caseNumber: '483177503' as CaseNumber,
  programme: 'lowIncome',
  status: 'submitted',
  applicantMasked: '王**',
  villageName: '东山村',
  people: 2,
  submittedAt: '2026-11-20T02:00:00.000Z' as Instant,
  updatedAt: '2026-11-20T02:00:00.000Z' as Instant,
  signaturesMissing: 0,
  itemsLeft: 0,
  hasOpenObjection: false,
  group: 'ready',
  isAssisting: false,
  nearRelative: false,
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
  test('the first filter holds what is open, the others follow the procedure, closed ones only when there are any', () => {
    const counts = { submitted: 3, supplementRequested: 0, accepted: 2, withdrawn: 4, ended: 0 };
    expect(statusTabs(counts)).toEqual([
      { value: 'all', text: '在办', count: 5 },
      { value: 'submitted', text: '待受理', count: 3 },
      { value: 'supplementRequested', text: '待补正', count: 0 },
      { value: 'accepted', text: '已受理', count: 2 },
      { value: 'withdrawn', text: '已撤回', count: 4 },
    ]);
  });

  test('emergencies stand first, then what is overdue, then objections, then what can be done now; empty headings are left out', () => {
    const groups = bySection([
      item({ group: 'accepted' }),
      item({ group: 'waitingForSignatures' }),
      item({ group: 'waitingForAnswers' }),
      item({ group: 'objected' }),
      item(),
      item({ urgency: 'dueSoon' }),
      item({ urgency: 'overdue', group: 'accepted' }),
      item({ group: 'emergency', urgency: 'overdue', programme: 'temporaryAid' }),
    ]);
    expect(groups.map(({ heading, items }) => [heading, items.length])).toEqual([
      ['▲ 急难，先办', 1],
      ['▲ 已经超期', 1],
      ['◆ 快到期', 1],
      ['! 有异议，先打电话', 1],
      ['可以办了', 1],
      ['等签名', 1],
      ['等材料', 1],
      ['已受理', 1],
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
    const waiting = item({ deadline: undefined, status: 'supplementRequested' });
    expect(deadlineLine(waiting, TODAY)).toBe('等申请人补材料，不计时');
    expect(deadlineLine(item({ deadline: undefined, status: 'withdrawn' }), TODAY)).toBe('已经结束，不计时');
  });

  test('missing signatures are counted', () => {
    expect(signaturesLine(item({ signaturesMissing: 2 }))).toBe('授权书还差 2 人签');
    expect(signaturesLine(item())).toBe('授权书都签了');
    expect(signaturesLine(item({ programme: 'temporaryAid', signaturesMissing: 1 }))).toBe('急难，不等签名');
  });

  test('a case of another office says whose it is, also aloud; an assisting office is told who leads', () => {
    const theirs = item({ officeName: '云岭乡社会事务办公室' });
    expect(remarksOf(theirs)).toEqual(['云岭乡社会事务办公室的案件']);
    expect(remarksOf({ ...theirs, isAssisting: true })).toEqual(['协办，主办是云岭乡社会事务办公室']);
    expect(remarksOf(item())).toEqual([]);
    expect(spokenItem(theirs, TODAY)).toMatch(/，云岭乡社会事务办公室的案件$/);
  });

  test('an objection, papers that are awaited and a near relative are said on the list', () => {
    expect(remarksOf(item({ hasOpenObjection: true, itemsLeft: 2, nearRelative: true }))).toEqual([
      '! 申请人有异议',
      '补正还差 2 项',
      '近亲属备案',
    ]);
  });

  test('a screen reader hears the number in groups and never a full name', () => {
    expect(spokenItem(item({ signaturesMissing: 1 }), TODAY)).toBe(
      '编号 483 177 503，待受理，东山村，王**，2 口人，还有 3 天，11月25日前看完材料，授权书还差 1 人签',
    );
  });
});
