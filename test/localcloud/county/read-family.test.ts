import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Family,
  FamilyFileError,
  householdsFolder,
  readFamilies,
  readFamily,
} from '../../../localcloud/county/families';
import { projectRoot } from '../../../localcloud/server/project-root';
import type { PlainDate } from '../../../src/domain/kernel/plain-date';

const TODAY = '2026-11-22' as PlainDate;
const NAME = '01-独居老人.yaml';
const ALONE = readFileSync(join(householdsFolder(), NAME), 'utf8');
const THREE = readFileSync(join(householdsFolder(), '03-停工的母亲带两个孩子.yaml'), 'utf8');

const read = (text: string, name = NAME): Family => readFamily(name, text, TODAY);

/** What the reader says of the text; the test fails when it takes it. */
function said(text: string, name = NAME): string {
  try {
    read(text, name);
  } catch (error) {
    if (error instanceof FamilyFileError) return error.message;
    throw error;
  }
  throw new Error('it was read');
}

/** The line on which `words` stand in the text, from 1. */
const lineOf = (text: string, words: string): number =>
  text.split('\n').findIndex((line) => line.includes(words)) + 1;

test('nothing needs quotes: telephones, years, zeros and words like 没有 stay what was typed', () => {
  const { form } = read(ALONE);
  expect(form.applicant).toMatchObject({ phone: '16000000101', name: '王演示' });
  expect(form).toMatchObject({ income: [{ monthly: 18500 }, { monthly: 20000 }], members: [] });
});

test('a number is made from birth and sex: odd for men, even for women, the second of a day is another', () => {
  const numberIn = (text: string) => {
    const { document } = read(text).form.applicant;
    return 'number' in document ? document.number.slice(0, 17) : undefined;
  };
  expect(numberIn(ALONE)).toBe('99010119480312002');
  expect(numberIn(ALONE.replace('性别: 女', '性别: 男'))).toBe('99010119480312001');
  expect(numberIn(ALONE.replace('性别: 女', '性别: 女\n  第几个: 2'))).toBe('99010119480312004');
});

test('somebody with 现在几岁 is that old on every day of every year', () => {
  const text = ALONE.replace('出生: 1948-03-12', '现在几岁: 78');
  for (const today of ['2026-01-01', '2026-12-31', '2031-06-01']) {
    const { document } = readFamily(NAME, text, today as PlainDate).form.applicant;
    const born = 'number' in document ? document.number.slice(6, 14) : '';
    expect(born).toBe(`${Number(today.slice(0, 4)) - 78}0101`);
  }
});

test('a disability card begins with the person’s own number and ends with category and grade', () => {
  const { document, situation } = read(ALONE.replace('平时: 在家', '平时: 在家\n  残疾证: 智力二级')).form
    .applicant;
  const number = 'number' in document ? document.number : '';
  expect(situation?.disability).toEqual({ has: true, cardNumber: `${number}52` });
});

