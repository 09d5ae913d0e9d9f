import { ALL_PARAMETERS } from '@/domain/policy/all-parameters';
import { checkRelease } from '@/domain/policy/pack/check-release';
import { publishRelease } from '@/domain/policy/pack/decide-release';
import type { WrittenContent } from '../../../support/pack-content';
import { aGoldenCase } from '../../../support/pack-content';
import { aDraft, hand, standard } from './pack-values';

type Golden = NonNullable<WrittenContent['goldenCases']>[number];
type Value = WrittenContent['values'][number];

const ON = '2028-01-01';
/** One poor adult in town: 低保 760 yuan a month less nothing. */
const poor = (changes: Partial<Golden>): Golden => ({ ...aGoldenCase(ON, 730), ...changes });
const value = (name: Value['name'], of: unknown): Value =>
  ({ name, value: of, article: '第二条', quote: '见原文。' }) as Value;
const check = (values: readonly Value[], goldenCases: readonly Golden[]) =>
  checkRelease(aDraft({ values: [...values], goldenCases: [...goldenCases] }), {
    parameters: ALL_PARAMETERS,
    published: [],
    builtInCases: [],
  });
const expecting = (aid: NonNullable<Golden['expect']['aid']>[number], changes: Partial<Golden> = {}) =>
  poor({ ...changes, expect: { aid: [aid] } });

describe('a golden case of special aid', () => {
  // 400 元 × 95% = 380 元
  const premium = value('premiumSubsidy.subsistenceAllowance', 9_500);
  const right = { person: 1, item: 'premiumSubsidy', answer: 'met', wonBy: 'subsistenceAllowance' } as const;

  test('that comes out lets the release pass: share, money and the class that won', () => {
    const report = check([premium], [expecting({ ...right, basisPoints: 9_500, fenAYear: 38_000 })]);
    expect(report.problems).toEqual([]);
    expect(report.outcomes[0]?.lines.map(({ what, got }) => [what, got])).toEqual([
      ['第 1 人资助参加医保', '符合'],
      ['第 1 人资助参加医保的比例', '95%'],
      ['第 1 人资助参加医保的金额', '380 元/年'],
      ['第 1 人资助参加医保按哪一类', '低保对象'],
    ]);
  });

  test.each([
    [{ ...right, basisPoints: 9_499 }, '第 1 人资助参加医保的比例应是 94.99%，算出来是 95%'],
    [{ ...right, fenAYear: 38_001 }, '第 1 人资助参加医保的金额应是 380.01 元/年，算出来是 380 元/年'],
    [{ ...right, answer: 'notMet' as const }, '第 1 人资助参加医保应是 不符合，算出来是 符合'],
    [
      { ...right, wonBy: 'extremeHardship' as const },
      '第 1 人资助参加医保按哪一类应是 特困人员，算出来是 低保对象',
    ],
  ])('that fails in one line stops it, and nobody can publish: %j', (aid, words) => {
    const report = check([premium], [expecting(aid)]);
    expect(report.isFit).toBe(false);
    expect(report.problems.join()).toContain(words);
    expect(publishRelease(aDraft(), hand('lin-xianshi'), report)).toEqual({
      ok: false,
      failure: 'releaseFailsCheck',
    });
  });

  test('that is not answered as by hand says why: what it waits for, which condition, or that no class entitles', () => {
    const met = { person: 1, answer: 'met' } as const;
    const wordsOf = (item: 'premiumSubsidy' | 'disabledCare', changes: Partial<Golden>) =>
      check([premium], [expecting({ ...met, item }, changes)]).problems.join();
    expect(wordsOf('premiumSubsidy', { savingsFen: 99_000_000 })).toContain('没有一类能享受这一项的身份');
    expect(wordsOf('disabledCare', {})).toContain('算出来是 不符合（没有满足“');
  });

  test('an allowance by the month, for who has a card; a fen more stops it', () => {
    const amount = value('disabledLivingAmount', { fen: 12_000, per: 'month' });
    const people = [
      { relation: 'applicant', birth: '1980-06-15', disability: { category: 'hearing', grade: 4 } },
    ] as Golden['people'];
    const of = (fenAMonth: number) =>
      check(
        [amount],
        [expecting({ person: 1, item: 'disabledLiving', answer: 'met', fenAMonth }, { people })],
      ).isFit;
    expect([of(12_000), of(12_001), of(11_999)]).toEqual([true, false, false]);
  });

  test('a bill: 政策范围内 20000，医保 12000，救助 (20000−12000)×85% = 6800', () => {
    const share = value('inpatientAid.subsistenceAllowance', 8_500);
    const bill = (aid: number): Golden =>
      poor({
        expect: {},
        bills: [
          {
            person: 1,
            kind: 'inpatientAid',
            total: 2_400_000,
            withinPolicyScope: 2_000_000,
            insurancePaid: 1_200_000,
            aid,
            tiltedAid: 0,
          },
        ],
      });
    expect(check([share], [bill(680_000)]).problems).toEqual([]);
    expect(check([share], [bill(680_001)]).problems.join()).toContain(
      '第 1 张医疗单子的医疗救助金应是 6,800.01 元，算出来是 6,800 元',
    );
  });

  test('schooling: who goes to school has it by the class of the household', () => {
    const people = [
      { relation: 'applicant', birth: '1980-06-15' },
      { relation: 'child', birth: '2012-06-15', school: 'compulsory' },
    ] as Golden['people'];
    const none = value('education.subsistenceAllowance', 'none');
    const of = (answer: 'met' | 'notMet') =>
      check([none], [expecting({ person: 2, item: 'education', answer }, { people })]).isFit;
    expect([of('met'), of('notMet')]).toEqual([false, true]);
  });
});

