import { referenceProblem } from '@/domain/law/check-reference';
import { assess } from '@/domain/programs/assess';
import { HAND_OVER_REASONS } from '@/domain/programs/other-hardship/hand-over';
import { relapseLabelOf } from '@/domain/programs/other-hardship/relapse-label';
import { APPROVAL_ARTICLE, approvalOf } from '@/domain/programs/temporary-aid/approval';
import { aHousehold, anIncome, aPerson, checked, demoPolicy, unknown } from './build-facts';

const policy = demoPolicy();

describe('who approves temporary aid', () => {
  test.each([
    [199_999, 'township'],
    [200_000, 'township'],
    [200_001, 'county'],
  ])('%d fen: the %s', (fen, by) => {
    expect(approvalOf(fen, policy)).toEqual({ by, lacks: [] });
  });

  test('where the county has said nothing, nobody is named and the limit is asked for', () => {
    const { by, lacks } = approvalOf(100, { find: () => undefined });
    expect(by).toBeUndefined();
    expect(lacks).toEqual([
      { kind: 'parameter', name: 'temporaryAidTownshipMost', what: '乡镇（街道）临时救助审批额度' },
    ]);
    expect(referenceProblem(APPROVAL_ARTICLE)).toBeUndefined();
  });
});

describe('一事一议', () => {
  const rich = [anIncome({ amount: checked(9_000_000) })];

  test('is suggested where nothing is met although something makes life hard, and says what', () => {
    const people = [aPerson({ isSeriouslyIll: checked(true) })];
    expect(assess(aHousehold({ people, income: rich }), policy).handOver).toEqual({
      because: [{ reason: 'seriouslyIll', about: 'm1' }],
    });
  });

  test.each([
    ['one class is met', aHousehold({ people: [aPerson({ isSeriouslyIll: checked(true) })] })],
    ['nothing makes life hard', aHousehold({ income: rich })],
    [
      'a fact is still missing',
      aHousehold({ people: [aPerson({ isSeriouslyIll: checked(true) })], incomeIsAll: unknown }),
    ],
  ])('is not suggested where %s', (_, facts) => {
    expect(assess(facts, policy).handOver).toBeUndefined();
  });

  test('cites for each reason an article that exists', () => {
    expect(
      Object.values(HAND_OVER_REASONS).flatMap(({ article }) => referenceProblem(article) ?? []),
    ).toEqual([]);
  });
});

describe('防止返贫监测对象', () => {
  test('is shown as the agricultural department told it, and changes no answer', () => {
    const watched = aHousehold({ isWatchedAgainstRelapse: checked(true), income: [anIncome({})] });
    expect(relapseLabelOf(watched)).toEqual({
      text: '防止返贫监测对象（由农业农村部门认定）',
      provenance: 'checked',
    });
    const answers = (facts: typeof watched) =>
      Object.values(assess(facts, policy).classes)
        .flat()
        .map(({ answer }) => answer);
    expect(answers(watched)).toEqual(answers(aHousehold({ income: [anIncome({})] })));
  });

  test('is not shown where nobody has told it', () => {
    expect(relapseLabelOf({})).toBeUndefined();
    expect(relapseLabelOf({ isWatchedAgainstRelapse: unknown })).toBeUndefined();
    expect(relapseLabelOf({ isWatchedAgainstRelapse: checked(false) })).toBeUndefined();
  });
});
