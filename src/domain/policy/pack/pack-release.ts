import * as z from 'zod/mini';
import type { AccountId } from '../../kernel/ids';
import type { Instant } from '../../kernel/instant';
import { PlainDate } from '../../kernel/plain-date';
import type { DivisionCode } from '../../kernel/region';
import { writtenText } from '../../kernel/written-text';
import { COUNTY_PARAMETER_NAMES, type CountyParameterName } from './county-parameters';
import { GoldenCase } from './golden-case';
import { ISSUERS } from './reserved-parameters';
import { PackedValue, valueProblem } from './value-schema';

const MOST_VALUES = 60;
const MOST_CASES = 30;
const NAMES = COUNTY_PARAMETER_NAMES as [CountyParameterName, ...CountyParameterName[]];

/** Identifier of a release of a county's parameters. */
export const PackReleaseId = z
  .string()
  .check(z.regex(/^pr_[0-9a-z]{20}$/, '编号格式不对'))
  .brand<'PackReleaseId'>();
export type PackReleaseId = z.infer<typeof PackReleaseId>;

/** One parameter that a release sets, or ends: from its date the level above answers, or nobody. */
export const PackValue = z
  .object({
    name: z.enum(NAMES, '县里不能定这一项'),
    /** Missing where town and country are alike. */
    area: z.optional(z.enum(['urban', 'rural'])),
    value: z.optional(PackedValue),
    repealed: z.optional(z.literal(true)),
    /** Where it stands in the document, as 第三条. */
    article: writtenText({ most: 40, missing: '请写在文件的第几条' }),
    /** What stands there. */
    quote: writtenText({ most: 300, missing: '请抄下文件里的原文' }),
  })
  .check((context) => {
    const { name, value, repealed } = context.value;
    const message = repealed
      ? value === undefined
        ? undefined
        : '废止的不用填值'
      : valueProblem(name, value);
    if (message) context.issues.push({ code: 'custom', message, input: value, path: ['value'] });
  });
export type PackValue = z.infer<typeof PackValue>;

const keyOf = ({ name, area }: Pick<PackValue, 'name' | 'area'>): string => `${name}/${area ?? ''}`;

/** What a release says: one document that applies in the county with the values in it, and households worked out by hand. */
export const PackContent = z
  .object({
    source: z.object({
      title: writtenText({ most: 80, missing: '请写文件的标题' }),
      documentNumber: writtenText({ most: 40, missing: '请写文号；没有文号的写“无文号”' }),
    }),
    /** Whose document it is: the city's or the province's is entered for the county where it applies there. */
    issuedBy: z.enum(ISSUERS, '请选是哪一级发的文件'),
    confidence: z.enum(['official-copy', 'report', 'sample'], '请选按什么填的'),
    /** The first day the values apply (执行日). */
    effectiveFrom: PlainDate,
    /** The day the document came into force (施行日). */
    inForceFrom: PlainDate,
    values: z.array(PackValue).check(z.minLength(1, '至少要有一个参数'), z.maxLength(MOST_VALUES)),
    goldenCases: z.array(GoldenCase).check(z.maxLength(MOST_CASES)),
  })
  .check(
    z.refine(({ values }) => new Set(values.map(keyOf)).size === values.length, {
      message: '同一个参数写了两遍，请删掉一个',
      path: ['values'],
    }),
  );
export type PackContent = z.infer<typeof PackContent>;

/** Somebody's hand in a release. */
export interface Hand {
  readonly accountId: AccountId;
  readonly displayName: string;
  readonly at: Instant;
}

export const ReleaseStatus = z.enum(['draft', 'published', 'rejected']);
export type ReleaseStatus = z.infer<typeof ReleaseStatus>;

/** A release of a county's parameters (参数包发布): drafted by one person, published by another, then never changed. */
export interface PackRelease {
  readonly releaseId: PackReleaseId;
  /** The county's division code: a county publishes for itself. */
  readonly region: DivisionCode;
  readonly status: ReleaseStatus;
  /** Counts the changes of a draft. */
  readonly version: number;
  readonly content: PackContent;
  readonly draftedBy: Hand;
  /** Who published it or sent it back. */
  readonly decidedBy?: Hand;
  /** Why it was sent back. */
  readonly rejection?: string;
}

/** A release that stands. */
export type PublishedRelease = PackRelease & { readonly status: 'published'; readonly decidedBy: Hand };
export const isPublished = (release: PackRelease): release is PublishedRelease =>
  release.status === 'published' && release.decidedBy !== undefined;
