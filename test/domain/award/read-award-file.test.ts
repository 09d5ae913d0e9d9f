import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { adjustAward } from '@/domain/award/adjust-award';
import { COLUMN_KEYS, COLUMNS, type ColumnKey, templateText } from '@/domain/award/import/columns';
import { readCsv } from '@/domain/award/import/csv';
import { problemText, readAwardFile } from '@/domain/award/import/read-award-file';
import { queueReasonText } from '@/domain/award/queue-reason';
import type { PlainDate } from '@/domain/kernel/plain-date';
import { demoPolicy, TODAY } from '../programs/build-facts';
import { awardFile, type awardRow, madeUpNumber } from './award-file';

const NEW_YEAR = '2027-01-01' as PlainDate;
const read = (text: string) => {
  const file = readAwardFile(text, TODAY);
  if (!file.ok) throw new Error(file.failure.map(problemText).join('\n'));
  return file.value;
};
const problemsOf = (...rows: readonly Parameters<typeof awardRow>[0][]): string[] =>
  read(awardFile(...rows)).problems.map(problemText);
const only = (changes: Parameters<typeof awardRow>[0] = {}) => {
  const [award] = read(awardFile(changes)).awards;
  if (!award) throw new Error('no award');
  return award;
};

describe('a list of households in payment', () => {
  test('makes an award of a household, with facts that say how they are known', () => {
    const { award, names, recipient, township } = only();
    expect(award).toMatchObject({
      class: 'subsistenceAllowance',
      covers: ['m1'],
      monthly: 70_000,
      since: '2026-06',
      policyDay: '2026-06-01',
      area: 'urban',
    });
    expect({ names, recipient, township }).toEqual({
      names: { m1: '王示例' },
      recipient: '王示例',
      township: '桃溪镇',
    });
    const { people, property, incomeIsAll } = award.facts;
    expect(people[0]).toMatchObject({
      birth: { value: '1980-06-15', provenance: 'documented', asOf: '2026-06-01' },
      disability: { value: 'none', provenance: 'documented' },
    });
    expect(property.savings).toEqual({ value: 100_000, provenance: 'checked', asOf: '2026-05-20' });
    expect(incomeIsAll.provenance).toBe('checked');
  });

  test('without a day of checking, income and property are only documented', () => {
    const { facts } = only({ checkedOn: '' }).award;
    expect(facts.property.savings.provenance).toBe('documented');
    expect(facts.incomeIsAll.provenance).toBe('documented');
  });

  test('a complete household is raised by itself when standards rise', () => {
    const award = { ...only().award, awardId: 'a', township: '990101100' };
    const rise = {
      adjustmentId: '2027',
      effectiveMonth: '2027-01',
      before: demoPolicy('urban', award.policyDay),
      policy: demoPolicy('urban', NEW_YEAR),
    } as const;
    expect(adjustAward(award, rise)).toMatchObject({ is: 'adjusted', to: 73_000 });
    const paidLess = adjustAward({ ...award, monthly: 50_000 }, rise);
    const reasons = paidLess.is === 'queued' ? paidLess.reasons : [];
    expect(reasons.map((reason) => queueReasonText(reason, (id) => id))).toEqual([
      expect.stringMatching(
        /^记录里的情况和金额对不上：现在发每月 500 元，照这些情况按原来的标准算是每月 700 元/,
      ),
    ]);
  });

  test.each<Parameters<typeof awardRow>[0]>([
    { wages: '' },
    { otherIncome: '' },
    { obligors: '有', support: '' },
    { obligors: '', support: '' },
    { savings: '' },
    { homes: '' },
    { car: '' },
    { disability: '' },
    { isSeriouslyIll: '' },
  ])('an empty cell is not known and never no: with %j an officer is asked', (changes) => {
    const award = { ...only(changes).award, awardId: 'a', township: '990101100' };
    const outcome = adjustAward(award, {
      adjustmentId: '2027',
      effectiveMonth: '2027-01',
      before: demoPolicy('urban', award.policyDay),
      policy: demoPolicy('urban', NEW_YEAR),
    });
    expect(outcome).toMatchObject({
      is: 'queued',
      reasons: expect.arrayContaining([{ is: 'open', lacks: expect.anything() }]),
    });
  });

  test('a family stands in several rows, 本人 wherever they are; who is not covered is not counted', () => {
    const child = { identityNumber: madeUpNumber('2015-01-01', 2), name: '王示样', relation: '子女' };
    const file = read(awardFile({ ...child, class: '', township: '' }, {}));
    expect(file.problems).toEqual([]);
    expect(file.awards[0]?.award.covers).toEqual(['m1', 'm2']);
    expect(file.awards[0]?.names).toEqual({ m1: '王示例', m2: '王示样' });
    expect(read(awardFile({}, { ...child, isCovered: '否' })).awards[0]?.award.covers).toEqual(['m1']);
  });

  test('a list of another kind is as good: other names, tabs, quotes, spaces', () => {
    const text = awardFile({ name: '"王,示例"' })
      .replace('身份证号', '公民身份号码')
      .replace('户编号', ' 户 号 ');
    expect(read(text).awards[0]?.recipient).toBe('王,示例');
    expect(read(awardFile({}).replaceAll(',', '\t')).awards).toHaveLength(1);
    for (const since of ['2026年6月', '2026/6/1', '202606', 'Jun-26'])
      expect(read(awardFile({ decidedOn: '2026/6/1', since })).awards[0]?.award).toMatchObject({
        policyDay: '2026-06-01',
        since: '2026-06',
      });
  });
});

