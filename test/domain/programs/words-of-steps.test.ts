import { stepText } from '@/domain/assessment/explain';
import { assess } from '@/domain/programs/assess';
import { aHousehold, anIncome, aPerson, bornOn, checked, demoPolicy } from './build-facts';

const policy = demoPolicy();
const old = aPerson(bornOn('1955-01-01'));

describe('the articles are those of the class', () => {
  const stepsOf = (label: string) => {
    const { trace = [] } = assess(
      aHousehold({
        people: [old],
        income: [anIncome({ kind: 'survivorsBenefit', amount: checked(120_000) })],
      }),
      policy,
    );
    return trace
      .map((_, place) => stepText(trace, place, (id) => id))
      .filter((text) => text.startsWith(label));
  };

  test('the same income is cited by 57号 for 低保 and by 43号 for 特困', () => {
    const [first = '', second = ''] = stepsOf('遗属补助金');
    expect(first).toMatch(/最低生活保障审核确认办法/);
    expect(second).toMatch(/特困人员认定办法/);
  });

  test('what 特困 pays is not called 低保金', () => {
    expect(stepsOf('每月特困供养金 ')).toHaveLength(1);
    expect(stepsOf('每月低保金 ')).toHaveLength(1);
  });
});

describe('the words beside a number', () => {
  const { trace = [] } = assess(aHousehold({ people: [old] }), policy);
  const textOf = (label: string) =>
    trace.map((_, place) => stepText(trace, place, (id) => id)).find((text) => text.startsWith(label));

  test('what the nation sets is not called local', () => {
    expect(textOf('最低生活保障标准 ')).toMatch(/本地政策/);
    const poor =
      assess(aHousehold({ income: [anIncome({ amount: checked(1_000_000) })] }), policy).trace ?? [];
    const margin = poor
      .map((_, place) => stepText(poor, place, (id) => id))
      .find((text) => text.startsWith('低保边缘家庭标准（'));
    expect(margin).toMatch(/全国规定/);
  });
});
