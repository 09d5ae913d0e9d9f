import { ALL_PARAMETERS } from '@/domain/policy/all-parameters';
import { checkRelease } from '@/domain/policy/pack/check-release';
import type { PackRelease } from '@/domain/policy/pack/pack-release';
import { aDraft, standard } from './pack-values';

const check = (release: PackRelease) =>
  checkRelease(release, { parameters: ALL_PARAMETERS, published: [], builtInCases: [] });

describe('what the law leaves to a level above', () => {
  const problemsOf = (changes: Parameters<typeof aDraft>[0]) =>
    check(aDraft(changes)).problems.filter((words) => words.includes('文件不能定'));

  test('is refused from a document of the county, in words that say who sets it and by which article', () => {
    expect(problemsOf({ issuedBy: 'county' })).toEqual([
      '最低生活保障标准（城镇）：由省或者设区的市定（《社会救助法》第十九条），县里的文件不能定。请照上级的文件录入；转发的，写上级那份文件的标题和文号。',
    ]);
    expect(check(aDraft({ issuedBy: 'county' })).isFit).toBe(false);
  });

  test('is taken from one of the city or the province', () => {
    expect(problemsOf({ issuedBy: 'city' })).toEqual([]);
    expect(problemsOf({ issuedBy: 'province' })).toEqual([]);
    expect(check(aDraft({ issuedBy: 'city' })).isFit).toBe(true);
  });

  const money = { fen: 76_000, per: 'month' } as const;
  test.each([
    ['extremeHardshipStandard', money, '第十七条'],
    ['careStandardHalf', money, '第十七条'],
    ['rigidShare', 5_000, '第二十二条'],
    ['extremeHardshipSavingsMonths', 24, '《特困人员认定办法》'],
    ['extremeHardshipCompanyAllowed', false, '第七条'],
  ] as const)('%s is among it', (name, value, article) => {
    const values = [{ name, value, article: '第一条', quote: '如题。' }];
    expect(problemsOf({ issuedBy: 'county', values })).toEqual([expect.stringContaining(article)]);
  });

  test('cannot be ended by a document of the county either', () => {
    const { value: _, ...rest } = standard(0, 'urban');
    const values = [{ ...rest, repealed: true as const }];
    expect(problemsOf({ issuedBy: 'county', values })).toHaveLength(1);
  });

  test('what is left to the county may stand in its own document', () => {
    const values = [
      { name: 'supplementElder' as const, value: money, article: '第一条', quote: '如题。' },
      { name: 'temporaryAidRepeatMonths' as const, value: 6, article: '第二条', quote: '如题。' },
    ];
    expect(problemsOf({ issuedBy: 'county', values })).toEqual([]);
  });
});
