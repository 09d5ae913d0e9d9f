import { exact } from '@/domain/assessment/exact';
import { findingText, formulaText, lackText, stepText, valueText } from '@/domain/assessment/explain';
import { between, exactly } from '@/domain/assessment/range';
import type { RuleTrace } from '@/domain/assessment/trace';
import { assess } from '@/domain/programs/assess';
import { aHousehold, anIncome, aPerson, aSpending, checked, demoPolicy } from '../programs/build-facts';

const names = (id: string) => (id === 'm1' ? '王小明' : id);
const placeOf = (trace: RuleTrace, label: string) => trace.findIndex((step) => step.label === label);

describe('numbers in words', () => {
  test.each([
    [exactly(exact(1_980_000)), 'fenAYear', '19,800 元/年'],
    [exactly(exact(5)), 'fen', '0.05 元'],
    [between(0, 10_000), 'fenAMonth', '在 0 到 100 元/月之间'],
    [{ low: exact(100) }, 'fen', '至少 1 元'],
    [{ low: exact(0) }, 'fen', '还不知道'],
    [exactly({ whole: 63_133, part: 1, of: 3 }), 'fenAMonth', '约 631.33 元/月'],
    [exactly(exact(6_000)), 'basisPoints', '60%'],
    [exactly(exact(3)), 'people', '3 人'],
  ] as const)('%j is read as %s: %s', (range, unit, words) => {
    expect(valueText(range, unit)).toBe(words);
  });
});

describe('an assessment in words', () => {
  const household = aHousehold({
    income: [anIncome({ kind: 'wages', amount: checked(150_000), every: 'month' })],
  });
  const { trace = [], classes } = assess(household, demoPolicy());

  test('says how a number was made, with names and amounts', () => {
    expect(formulaText(trace, placeOf(trace, '工资性收入（扣就业成本后）'), names)).toBe(
      '工资、打工收入（全年）（王小明） 18,000 元/年 − 可扣就业成本（王小明） 3,600 元/年，最少算 0',
    );
    expect(formulaText(trace, placeOf(trace, '就业成本（按比例）'), names)).toBe(
      '工资、打工收入（全年）（王小明） 18,000 元/年 × 就业成本扣减比例 20%',
    );
  });

  test('says where a fact and a parameter come from', () => {
    expect(stepText(trace, placeOf(trace, '工资、打工收入'), names)).toBe(
      '工资、打工收入（王小明） 1,500 元/月；信息核对；依据《最低生活保障审核确认办法》（民发〔2021〕57号）第十三条',
    );
    expect(stepText(trace, placeOf(trace, '最低生活保障标准'), names)).toContain(
      '最低生活保障标准 8,400 元/年；本地政策，2026年1月1日起执行（待核实）',
    );
  });

  test('says by how much a limit is missed, with the article', () => {
    const [income] = classes.subsistenceAllowance.findings;
    expect(income && findingText(income, trace, names)).toBe(
      '家庭人均收入低于当地最低生活保障标准：不符合。计入的家庭收入 14,400 元/年，对照保障标准合计 8,400 元/年。' +
        '超出 6,000 元/年。依据《社会救助法》第十八条。',
    );
  });

  test('says what is still wanted', () => {
    const spending = aSpending({ amount: { value: 700_000, provenance: 'declared' } });
    const { classes: open } = assess(
      aHousehold({ people: [aPerson()], income: household.income, spending: [spending] }),
      demoPolicy(),
    );
    expect(open.subsistenceAllowance.lacks.map((lack) => lackText(lack, names))).toEqual([
      '王小明：还差自付医药费的票据或证明',
    ]);
  });

  test('finds a sentence for every step and finding', () => {
    for (const place of trace.keys()) expect(stepText(trace, place, names)).toMatch(/\S{2,}/);
    for (const finding of Object.values(classes)
      .flat()
      .flatMap(({ findings }) => findings))
      expect(findingText(finding, trace, names)).toMatch(/依据《.+》.*。$/);
  });
});
