import * as z from 'zod/mini';
import type { ResponseOf } from '@/contracts/action-contract';
import { draftPack, type getPack, type getPackForm } from '@/contracts/policy/packs';
import { foundIn } from '@/packages/desk/county/found-in';
import { NOTHING_TYPED, readValue, typedOf } from '@/packages/desk/county/typed-value';
import {
  aPerson,
  type CaseDraft,
  EMPTY_AID,
  EMPTY_BILL,
  emptyCase,
} from '@/packages/desk/packs/draft/case-draft';
import { goldenCaseOf } from '@/packages/desk/packs/draft/case-golden';
import { caseDraftOf } from '@/packages/desk/packs/draft/case-written';
import {
  contentOf,
  draftOf,
  draftProblems,
  EMPTY_DRAFT,
  newValue,
} from '@/packages/desk/packs/draft/pack-draft';

const STANDARD = {
  name: 'subsistenceStandard',
  label: '最低生活保障标准',
  unit: 'rate',
  current: [
    {
      area: 'urban' as const,
      per: 'month' as const,
      words: '700 元/月',
      from: '2026-01-01' as never,
    },
    {
      area: 'rural' as const,
      per: 'year' as const,
      words: '5,800 元/年',
      from: '2026-01-01' as never,
    },
  ],
};
const FORM: ResponseOf<typeof getPackForm> = {
  countyName: '青禾县',
  today: '2026-11-22' as never,
  groups: [{ title: '保障标准', parameters: [STANDARD] }],
};

const CASE = {
  ...emptyCase('2028-01-01'),
  name: '城镇一个人',
  answer: 'met' as const,
  monthly: '760',
  arithmetic: '760 减 0',
};
const DRAFT = {
  ...EMPTY_DRAFT,
  title: '通知（示例）',
  documentNumber: '演民发〔2027〕30号',
  confidence: 'sample' as const,
  effectiveFrom: '2028-01-01',
  inForceFrom: '2027-12-20',
  values: [
    {
      ...newValue(STANDARD),
      value: { ...NOTHING_TYPED, typed: '760' },
      article: '第一条',
      quote: '每人每月760元。',
    },
  ],
  cases: [CASE],
};

describe('a value that is typed', () => {
  const typed = (text: string, per: 'month' | 'year' = 'month') => ({
    ...NOTHING_TYPED,
    typed: text,
    per,
  });

  test('is read by its unit, and shown again as it was typed', () => {
    const values = [
      ['rate', typed('760.5'), { fen: 76_050, per: 'month' }],
      ['rate', typed('5,800', 'year'), { fen: 580_000, per: 'year' }],
      ['basisPoints', typed('20.5'), 2_050],
      ['months', typed('24'), 24],
      ['switch', typed('no'), false],
      ['choice', typed('all'), 'all'],
      ['fen', typed('2000'), 200_000],
      ['cap', { ...typed(''), isUnlimited: true }, 'unlimited'],
      [
        'tiers',
        {
          ...typed('', 'month'),
          tiers: [
            { below: '50', pays: '600' },
            { below: '100', pays: '300.5' },
          ],
        },
        [
          { below: 5_000, pays: { fen: 60_000, per: 'month' } },
          { below: 10_000, pays: { fen: 30_050, per: 'month' } },
        ],
      ],
    ] as const;
    for (const [unit, value, read] of values) {
      expect(readValue(unit, value)).toEqual(read);
      expect(readValue(unit, typedOf(unit, read as never))).toEqual(read);
    }
  });

  test.each([
    ['rate', '七百'],
    ['rate', ''],
    ['basisPoints', '20%'],
    ['months', '2.5'],
    ['months', '-1'],
    ['choice', ''],
    ['switch', ''],
  ])('is none where it is no %s: “%s”', (unit, text) => {
    expect(readValue(unit, typed(text))).toBeUndefined();
  });
});

