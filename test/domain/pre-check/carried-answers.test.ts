import type { Answers } from '@/domain/pre-check/answers';
import { carriedAnswers } from '@/domain/pre-check/carried-answers';
import { papersToBring } from '@/domain/pre-check/papers-to-bring';

const ILL_AND_ALONE: Answers = {
  people: ['1'],
  who: ['ill', 'disabled'],
  lately: ['suddenIllness'],
  income: ['0-0'],
  spending: ['20000-50000'],
  savings: ['under10k'],
  property: ['car'],
  relatives: ['none'],
};

describe('what an application takes over', () => {
  test('is what was answered, in the words of the application', () => {
    expect(carriedAnswers(ILL_AND_ALONE)).toEqual({
      household: 'alone',
      causes: ['disability', 'illness'],
      health: 'seriousIllness',
      hasDisabilityCard: true,
      hasNoIncome: true,
      hasNoSpending: false,
      property: { savings: 'under10k', vehicle: 'car', ownsBusiness: false },
      hasSupporters: false,
      emergency: 'suddenIllness',
    });
  });

  test('of several people nothing is said of one, for it was not asked who it is', () => {
    const carried = carriedAnswers({ ...ILL_AND_ALONE, people: ['3'] });
    expect(carried.household).toBe('together');
    expect(carried).not.toHaveProperty('health');
    expect(carried).not.toHaveProperty('hasDisabilityCard');
  });

  test('is nothing where nothing was known', () => {
    expect(carriedAnswers({ people: ['unclear'], who: ['unclear'] })).toEqual({
      causes: [],
      hasNoIncome: false,
      hasNoSpending: false,
      property: {},
    });
  });
});

describe('what to bring', () => {
  const named = (answers: Answers) => papersToBring(answers).map(({ what }) => what);

  test('is one document and one signature for everybody', () => {
    expect(named({})).toEqual(['身份证或者户口簿', '同意查收入、财产的签字（核对授权书）']);
  });

  test('grows with the case', () => {
    expect(named(ILL_AND_ALONE)).toEqual([
      '身份证或者户口簿',
      '同意查收入、财产的签字（核对授权书）',
      '残疾人证',
      '诊断证明',
      '自己出钱的医药费票据',
      '能说明出了什么事的照片或者单据',
    ]);
  });
});
