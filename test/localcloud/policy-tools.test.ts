import { main as cliffs } from '../../localcloud/tools/cliffs';
import { parseChange } from '../../localcloud/tools/parse-change';
import { main as population } from '../../localcloud/tools/population';
import { changeInYuan, percent, table, yuan } from '../../localcloud/tools/table';
import { main as whatIf } from '../../localcloud/tools/what-if';

const ON = ['--on', '2026-11-22'];

/** What a tool prints. */
function printed(tool: (args: readonly string[]) => void, ...args: readonly string[]): string {
  const lines: string[] = [];
  const log = jest.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
  try {
    tool(args);
  } finally {
    log.mockRestore();
  }
  return lines.join('\n');
}
const objects = (text: string) => text.split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);

describe('the what-if tool', () => {
  const few = ['--households', '400', ...ON];
  const lower = ['--set', 'subsistenceStandard=60000/month@urban'];

  test('prints classes, townships and losers in Chinese, and the same again', () => {
    const text = printed(whatIf, ...lower, ...few, '--losers', '2');
    expect(text).toMatch(/最低生活保障 +\d+ +\d+ +\d+ +\d+/);
    expect(text).toMatch(/桃溪镇 .*-[\d,]+/);
    expect(text).toMatch(/h\d+：最低生活保障 → /);
    expect(text.match(/^h\d+：/gm)).toHaveLength(2);
    expect(printed(whatIf, ...lower, ...few, '--losers', '2')).toBe(text);
  });

  test('with --json prints one object a line, which add up', () => {
    const rows = objects(printed(whatIf, ...lower, ...few, '--losers', '1000', '--json'));
    const first = rows[0] as Record<string, number>;
    expect(first.households).toBe(400);
    expect(rows.filter(({ what }) => what === 'loser')).toHaveLength(first.loses ?? -1);
    const townships = rows.filter(({ what }) => what === 'township') as { households: number }[];
    expect(townships.reduce((sum, { households }) => sum + households, 0)).toBe(400);
    expect(rows.find((row) => row.class === 'subsistenceAllowance')).toMatchObject({ entered: 0 });
  });

  test('says what was tried with its unit, so that fen typed for yuan shows', () => {
    const text = printed(whatIf, '--set', 'subsistenceStandard=700/month@urban', ...few);
    expect(text).toContain('试的是 最低生活保障标准（城镇）：7 元/月');
  });

  test('lists every parameter with its Chinese name', () => {
    expect(printed(whatIf, '--list')).toContain('subsistenceStandard\t最低生活保障标准\trate');
  });

  test.each([
    [[], '请写要试的参数'],
    [['--set'], '--set 后面要写值'],
    [['--households', '-3'], '--households 后面要写值'],
    [['700'], '看不懂 700'],
    [['--sett', 'x'], '看不懂 --sett。可以用的选项：--set'],
    [['--set', 'subsistenceStandard'], '看不懂 --set subsistenceStandard'],
    [['--set', 'nothing=1'], '没有叫“nothing”的参数'],
    [['--set', 'subsistenceStandard=700'], '“最低生活保障标准”的值要写成'],
    [['--set', 'subsistenceStandard=70000/month@city'], '城镇写 @urban'],
    [['--set', 'supplementElderAge=500'], '“享受老年人增发的年龄”：'],
    [['--set', 'supplementStacking=some'], 'highestOnly、all'],
    [['--set', 'basicPensionExempt=maybe'], 'true 或者 false'],
    [['--set', 'workingCostShare=2000', '--households', 'many'], '--households 要写 1 到'],
    [['--set', 'workingCostShare=2000', '--households', '0'], '现在写的是“0”'],
    [['--set', 'workingCostShare=2000', '--on', '2026-02-30'], '--on 要写成 2026-11-22 这样的日期'],
  ])('says in plain Chinese what is wrong with %j', (args, words) => {
    expect(() => printed(whatIf, ...args)).toThrow(
      expect.objectContaining({ name: 'WrongInput', message: expect.stringContaining(words) }),
    );
  });
});