describe('what is wrong is said with its row, its column and what to do', () => {
  test.each<[ColumnKey, string, string]>([
    [
      'identityNumber',
      '990101198006150012',
      '第 2 行“身份证号”：身份证号里有一位写错了，请对照证件逐位检查。',
    ],
    ['relation', '户主', '第 2 行“与户主关系”：只能写：本人、配偶、'],
    ['isCovered', '', '第 2 行“是否保障对象”：不能空着，请填写（'],
    ['class', '五保', '第 2 行“救助类别”：只能写：低保、单人保、特困。'],
    ['class', '', '第 2 行“救助类别”：不能空着，请填写（'],
    ['monthly', '四百', '第 2 行“月金额”：请写多少元，只写数字'],
    ['monthly', '0', '第 2 行“月金额”：请写现在每月发多少元。'],
    ['since', '2026-13', '第 2 行“起始月份”：请写成 2026-06 这样的月份。'],
    ['decidedOn', '2026-02-30', '第 2 行“审定日期”：请写成 2026-06-01 这样的日期。'],
    ['decidedOn', '2062-06-01', '第 2 行“审定日期”：这一天还没有到，请检查。'],
    ['disability', '肢体五级', '第 2 行“残疾”：请写“无”，或者类别和等级'],
    ['cannotDoAlone', '吃饭、走路', '第 2 行“不能自理的事”：请写“无”，或者从这些里面写'],
    [
      'identityNumber',
      '9.90101E+17',
      '第 2 行“身份证号”：号码被 Excel 改成了科学记数，请把这一列设成“文本”格式',
    ],
    ['homes', '-1', '第 2 行“住房套数”：请写 0 到 99 之间的整数。'],
    ['isCovered', '否', '第 2 行“是否保障对象”：这一户没有保障对象，至少有一个人要写“是”。'],
  ])('%s “%s”', (key, value, said) => {
    expect(problemsOf({ [key]: value })).toEqual([expect.stringContaining(said)]);
  });

  test('who stands there twice, two 本人 in one household, two for whom only one may be covered', () => {
    expect(problemsOf({}, { household: '2' })).toEqual([
      '第 2 行“身份证号”：和第 3 行是同一个人，一个人只能写一次，请核对后删掉多的。',
      '第 3 行“身份证号”：和第 2 行是同一个人，一个人只能写一次，请核对后删掉多的。',
    ]);
    const second = { identityNumber: madeUpNumber('1981-01-01', 3) };
    expect(problemsOf({}, second)).toEqual([
      '第 3 行“与户主关系”：一户只能有一个“本人”，请改成他和户主的关系。',
    ]);
    expect(problemsOf({ class: '特困' }, { ...second, relation: '兄弟姐妹' })).toEqual([
      '第 2 行“是否保障对象”：单人保、特困一次只保障一个人，请只给他写“是”，别人另起一户。',
    ]);
    expect(problemsOf({ relation: '配偶' })).toEqual([
      '第 2 行“与户主关系”：这一户没有“本人”，请给户主写“本人”。',
    ]);
  });

  test('one wrong row keeps its whole household out and nobody else', () => {
    const file = read(
      awardFile(
        {},
        { relation: '配偶', identityNumber: 'x' },
        { household: '2', identityNumber: madeUpNumber('1970-01-01', 4) },
      ),
    );
    expect(file).toMatchObject({ rows: 3, households: 2 });
    expect(file.awards.map(({ line }) => line)).toEqual([4]);
  });

  test.each([
    ['', '文件是空的，请照模板填好再来。'],
    [templateText().split('\r\n')[0] ?? '', '第一行下面没有内容，请一人一行填好再来。'],
    ['姓名\n王示例', '“户编号”：第一行里没有这一列，请照模板加上。'],
    [`${awardFile({})}"王`, '第 3 行：这一行有一个双引号没有成对，请补上或者删掉。'],
    [awardFile({}).replace('重病', '姓名'), '“姓名”：这一列写了两次，请删掉一列。'],
  ])('a file that cannot be read at all', (text, said) => {
    const file = readAwardFile(text, TODAY);
    expect(file.ok ? [] : file.failure.map(problemText)).toContain(said);
  });

  test('no message tells what stands in the cell of a person', () => {
    const secret = '赵某某隐私';
    for (const key of COLUMN_KEYS) {
      const text = problemsOf({ [key]: secret }).join();
      expect(text).not.toContain(secret);
    }
  });

  test('whatever the file, it is read or refused, and every household is counted once', () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 8 }),
      fc.constantFrom('是', '本人', '低保', '480', '"', '\n', ''),
    );
    const row = fc.dictionary(fc.constantFrom<ColumnKey>(...COLUMN_KEYS), cell, { maxKeys: 4 });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 4 }), (rows) => {
        const file = readAwardFile(awardFile(...rows), TODAY);
        if (!file.ok) return file.failure.length > 0;
        const { households, awards, problems } = file.value;
        return awards.length + (problems.length > 0 ? 1 : 0) <= households + (problems.length > 0 ? 1 : 0);
      }),
      { seed: 20261122, numRuns: 300 },
    );
  });
});

describe('the template', () => {
  const [heads, example] = ((csv) => (csv.ok ? csv.value : []))(readCsv(templateText()));

  test('has every column, and its example is right but for the number of a person', () => {
    expect(heads?.cells).toEqual(COLUMN_KEYS.map((key) => COLUMNS[key].name));
    const filled = templateText().replace('王示例,,', `王示例,${madeUpNumber('1980-06-15', 1)},`);
    expect(read(filled)).toMatchObject({ problems: [], unused: [], awards: [{ line: 2 }] });
    expect(example?.cells).toHaveLength(COLUMN_KEYS.length);
  });

  test('in the documents is the one that the columns make, and the manual explains each', () => {
    const at = (name: string) => readFileSync(resolve(__dirname, '../../../docs', name), 'utf8');
    expect(at('awards-template.csv')).toBe(templateText());
    const manual = at('manual-administrator.md');
    for (const key of COLUMN_KEYS) {
      const { name, fill, isNeeded } = COLUMNS[key];
      const [line = ''] = manual.split('\n').filter((one) => one.startsWith(`| ${name} `));
      expect(line).toContain(fill);
      expect(line.includes('必填')).toBe(isNeeded);
    }
  });
});