describe('a table by tiers', () => {
  const tiers = (...rows: readonly (readonly [string, string])[]) =>
    readValue('tiers', { ...NOTHING_TYPED, tiers: rows.map(([below, pays]) => ({ below, pays })) });

  test('is none while a tier lacks something or does not rise', () => {
    expect(tiers(['', ''])).toBeUndefined();
    expect(tiers(['50', '600'], ['100', ''])).toBeUndefined();
    expect(tiers(['100', '300'], ['50', '600'])).toBeUndefined();
  });
});

describe('the names of what a county may set', () => {
  const named = (label: string) => ({ name: label, label, unit: 'basisPoints', current: [] });
  const form: ResponseOf<typeof getPackForm> = {
    ...FORM,
    groups: [
      { title: '保障标准', parameters: [STANDARD] },
      {
        title: '医疗救助：住院',
        parameters: [named('住院救助比例（特困人员）'), named('住院救助比例（低保对象）')],
      },
    ],
  };
  const found = (typed: string) => foundIn(form, typed).map(({ label }) => label);

  test('are found by every word of the name or its group, in any order', () => {
    expect(found('低保 住院')).toEqual(['住院救助比例（低保对象）']);
    expect(found('医疗')).toHaveLength(2);
    expect(found(' 生活保障 ')).toEqual(['最低生活保障标准']);
    expect(found('不存在')).toEqual([]);
    expect(found('  ')).toEqual([]);
  });
});

describe('the draft of a release', () => {
  test('filled in is what the function takes', () => {
    expect(draftProblems(DRAFT, FORM)).toEqual({});
    const content = contentOf(DRAFT, FORM);
    expect(z.safeParse(draftPack.request, { content }).success).toBe(true);
    expect(content?.values).toEqual([
      {
        name: 'subsistenceStandard',
        area: 'urban',
        value: { fen: 76_000, per: 'month' },
        article: '第一条',
        quote: '每人每月760元。',
      },
    ]);
  });

  test('says of each field what is missing, and is not sent', () => {
    expect(Object.keys(draftProblems(EMPTY_DRAFT, FORM))).toEqual([
      'title',
      'document-number',
      'confidence',
      'effective-from',
      'in-force-from',
      'values',
    ]);
    const without = { ...DRAFT, values: [newValue(STANDARD)], cases: [emptyCase('2028-01-01')] };
    expect(Object.keys(draftProblems(without, FORM))).toEqual([
      'value-0-value',
      'value-0-article',
      'value-0-quote',
      'case-0',
    ]);
    expect(contentOf(without, FORM)).toBeUndefined();
  });

  test('a repeal needs no value', () => {
    const repeal = { ...DRAFT, values: DRAFT.values.map((value) => ({ ...value, isRepeal: true })) };
    expect(contentOf(repeal, FORM)?.values[0]).toMatchObject({ repealed: true });
    expect(contentOf(repeal, FORM)?.values[0]).not.toHaveProperty('value');
  });

  test('opened again to be changed, it is the same', () => {
    const content = contentOf(DRAFT, FORM);
    if (!content) throw new Error('not filled in');
    const opened = draftOf({ content } as Pick<ResponseOf<typeof getPack>, 'content'>, FORM);
    expect(contentOf(opened, FORM)).toEqual(content);
  });
});

const FULL: CaseDraft = {
  ...CASE,
  people: [
    {
      ...aPerson('applicant', '62'),
      flags: ['isSeriouslyIll', 'needsLongCare'],
      disability: 'physical/2',
      cannot: '3',
    },
    { ...aPerson('child', '16'), school: 'seniorHigh' },
  ],
  income: [
    { person: 1, kind: 'wages', yuan: '100.5' },
    { person: 2, kind: 'rent', yuan: '20' },
  ],
  spending: [{ person: 2, kind: 'education', yuan: '2600' }],
  savings: '3000',
  car: '5000',
  homes: '0',
  flags: ['isShortOfHousing'],
  others: { extremeHardship: 'met', rigidExpenditure: 'notMet' },
  hardshipMonthly: '1140',
  aid: [
    {
      ...EMPTY_AID,
      item: 'premiumSubsidy',
      answer: 'met',
      percent: '90.5',
      yuan: '362',
      wonBy: 'subsistenceAllowance',
    },
    { ...EMPTY_AID, person: 2, item: 'education', answer: 'notMet' },
    { ...EMPTY_AID, item: 'disabledLiving', answer: 'met', yuan: '100' },
  ],
  bills: [{ ...EMPTY_BILL, total: '24000', scope: '20000', insurance: '12000', aid: '6800', tilted: '0' }],
};

