import * as z from 'zod/mini';
import { type CountyParameterName, choicesOf, unitOf } from './county-parameters';

const LARGEST_FEN = 100_000_000;
const LARGEST_SHARE = 100_000;
const LARGEST_MONTHS = 600;
const LARGEST_DAYS = 3_660;
const LARGEST_AGE = 120;
const LARGEST_COUNT = 100;

const whole = (most: number, what: string) =>
  z
    .number('请填数字')
    .check(z.int(`${what}要填整数`), z.gte(0, `${what}不能是负数`), z.lte(most, `${what}太大了，请检查`));

/** Money for a period, as it was published. */
export const RateValue = z.object({
  fen: whole(LARGEST_FEN, '金额'),
  per: z.enum(['month', 'year'], '请选按月还是按年'),
});
const CapValue = z.union([RateValue, z.literal('unlimited')], '请填金额，或者选不限');

/** A line that must not be reached; one that may be is a plain number. */
const BelowValue = z.object({
  below: whole(LARGEST_MONTHS, '月数').check(z.gte(1, '要低于的数不能是 0')),
});
const LimitValue = z.union([whole(LARGEST_MONTHS, '月数'), BelowValue], '请填月数');

const MOST_TIERS = 8;
const WHOLE_IN_BASIS_POINTS = 10_000;

/** The tiers of an allowance, the poorest first. */
export const TiersValue = z
  .array(
    z.object({
      below: z
        .number('请填收入低于标准的百分之几')
        .check(z.int(), z.gte(1, '比例要大于零'), z.lte(WHOLE_IN_BASIS_POINTS, '比例不能超过 100%')),
      pays: RateValue,
    }),
    '请填分档表',
  )
  .check(
    z.minLength(1, '至少要有一档'),
    z.maxLength(MOST_TIERS, '档太多了，请检查'),
    z.refine(
      (tiers) => tiers.every(({ below }, place) => place === 0 || below > (tiers[place - 1]?.below ?? below)),
      '从收入最低的一档写起，比例一档比一档高',
    ),
  );

/** Whatever a release can say, before it is looked at which parameter it is for. */
export const PackedValue = z.union(
  [z.number(), z.boolean(), z.string(), RateValue, BelowValue, TiersValue],
  '请填值',
);

/** By the unit of the registry. */
const SCHEMAS: Readonly<Record<string, z.ZodMiniType>> = {
  rate: RateValue,
  cap: CapValue,
  basisPoints: whole(LARGEST_SHARE, '比例'),
  days: whole(LARGEST_DAYS, '天数'),
  months: whole(LARGEST_MONTHS, '月数'),
  limit: LimitValue,
  years: whole(LARGEST_AGE, '年龄'),
  count: whole(LARGEST_COUNT, '数目'),
  fen: whole(LARGEST_FEN, '金额'),
  switch: z.boolean('请选是或否'),
  tiers: TiersValue,
};

/** What a value of this parameter must be: made from the registry's unit, a choice from its words. */
export function valueSchemaOf(name: CountyParameterName): z.ZodMiniType {
  const unit = unitOf(name);
  if (unit === 'choice') return z.enum(Object.keys(choicesOf(name) ?? {}), '请从列出的里面选');
  return SCHEMAS[unit] ?? z.never('这一项还不能在这里填');
}

/** Nobody is below a line of nothing: a zero here is a slip of the hand. Care may cost nothing. */
const LINES: readonly CountyParameterName[] = [
  'subsistenceStandard',
  'extremeHardshipStandard',
  'institutionStandard',
  'disposableIncome',
];
const isNothing = (value: unknown): boolean =>
  value === 0 || (typeof value === 'object' && value !== null && 'fen' in value && value.fen === 0);

/** What is wrong with a value, in words for who fills it in; undefined when nothing is. */
export function valueProblem(name: CountyParameterName, value: unknown): string | undefined {
  const parsed = z.safeParse(valueSchemaOf(name), value);
  if (parsed.success && LINES.includes(name) && isNothing(value))
    return '标准不能是 0；不再有这一项的，选“废止”';
  return parsed.success ? undefined : (parsed.error.issues[0]?.message ?? '这个值不对，请检查');
}
