import fc from 'fast-check';
import type { PlainDate } from '@/domain/kernel/plain-date';
import { type Answers, afterTap, type QuestionId, UNCLEAR } from '@/domain/pre-check/answers';
import { type ClassLikelihood, type Likelihood, preCheck } from '@/domain/pre-check/pre-check';
import { questionsFor } from '@/domain/pre-check/questions';
import { CLASS_CONDITIONS } from '@/domain/programs/conditions';

const TODAY = '2026-11-22' as PlainDate;
const COUNTY = '990101';

/** An old woman alone in the country, without income or anybody: the plainest case there is. */
const ALONE: Answers = {
  place: [COUNTY],
  area: ['rural'],
  people: ['1'],
  who: ['elder'],
  lately: ['none'],
  income: ['0-0'],
  spending: ['0-0'],
  savings: ['under10k'],
  property: ['none'],
  relatives: ['none'],
};
/** Three in town with wages below the standard for three, 2,100 yuan. */
const FAMILY: Answers = { ...ALONE, area: ['urban'], people: ['3'], who: ['none'], income: ['1000-1999'] };

const is = (name: ClassLikelihood['name'], answers: Answers): Likelihood | undefined =>
  preCheck(answers, TODAY).find((found) => found.name === name)?.is;

describe('the questions of 测一测', () => {
  const everywhere = questionsFor({}, TODAY);

  test('are ten at most, each one thing, and 不清楚 can be tapped at all of them', () => {
    expect(everywhere.length).toBeLessThanOrEqual(10);
    for (const { options } of everywhere) expect(options.at(-1)).toEqual({ value: UNCLEAR, text: '不清楚' });
  });

  test('ask for no name, number or address', () => {
    const words = everywhere.map(({ title, hint = '' }) => title + hint).join();
    expect(words).not.toMatch(/姓名|身份证|证件|电话|地址|门牌/);
  });

  test('the ages and what is left out of income come from the rules of the place', () => {
    const text = JSON.stringify(questionsFor({ place: [COUNTY] }, TODAY));
    expect(text).toContain('60 岁以上的老人');
    expect(text).toContain('没满 18 岁的孩子');
    expect(text).toContain('每月的基础养老金');
    expect(JSON.stringify(questionsFor({ place: ['elsewhere'] }, TODAY))).not.toContain('基础养老金');
  });

  test('the bands of income are cut at the lines of the place for so many people', () => {
    const incomes = (answers: Answers) =>
      questionsFor(answers, TODAY)
        .find(({ id }) => id === 'income')
        ?.options.map(({ text }) => text);
    expect(incomes(FAMILY)).toContain('1,000 到 2,100 元');
    expect(incomes({ ...FAMILY, people: [UNCLEAR] })).toContain('2,000 到 3,000 元');
    expect(incomes(ALONE)?.slice(0, 4)).toEqual([
      '没有钱进来',
      '不到 484 元',
      '484 到 725 元',
      '725 到 1,000 元',
    ]);
  });

  test('what excludes the others of several stands alone', () => {
    expect(afterTap(['elder'], ['elder', 'none'])).toEqual(['none']);
    expect(afterTap(['none'], ['none', 'ill'])).toEqual(['ill']);
    expect(afterTap([UNCLEAR], [UNCLEAR, 'ill'])).toEqual(['ill']);
    expect(afterTap(['elder', 'ill'], ['elder'])).toEqual(['elder']);
  });
});