describe('every value of a release is come to by a case of its own', () => {
  const cash = aGoldenCase(ON, 730);

  test('a value of special aid beside a case of cash is refused, with what to add', () => {
    expect(check([value('premiumSubsidy.subsistenceAllowance', 9_500)], [cash]).problems).toEqual([
      '资助参保比例（低保对象）：没有验算户用到它，改错了也看不出来。请加一户，日期在2028年1月1日当天或以后，家里要有这一类的人，在“专项救助”里写上资助参保应得的结果。',
    ]);
  });

  test('so is a value of cash: the same rule', () => {
    const elder = value('supplementElder', { fen: 8_000, per: 'month' });
    expect(check([elder], [cash]).problems).toEqual([
      '老年人增发额：没有验算户用到它，改错了也看不出来。请加一户，日期在2028年1月1日当天或以后，家里的情况要用得着这一项，写上应得的结果。',
    ]);
    const old = poor({
      people: [{ relation: 'applicant', birth: '1940-01-01' }] as Golden['people'],
      expect: { monthlyFen: 81_000 },
    });
    // 730 + 80 = 810
    expect(check([elder], [old]).problems).toEqual([]);
  });

  test('a case of the other class, or of the country, comes not to it', () => {
    const margin = value('premiumSubsidy.subsistenceMargin', 6_000);
    const ofPoor = expecting({ person: 1, item: 'premiumSubsidy', answer: 'met', basisPoints: 9_000 });
    expect(check([margin], [ofPoor]).problems.join()).toContain('资助参保比例（低保边缘家庭成员）');
    const rural = { ...aGoldenCase(ON, 0), area: 'rural', expect: { subsistenceAllowance: 'met' } } as Golden;
    expect(check([standard(760, 'urban')], [rural]).problems.join()).toContain('请加一户城镇的');
  });

  test('a case dated before the value applies comes not to it', () => {
    const premium = value('premiumSubsidy.subsistenceAllowance', 9_500);
    const before = { ...expecting({ person: 1, item: 'premiumSubsidy', answer: 'met' }), on: '2027-12-31' };
    expect(check([premium], [before as Golden, cash]).problems.join()).toContain('没有验算户用到它');
  });

  test('a value that ends something wants a case as well', () => {
    const { value: _, ...rest } = value('premiumSubsidy.subsistenceAllowance', 0);
    const repeal = { ...rest, repealed: true } as Value;
    expect(check([repeal], [cash]).isFit).toBe(false);
    const open = expecting({ person: 1, item: 'premiumSubsidy', answer: 'undetermined' });
    expect(check([repeal], [open]).problems).toEqual([]);
  });

  test('what no household comes out by is left to the second reader, in so many words', () => {
    const report = check(
      [value('economicCheckValidMonths', 4), standard(760, 'urban')],
      [aGoldenCase(ON, 760)],
    );
    expect(report).toMatchObject({
      isFit: true,
      remarks: ['经济状况调查结果部门间互认的月数：验算户算不到这一项，请对着原文再看一遍。'],
    });
  });
});
