import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { PlainDate } from '@/domain/kernel/plain-date';
import { referenceProblem } from '@/domain/law/check-reference';
import { ALL_PARAMETERS } from '@/domain/policy/all-parameters';
import type { PolicyParameter } from '@/domain/policy/policy-parameter';
import { CLASS_PARAMETERS } from '@/domain/policy-library/class-amounts';
import {
  classSheet,
  isAssistanceClass,
  LIBRARY_ORDER,
  searchLibrary,
} from '@/domain/policy-library/class-sheet';
import { PAPERS } from '@/domain/policy-library/papers';
import { PLACES, placeAt } from '@/domain/policy-library/places';
import { type AssistanceClass, CLASS_CONDITIONS } from '@/domain/programs/conditions';

const TODAY = '2026-11-22' as PlainDate;
const NEXT_YEAR = '2027-01-01' as PlainDate;
const COUNTY = '990101';
const LIBRARY = resolve(__dirname, '../../../src/domain/policy-library');

describe('the policy library', () => {
  test('has every class', () => {
    expect([...LIBRARY_ORDER].sort()).toEqual(Object.keys(CLASS_CONDITIONS).sort());
  });

  test('shows every condition of a class with its document', () => {
    for (const name of LIBRARY_ORDER) {
      const { conditions } = classSheet(name, COUNTY, TODAY);
      expect(conditions.map(({ legalTitle }) => legalTitle)).toEqual(
        CLASS_CONDITIONS[name].map(({ title }) => title),
      );
      for (const { source } of conditions) expect(source).toMatch(/^《.+》/);
    }
  });

  test('shows for town and country what is in force that day, and says what waits for checking', () => {
    const [standard] = classSheet('subsistenceAllowance', COUNTY, TODAY).amounts;
    expect(standard).toMatchObject({ text: '城里 700 元/月；农村 5,800 元/年', isUnverified: true });
    const [later] = classSheet('subsistenceAllowance', COUNTY, NEXT_YEAR).amounts;
    expect(later?.text).toBe('城里 730 元/月；农村 6,200 元/年');
  });

  test('a share of the standard is said in money as well, for whoever compares their income with it', () => {
    const { amounts } = classSheet('subsistenceMargin', COUNTY, TODAY);
    expect(amounts.find(({ label }) => label.startsWith('低保边缘的标准'))?.text).toBe(
      '城里 150%，就是 1,050 元/月；农村 150%，就是 8,700 元/年',
    );
    const nation = classSheet('subsistenceMargin', '', TODAY).amounts;
    expect(nation.find(({ label }) => label.startsWith('低保边缘的标准'))?.text).toBe('150%');
  });

  test('says that a number is not registered instead of showing another place’s', () => {
    const [standard] = classSheet('subsistenceAllowance', '', TODAY).amounts;
    expect(standard).toMatchObject({ text: '这里还没有登记，请打电话问', isMissing: true });
    expect(classSheet('subsistenceAllowance', '', TODAY).example).toBeUndefined();
  });

  test.each(['urban', 'rural'] as const)('every example fits its class in the demo county, %s', (area) => {
    for (const name of LIBRARY_ORDER)
      expect(classSheet(name, COUNTY, TODAY, area).example?.outcome).toMatch(/符合.+的条件/);
    for (const name of LIBRARY_ORDER)
      expect(classSheet(name, COUNTY, TODAY, area).example?.outcome).not.toContain('不符合');
  });

  test('the example of the allowance is computed: (25,200 − (1,260 × 12 × 80%)) ÷ 12 + 70 = 1,162', () => {
    const { example } = classSheet('subsistenceAllowance', COUNTY, TODAY, 'urban');
    expect(example?.told).toContain('全家每月工钱 1,260 元');
    expect(example?.outcome).toBe('照这里的规定，符合“低保”的条件，每月发 1,162 元。');
    expect(example?.steps.at(-1)).toContain('÷ 12 ＝ 1,162 元');
  });

  test('where the place has not set everything, the example says so and gives no number', () => {
    const { example } = classSheet('subsistenceAllowance', '3301', TODAY);
    expect(example?.outcome).toContain('算不出来');
    expect(example?.steps).toEqual([]);
  });

  test('emergencies have the clock of emergencies, the others those of the procedure', () => {
    expect(classSheet('temporaryAid', COUNTY, TODAY).clocks.map(({ text }) => text)).toContain(
      '小额的急难救助，3 天内办好',
    );
    expect(classSheet('subsistenceAllowance', COUNTY, TODAY).clocks.map(({ text }) => text)).toContain(
      '收下以后，30 个工作日内给结果',
    );
  });

  test('each class has the clocks of its own document', () => {
    const clocks = (name: AssistanceClass) =>
      classSheet(name, COUNTY, TODAY).clocks.map(({ text, source }) => `${text} ${source}`);
    expect(clocks('extremeHardship')).toEqual([
      expect.stringContaining('看完材料'),
      expect.stringMatching(/乡镇 15 个工作日内.*43号.*第十三条/),
      expect.stringMatching(/县里 15 个工作日内.*43号.*第十六条/),
      expect.stringMatching(/10 个工作日内重新看（评估）.*43号.*第二十三条/),
      expect.stringContaining('打电话'),
    ]);
    expect(clocks('rigidExpenditure')).toEqual([
      expect.stringContaining('看完材料'),
      expect.stringMatching(/30 个工作日.*《刚性支出困难家庭认定办法》第八条/),
      expect.stringMatching(/45 个工作日.*《刚性支出困难家庭认定办法》第八条/),
      expect.stringContaining('打电话'),
    ]);
    expect(clocks('subsistenceAllowance').join()).toMatch(/最晚 45 个工作日.*57号.*第二十二条/);
    expect(clocks('temporaryAid').join()).toContain('3 天内办好');
    for (const name of ['extremeHardship', 'rigidExpenditure', 'spendingAid', 'temporaryAid'] as const)
      expect(clocks(name).join()).not.toContain('57号');
  });

  test('says what else goes with a class in a place, out of the matrix of special aid, and nothing that is not given', () => {
    const titles = (name: 'extremeHardship' | 'temporaryAid', place: string) =>
      classSheet(name, place, TODAY).furtherAid.map(({ title, text }) => `${title}${text}`);
    expect(titles('extremeHardship', '4201')).toContain('住院报销以后，自己出的再帮100%');
    expect(titles('extremeHardship', '4201')).not.toContain('帮着找工作（就业救助）');
    expect(titles('temporaryAid', '4201')).toEqual([]);
  });

  test('is found by the words of a person in need', () => {
    const named = (typed: string) => searchLibrary(typed).map(({ name }) => name);
    expect(named('五保')).toEqual(['extremeHardship']);
    expect(named('大病')).toContain('rigidExpenditure');
    expect(named(' 火灾 ')).toContain('temporaryAid');
    expect(named('')).toHaveLength(LIBRARY_ORDER.length);
    expect(named('月球')).toEqual([]);
  });

  test('an address that names no class is no class', () => {
    expect(isAssistanceClass('subsistenceAllowance')).toBe(true);
    for (const wrong of [undefined, '', 'toString', '__proto__', 'x'])
      expect(isAssistanceClass(wrong)).toBe(false);
  });

  test('every paper cites an article that exists', () => {
    expect(PAPERS.flatMap(({ article }) => referenceProblem(article) ?? [])).toEqual([]);
  });
});

