import * as z from 'zod/mini';
import type { ResponseOf } from '@/contracts/action-contract';
import { draftPack, type getPack, type getPackForm } from '@/contracts/policy/packs';
import { foundIn } from '@/packages/desk/county/found-in';
import { NOTHING_TYPED, readValue, typedOf } from '@/packages/desk/county/typed-value';
import { emptyCase } from '@/packages/desk/packs/draft/case-draft';
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
  issuedBy: 'city' as const,
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
      ['limit', typed('24'), 24],
      ['limit', { ...typed('144'), isBelow: true }, { below: 144 }],
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
      'issued-by',
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