describe('what 测一测 finds', () => {
  test('an old person alone without income may be in extreme hardship, and may get the allowance', () => {
    expect(is('extremeHardship', ALONE)).toBe('likely');
    expect(is('subsistenceAllowance', ALONE)).toBe('likely');
    expect(is('temporaryAid', ALONE)).toBe('unlikely');
  });

  test('income up to the standard may fit, income above it may not, and a band over it leaves it open', () => {
    const allowance = (income: string) => is('subsistenceAllowance', { ...FAMILY, income: [income] });
    expect(allowance('1000-2099')).toBe('likely');
    expect(allowance('3150-4999')).toBe('unlikely');
    expect(allowance('1000-2100')).toBe('open');
    expect(allowance(UNCLEAR)).toBe('open');
  });

  test('income a little over the standard may be wages, of which what working costs is taken off', () => {
    const near: Answers = { ...FAMILY, income: ['2100-3149'] };
    expect(is('subsistenceAllowance', near)).toBe('open');
    const found = preCheck(near, TODAY).find(({ name }) => name === 'subsistenceAllowance');
    expect(found?.lacks).toContain('钱是不是干活挣的（工钱里路费、饭钱这些可以扣掉一部分）');
  });

  test('savings, a second home, a car and a company each speak against the allowance', () => {
    expect(is('subsistenceAllowance', FAMILY)).toBe('likely');
    expect(is('subsistenceAllowance', { ...FAMILY, savings: ['over80k'] })).toBe('unlikely');
    for (const owned of ['homes', 'car', 'company'])
      expect(is('subsistenceAllowance', { ...FAMILY, property: [owned] })).toBe('unlikely');
    expect(is('subsistenceAllowance', { ...FAMILY, property: [UNCLEAR] })).toBe('open');
  });

  test('whoever has relatives who can support is unlikely to be in extreme hardship; who cannot is to be asked', () => {
    expect(is('extremeHardship', { ...ALONE, relatives: ['able'] })).toBe('unlikely');
    expect(is('extremeHardship', { ...ALONE, relatives: ['unable'] })).toBe('open');
    expect(is('extremeHardship', { ...ALONE, relatives: [UNCLEAR] })).toBe('open');
  });

  test('a fire is an emergency anywhere, whatever the rest', () => {
    for (const place of [COUNTY, 'elsewhere', UNCLEAR])
      expect(is('temporaryAid', { place: [place], lately: ['fire'] })).toBe('likely');
    expect(is('temporaryAid', { ...ALONE, lately: ['none'] })).toBe('unlikely');
    expect(is('temporaryAid', { ...ALONE, lately: [UNCLEAR] })).toBe('open');
  });

  test('where the place has no rules here, the allowance is open and says whom to ask', () => {
    const [found] = preCheck({ ...FAMILY, place: ['elsewhere'] }, TODAY).filter(
      ({ name }) => name === 'subsistenceAllowance',
    );
    expect(found?.is).toBe('open');
    expect(found?.lacks).toContain('这里的规定还没有登记全，要问民政办');
  });

  test('says plainly what is still to be found out', () => {
    const [found] = preCheck({ ...FAMILY, income: [UNCLEAR], people: [UNCLEAR] }, TODAY).filter(
      ({ name }) => name === 'subsistenceAllowance',
    );
    expect(found?.lacks).toEqual(expect.arrayContaining(['一起过日子的有几口人', '全家每月有多少钱进来']));
  });

  test('an income that only spending brings below the standard does not stand there as below it and above it', () => {
    const told = { ...ALONE, who: ['elder', 'ill'], income: ['484-724'], spending: ['5000-19999'] };
    const found = preCheck(told, TODAY);
    const of = (name: string) => found.find((each) => each.name === name);
    // For illness it would be; for school it depends on which one, which was not asked.
    expect(of('subsistenceAllowance')?.is).toBe('open');
    expect(of('subsistenceAllowance')?.agrees).not.toContain('全家收入比低保标准低');
    expect(of('extremeHardship')?.against).toEqual(['本人收入比低保标准高（看病、上学花的钱，特困不扣）']);
  });

  test('asks about spending as somebody at home would', () => {
    const [found] = preCheck({ ...ALONE, spending: ['5000-19999'] }, TODAY).filter(
      ({ name }) => name === 'spendingAid',
    );
    expect(found?.lacks).toContain('看病、上学的花销是不是突然多了很多');
  });

  test('gives every class once, the likely ones first, each unlikely one with a reason', () => {
    const found = preCheck(FAMILY, TODAY);
    expect(found.map(({ name }) => name).sort()).toEqual(Object.keys(CLASS_CONDITIONS).sort());
    const order = found.map((each) => ['likely', 'open', 'unlikely'].indexOf(each.is));
    expect(order).toEqual([...order].sort());
    for (const each of found) if (each.is === 'unlikely') expect(each.against).not.toEqual([]);
    for (const each of found) if (each.is === 'open') expect(each.lacks).not.toEqual([]);
  });
});

describe('whatever is answered', () => {
  const questions = questionsFor({ place: [COUNTY], area: ['urban'], people: ['2'] }, TODAY);
  const answersOf = fc.record(
    Object.fromEntries(
      questions.map(({ id, options }) => [id, fc.constantFrom(...options.map(({ value }) => [value]))]),
    ) as Record<QuestionId, fc.Arbitrary<string[]>>,
  );

  test('answering a question with 不清楚 leaves answers open and never turns one round', () => {
    fc.assert(
      fc.property(answersOf, fc.constantFrom(...questions.map(({ id }) => id)), (answers, forgotten) => {
        const known = new Map(preCheck(answers, TODAY).map((found) => [found.name, found.is]));
        for (const { name, is: now } of preCheck({ ...answers, [forgotten]: [UNCLEAR] }, TODAY))
          if (now !== 'open') expect([name, now]).toEqual([name, known.get(name)]);
      }),
      { seed: 20261122, numRuns: 60 },
    );
  });

  test('no answer at all is the same as 不清楚 everywhere, and nothing is likely or unlikely by it alone', () => {
    const unclear = Object.fromEntries(questions.map(({ id }) => [id, [UNCLEAR]]));
    expect(preCheck({}, TODAY)).toEqual(preCheck(unclear, TODAY));
    for (const { is: now } of preCheck({}, TODAY)) expect(now).toBe('open');
  });

  test('the same answers give the same result', () => {
    expect(preCheck(FAMILY, TODAY)).toEqual(preCheck(FAMILY, TODAY));
  });
});