describe('a household worked out by hand', () => {
  test('with all that the form asks is what the function takes', () => {
    const golden = goldenCaseOf(FULL);
    expect(golden).toMatchObject({
      people: [
        {
          relation: 'applicant',
          birth: '1966-01-01',
          disability: { category: 'physical', grade: 2 },
          isSeriouslyIll: true,
          cannotDoAlone: 3,
        },
        { relation: 'child', birth: '2012-01-01', school: 'seniorHigh' },
      ],
      income: [
        { person: 1, kind: 'wages', fenAMonth: 10_050 },
        { person: 2, kind: 'rent', fenAMonth: 2_000 },
      ],
      spending: [{ person: 2, kind: 'education', fenAYear: 260_000 }],
      savingsFen: 300_000,
      carFen: 500_000,
      homes: 0,
      isShortOfHousing: true,
      expect: {
        subsistenceAllowance: 'met',
        monthlyFen: 76_000,
        extremeHardship: 'met',
        extremeHardshipMonthlyFen: 114_000,
        rigidExpenditure: 'notMet',
        aid: [
          {
            person: 1,
            item: 'premiumSubsidy',
            basisPoints: 9_050,
            fenAYear: 36_200,
            wonBy: 'subsistenceAllowance',
          },
          { person: 2, item: 'education', answer: 'notMet' },
          { person: 1, item: 'disabledLiving', fenAMonth: 10_000 },
        ],
      },
      bills: [{ total: 2_400_000, withinPolicyScope: 2_000_000, insurancePaid: 1_200_000, aid: 680_000 }],
    });
    const content = contentOf({ ...DRAFT, cases: [FULL] }, FORM);
    expect(z.safeParse(draftPack.request, { content }).success).toBe(true);
  });

  test('opened again, every field stands as it was', () => {
    const golden = goldenCaseOf(FULL);
    if (!golden) throw new Error('not filled in');
    expect(goldenCaseOf(caseDraftOf(golden))).toEqual(golden);
  });

  test('a birthday that was written stays while the age does', () => {
    const golden = goldenCaseOf(CASE);
    if (!golden) throw new Error('not filled in');
    const born = { ...golden, people: [{ relation: 'applicant' as const, birth: '1980-06-15' as never }] };
    const opened = caseDraftOf(born);
    expect(goldenCaseOf(opened)?.people[0]?.birth).toBe('1980-06-15');
    const older = { ...opened, people: opened.people.map((one) => ({ ...one, age: '50' })) };
    expect(goldenCaseOf(older)?.people[0]?.birth).toBe('1978-01-01');
  });

  test.each<[Partial<CaseDraft>]>([
    [{ name: ' ' }],
    [{ people: [aPerson('applicant', '')] }],
    [{ people: [aPerson('applicant', '121')] }],
    [{ income: [{ person: 1, kind: 'wages', yuan: '多' }] }],
    [{ income: [{ person: 1, kind: undefined, yuan: '100' }] }],
    [{ income: [{ person: 2, kind: 'wages', yuan: '100' }] }],
    [{ answer: undefined, monthly: '' }],
    [{ monthly: '很多' }],
    [{ aid: [EMPTY_AID] }],
    [{ aid: [{ ...EMPTY_AID, item: 'inpatientAid', answer: 'met', percent: '九成' }] }],
    [{ bills: [EMPTY_BILL] }],
    [{ arithmetic: '' }],
    [{ on: '' }],
  ])('is none while something is missing or wrong: %j', (change) => {
    expect(goldenCaseOf({ ...CASE, ...change })).toBeUndefined();
  });
});
