import * as z from 'zod/mini';
import type { AccountId } from '@/domain/kernel/ids';
import type { Instant } from '@/domain/kernel/instant';
import {
  type Hand,
  PackContent,
  type PackRelease,
  type PackReleaseId,
  type PublishedRelease,
} from '@/domain/policy/pack/pack-release';
import type { Area } from '@/domain/policy/policy-parameter';
import { type WrittenContent, writtenContent } from '../../../support/pack-content';

export const COUNTY = '990101';

export const hand = (name: string, at = '2026-11-20T02:00:00.000Z'): Hand => ({
  accountId: `demo-openid-${name}` as AccountId,
  displayName: name,
  at: at as Instant,
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

/** The subsistence standard in yuan a month. */
export const standard = (value: number, area?: Area) => ({
  name: 'subsistenceStandard' as const,
  ...(area ? { area } : {}),
  value: { fen: value * 100, per: 'month' as const },
  article: '第一条',
  quote: `每人每月${value}元。`,
});
