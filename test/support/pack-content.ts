import type * as z from 'zod/mini';
import type { GoldenCase } from '@/domain/policy/pack/golden-case';
import type { PackContent } from '@/domain/policy/pack/pack-release';

/** An adult of the town without income. */
export const aGoldenCase = (
  on: string,
  monthlyYuan: number,
  changes: Partial<z.input<typeof GoldenCase>> = {},
) => ({
  name: `城镇一个人没有收入（${on}）`,
  on,
  area: 'urban' as const,
  people: [{ relation: 'applicant' as const, birth: '1980-06-15' }],
  income: [],
  spending: [],
  savingsFen: 0,
  arithmetic: '标准减去收入 0',
  expect: { subsistenceAllowance: 'met' as const, monthlyFen: monthlyYuan * 100 },
  ...changes,
});

export type WrittenContent = z.input<typeof PackContent>;

/** A notice that sets the town's standard to 760 yuan from 1 January 2028. */
export const writtenContent = (changes: Partial<WrittenContent> = {}): WrittenContent => ({
  source: { title: '演示市2028年社会救助标准通知（示例）', documentNumber: '演民发〔2027〕30号' },
  issuedBy: 'city',
  confidence: 'sample',
  effectiveFrom: '2028-01-01',
  inForceFrom: '2027-12-20',
  values: [
    {
      name: 'subsistenceStandard',
      area: 'urban',
      value: { fen: 76_000, per: 'month' },
      article: '第一条',
      quote: '城镇居民最低生活保障标准为每人每月760元。',
    },
  ],
  goldenCases: [aGoldenCase('2028-01-01', 760)],
  ...changes,
});