test.each([
  ['what-if', whatIf],
  ['population', population],
  ['cliffs', cliffs],
])('%s says how it is used when it is asked', (name, tool) => {
  expect(() => printed(tool, '--help')).toThrow(
    expect.objectContaining({
      name: 'UsageAsked',
      message: expect.stringContaining(`npm run ${name}`),
    }),
  );
});

describe('a change as it is typed', () => {
  test('money in fen or in yuan, a share, a switch and a choice', () => {
    const value = (text: string) => parseChange(text, '990101').value;
    expect(value('subsistenceStandard=70050/month')).toEqual({ fen: 70_050, per: 'month' });
    expect(value('subsistenceStandard=700.50元/月')).toEqual({ fen: 70_050, per: 'month' });
    expect(value('subsistenceStandard=6000元/年@rural')).toEqual({ fen: 600_000, per: 'year' });
    expect(value('workingCostShare=2000')).toBe(2_000);
    expect(value('basicPensionExempt=否')).toBe(false);
    expect(value('supplementStacking=all')).toBe('all');
    expect(value('rentDeductionMost=unlimited')).toBe('unlimited');
    expect(parseChange('subsistenceStandard=6000元/年@rural', '990101')).toMatchObject({
      region: '990101',
      area: 'rural',
    });
  });
});

describe('the cliffs tool', () => {
  test('shows each cliff of the examples with what ends, and when it is made up for', () => {
    const text = printed(cliffs, '--to', '2000', ...ON);
    expect(text).toContain('单亲母亲和一个8岁的孩子：收入从每月 0 元一元一元加到 2,000 元');
    expect(text).toMatch(/1,749 → 1,750 +71 +0 /);
    expect(text).toMatch(/到 1,750 元：最低生活保障.*停止或者减少/);
  });

  test('a higher supplement makes the cliff higher', () => {
    const loses = (...more: string[]) =>
      objects(printed(cliffs, '--to', '1800', '--json', ...ON, ...more)).map(
        ({ cliffs: found }) => (found as { loses: number }[])[0]?.loses ?? 0,
      )[1] ?? 0;
    expect(loses('--set', 'supplementMinor=17000/month') - loses()).toBe(10_000);
  });

  test('looks at a made-up household, and says when nobody of that number lives in it', () => {
    expect(printed(cliffs, '--index', '3', '--to', '50', ...ON)).toContain('虚构的第 h3 户');
    expect(() => printed(cliffs, '--index', '3', '--person', 'm9', '--to', '50', ...ON)).toThrow('没有 m9');
    expect(() => printed(cliffs, '--area', 'sea', ...ON)).toThrow('--area 要从这些里面选：urban、rural');
  });
});

describe('the population tool', () => {
  test('counts what came out, as a table and as JSON', () => {
    const text = printed(population, '--households', '300', ...ON);
    expect(text).toContain('300 户');
    expect(text).toContain('不是任何真实地方');
    const rows = objects(printed(population, '--households', '300', '--json', ...ON));
    const sizes = rows.filter(({ what }) => what === 'size') as { count: number }[];
    expect(sizes.reduce((sum, { count }) => sum + count, 0)).toBe(300);
  });
});

describe('what the population tool prints', () => {
  test('is Chinese throughout: no value of the code is left', () => {
    const text = printed(population, '--households', '4000', ...ON);
    expect(text).not.toMatch(/[A-Za-z]/);
    expect(text).toMatch(/乡镇[\s\S]*桃溪镇[\s\S]*农村[\s\S]*丈夫或妻子[\s\S]*三项以上/);
    expect(printed(population, '--households', '20', '--json', ...ON)).toContain('"value":"rural"');
  });
});

describe('a table', () => {
  test('counts a Chinese character as two columns', () => {
    expect(
      table(
        ['类', 'n'],
        [
          ['低保', '1'],
          ['ab', '10'],
        ],
      ),
    ).toBe('类     n\n低保   1\nab    10');
  });

  test('shows money and shares', () => {
    expect([yuan(-1_250), changeInYuan(100), changeInYuan(0), percent(1, 0), percent(1, 3)]).toEqual([
      '-12.50',
      '+1',
      '0',
      '—',
      '33.3%',
    ]);
  });
});
