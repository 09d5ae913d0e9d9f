import type { DeadlineView } from '@/contracts/deadline-view';
import type { MemberId } from '@/domain/kernel/ids';
import type { Instant } from '@/domain/kernel/instant';
import type { PlainDate } from '@/domain/kernel/plain-date';
import { acceptedWords } from '@/packages/officer/actions/accepted-words';
import { needsLatest } from '@/packages/officer/actions/needs-latest';
import { membersToSign, namesOf } from '@/packages/officer/case/opened-case';
import { reasonProblem, reasonText } from '@/packages/officer/case/reveal-reasons';
import { answeredItems } from '@/packages/officer/case/supplement-answers';
import { memberView } from './opened-case-data';

const AT = '2026-11-21T02:00:00.000Z' as Instant;

const deadline = (kind: DeadlineView['kind'], dueOn: string): DeadlineView => ({
  kind,
  dueOn: dueOn as PlainDate,
  words: '',
  source: '',
  isProvisional: false,
});

describe('a case in front of an officer', () => {
  test('everybody without a signature is still to sign, an emergency waits for nobody', () => {
    const members = [
      memberView('m1'),
      memberView('m2', { name: '李四', signedAt: undefined }),
      memberView('m3', { mustSign: false, signedAt: undefined }),
    ];
    expect(namesOf(membersToSign({ members }))).toBe('李四');
  });

  test('an item is answered by words or, for an authorization, by the signature itself', () => {
    const items = [
      { itemIndex: 0, subject: 'authorization', note: '请签', memberId: 'm1' as MemberId },
      { itemIndex: 1, subject: 'income', note: '工资条', answer: { text: '已经拍了', at: AT } },
      { itemIndex: 2, subject: 'medical', note: '药费单', memberId: 'm1' as MemberId },
    ] as const;
    const shown = answeredItems({
      attachments: [],
      members: [memberView('m1')],
      supplement: { requestedAt: AT, items: [...items] },
    });
    expect(shown.map(({ title, isAnswered, answerWords }) => [title, isAnswered, answerWords])).toEqual([
      ['核对授权书（张三）', true, '已经签好'],
      ['收入情况', true, '答复：已经拍了'],
      ['看病的材料（张三）', false, ''],
    ]);
  });

  test('acceptance says both days that now run', () => {
    expect(acceptedWords([deadline('investigation', '2026-11-25'), deadline('decision', '2027-01-04')])).toBe(
      '办理时限从今天算起：2026年11月25日前开始调查，2027年1月4日前作出决定。',
    );
    expect(acceptedWords([])).toBe('办理时限从今天算起。');
  });

  test('acceptance of an emergency names the day that has been running since it was handed in', () => {
    expect(acceptedWords([deadline('quickAid', '2026-11-25')])).toBe(
      '时限从提交那天算起：2026年11月25日前办好急难救助。',
    );
  });

  test('after somebody else acted the officer must look again; a lost network may simply be tried again', () => {
    expect(
      ['caseChanged', 'authorizationMissing', 'actionNotAvailable'].every((code) =>
        needsLatest(code as never),
      ),
    ).toBe(true);
    expect(needsLatest('offline')).toBe(false);
    expect(needsLatest('internal')).toBe(false);
  });

  test('a field is shown only for a reason that was chosen or written', () => {
    expect(reasonProblem(undefined, '')).toBe('请选一个原因');
    expect(reasonProblem('own', ' 核 ')).toBe('请写明为什么要看');
    expect(reasonProblem('own', '核对')).toBeUndefined();
    expect(reasonProblem('visit', '')).toBeUndefined();
  });

  test('the log keeps the words of the chosen reason, or the officer’s own', () => {
    expect(reasonText('phone', 'visit', '别的')).toBe('约时间上门');
    expect(reasonText('phone', 'own', ' 核对领款账户 ')).toBe('核对领款账户');
  });
});