describe('a file that is not right is refused with its name, the line and what to write instead', () => {
  test.each([
    [
      'a key that does not exist',
      ['每月收入:', '每月的收入:'],
      '“每月的收入”：没有这一项；这里能写的有：标题，说明',
    ],
    [
      'a key of a person that does not exist',
      ['平时:', '工作:'],
      '“工作”：没有这一项；这里能写的有：姓名，性别',
    ],
    [
      'a word that is not one of the choices',
      ['平时: 在家', '平时: 退休'],
      '写的是“退休”，只能写：上班、打工，种地、养殖',
    ],
    ['a village that is not there', ['村: 桃溪镇东山村', '村: 东山'], '写的是“东山”，只能写：桃溪镇桃溪社区'],
    ['an amount in words', ['养老金、退休金: 185', '养老金、退休金: 一百'], '金额写数字，单位是元'],
    [
      'a kind of income that is not there',
      ['养老金、退休金: 185', '工资: 185'],
      '“工资”：没有这一种；只能写：打工、上班的工资，种地',
    ],
    ['a day that does not exist', ['1948-03-12', '1948-02-30'], '没有这一天'],
    ['a day that is written otherwise', ['1948-03-12', '1948年3月12日'], '日期要写成 1948-03-12 这样'],
    ['a name that is none', ['姓名: 王演示', '姓名: 王演示3'], '姓名里只能有文字和间隔点“·”'],
    ['a telephone that is none', ['电话: 16000000101', '电话: 1600000'], '请填写 11 位手机号'],
    ['a way of filing that is none', ['方式: 本人', '方式: 自己'], '“方式”写：本人、家里人、监护人、协理员'],
    ['a word where lines belong', ['谁填:\n  方式: 本人', '谁填: 本人'], '这里要分行写，每行一项'],
    [
      'a number that could be somebody’s',
      ['性别: 女', '性别: 女\n  证件: {种类: 身份证, 号码: 999999194803120025}'],
      '前 6 位是 990101',
    ],
  ])('%s', (_, [before = '', after = ''], words) => {
    const wrong = ALONE.replace(before, after);
    expect(wrong).not.toBe(ALONE);
    const message = said(wrong);
    expect(message).toContain(words);
    const changed = after.split('\n').at(-1) ?? '';
    expect(message).toContain(`第 ${lineOf(wrong, changed.trim())} 行：`);
    for (const sentence of message.split('\n'))
      expect(sentence).toMatch(/^01-独居老人\.yaml 第 \d+ 行：.*\p{Script=Han}/u);
    expect(message).not.toMatch(/Invalid|expected|undefined/);
  });

  test.each([
    ['说明', ALONE.replace(/^说明.*\n/m, ''), '“说明”：少了这一项，请写上'],
    ['近亲属', ALONE.replace(/^近亲属.*\n/m, ''), '低保等救助要写这一项；没有就写“没有”'],
    ['应到机关', ALONE.replace(/^应到机关:\n( .*\n)+/m, ''), '收下的申请要写这一项'],
    ['出生', ALONE.replace(/^ *出生.*\n/m, ''), '请写“出生”，比如 1948-03-12'],
    ['性别', ALONE.replace(/^ *性别.*\n/m, ''), '请写男或女'],
  ])('%s left out', (_, wrong, words) => {
    expect(said(wrong)).toContain(words);
  });

  test('whoever must sign is everybody of the household and nobody else', () => {
    expect(said(THREE.replace('李小样: 监护人', '李大样: 监护人'))).toMatch(/少了“李小样”[\s\S]*没有这个人/);
    expect(said(THREE.replace('几口人: 3', '几口人: 4'))).toContain('写的是 4，申请人和家里人一共 3 个');
  });

  test('of a member it says which one', () => {
    const wrong = THREE.replace('身体: 有慢性病，常年吃药', '身体: 不好');
    expect(said(wrong)).toContain(
      `第 ${lineOf(wrong, '身体: 不好')} 行：“家里人”第 2 个里“身体”：写的是“不好”`,
    );
  });

  test('every mistake of a file is named at once', () => {
    const wrong = ALONE.replace('性别: 女', '性别: 老太太').replace('平时: 在家', '平时: 退休');
    expect(said(wrong).split('\n')).toHaveLength(2);
  });

  test('what is no YAML, or says a thing twice', () => {
    expect(said('标题: 一\n 说明: 二\n')).toContain('冒号后面要有空格');
    expect(said(`${ALONE}标题: 又一个\n`)).toContain('这一项写了两次');
  });

  test('a file whose name has no number', () => {
    expect(said(ALONE, '独居老人.yaml')).toContain('两位数字-名字.yaml');
  });
});

test('the example that clerks are shown is a family, and every mention of a document in the table can be read', () => {
  const manual = readFileSync(join(projectRoot(), 'docs/families.md'), 'utf8');
  const example = /```yaml\n([\s\S]*?)```/.exec(manual)?.[1] ?? '';
  expect(read(example).form.applicant.name).toBe('潘例示');
  const documents = [...manual.matchAll(/\{种类: [^}]+\}/g)].map(([lines]) => lines);
  expect(documents).toHaveLength(3);
  for (const document of documents)
    expect(read(ALONE.replace('性别: 女', `性别: 女\n  证件: ${document}`)).filer).toBe('王演示');
});

test('a file that is not right stops the start with these words alone', () => {
  expect(new FamilyFileError('…').name).toBe('StartRefused');
});

describe('the files of a folder', () => {
  let folder = '';
  const put = (name: string, text: string) => writeFileSync(join(folder, name), text);
  const saidOfAll = () => {
    try {
      readFamilies(folder);
    } catch (error) {
      return (error as Error).message;
    }
    throw new Error('they were read');
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'households-'));
    put(NAME, ALONE);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('each have a number of their own', () => {
    put('01-又一户.yaml', THREE);
    expect(saidOfAll()).toContain('编号 01 已经有了');
  });

  test('are about different people, unless they say that it is the same one', () => {
    const again = ALONE.replace('标题: ', '标题: 再一次');
    put('02-同一个人.yaml', again);
    expect(saidOfAll()).toContain('“王演示”和 01-独居老人.yaml 里的“王演示”证件号一样');
    put('02-同一个人.yaml', again.replace('\n申请项目', '要先交: [01]\n\n申请项目'));
    expect(readFamilies(folder)).toHaveLength(2);
  });

  test('build only on families that come before them', () => {
    put('02-早了.yaml', THREE.replace('\n申请项目', '要先交: [07]\n\n申请项目'));
    expect(saidOfAll()).toBe('02-早了.yaml：“要先交”的 07 没有，或者排在后面');
  });
});