describe('the places', () => {
  const regions = new Set(ALL_PARAMETERS.map(({ region }) => region));

  test('are those that have a pack of their own, and anywhere else', () => {
    const withStandards = new Set(
      ALL_PARAMETERS.filter(({ name }) => name === 'subsistenceStandard').map(({ region }) => region),
    );
    for (const region of withStandards) expect(PLACES.map(({ code }) => code)).toContain(region);
    for (const { code } of PLACES) if (code) expect(regions).toContain(code);
  });

  test('a code without a pack is anywhere else', () => {
    expect(placeAt('123456').code).toBe('');
    expect(placeAt(undefined).code).toBe('');
  });
});

describe('no number stands twice', () => {
  test('the texts of the library hold no digit: every number comes out of the registry', () => {
    for (const file of ['class-words.ts', 'papers.ts'])
      expect(readFileSync(join(LIBRARY, file), 'utf8').match(/'[^'\n]*\d[^'\n]*'/g)).toBeNull();
    expect(readdirSync(LIBRARY)).toContain('registered-value.ts');
  });

  test('every number on a sheet is a parameter that somebody has registered', () => {
    const names = new Set<PolicyParameter['name']>(ALL_PARAMETERS.map(({ name }) => name));
    for (const list of Object.values(CLASS_PARAMETERS))
      for (const name of list) expect(names).toContain(name);
  });
});
