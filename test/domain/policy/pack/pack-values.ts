import * as z from 'zod/mini';
import type { AccountId } from '@/domain/kernel/ids';
import type { Instant } from '@/domain/kernel/instant';
import type { GoldenCase } from '@/domain/policy/pack/golden-case';
import {
  type Hand,
  PackContent,
  type PackRelease,
  type PackReleaseId,
  type PublishedRelease,
} from '@/domain/policy/pack/pack-release';

export const COUNTY = '990101';

export const hand = (name: string, at = '2026-11-20T02:00:00.000Z'): Hand => ({
  accountId: `demo-openid-${name}` as AccountId,
  displayName: name,
  at: at as Instant,
});

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
  source: { title: '演示县2028年社会救助标准通知（示例）', documentNumber: '演民发〔2027〕30号' },
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

export const contentOf = (changes: Partial<WrittenContent> = {}): PackContent =>
  z.parse(PackContent, writtenContent(changes));

let next = 0;
export const aDraft = (changes: Partial<WrittenContent> = {}): PackRelease => {
  next += 1;
  return {
    releaseId: `pr_${String(next).padStart(20, '0')}` as PackReleaseId,
    region: COUNTY,
    status: 'draft',
    version: 1,
    content: contentOf(changes),
    draftedBy: hand('gao-xianshi'),
  };
};

export const aPublished = (changes: Partial<WrittenContent> = {}): PublishedRelease => ({
  ...aDraft(changes),
  status: 'published',
  decidedBy: hand('lin-xianshi'),
});
