import * as z from 'zod';
import type { core } from 'zod/mini';
import { type Fen, parseYuan } from '../../../src/domain/kernel/money';
import { PlainDate } from '../../../src/domain/kernel/plain-date';

/** What a schema of the product or of this folder says. */
type Parsed<T> =
  | { readonly success: true; readonly data: T }
  | { readonly success: false; readonly error: { readonly issues: readonly core.$ZodIssue[] } };
interface Schema<T> {
  safeParse(value: unknown): Parsed<T>;
}

function pass<T>(parsed: Parsed<T>, context: z.RefinementCtx): T {
  if (parsed.success) return parsed.data;
  for (const { code, ...issue } of parsed.error.issues)
    context.issues.push({ ...issue, code, input: undefined } as z.core.$ZodRawIssue);
  return z.NEVER;
}

/** A text that stands in the file. */
export const Text = z.string().trim().min(1, '这里是空的，请写上内容');

/** A text as the product takes it, with the product's own words where it does not. */
export const takenBy = <T>(schema: Schema<T>) =>
  Text.transform((text, context): T => pass(schema.safeParse(text), context));

/** One of the words of a table, read as what stands beside it. */
export const wordIn = <T>(table: ReadonlyMap<string, T>) =>
  z.enum([...table.keys()]).transform((word): T => table.get(word) as T);

/** Written as one word or as several lines: each is read by its own schema. */
export const wordOrLines = <W, L>(word: Schema<W>, lines: Schema<L>) =>
  z
    .unknown()
    .transform((value, context): W | L =>
      pass<W | L>(typeof value === 'object' ? lines.safeParse(value) : word.safeParse(value), context),
    );

/** Money in 元, read in fen. */
export const Yuan = Text.transform((text, context): Fen => {
  const amount = parseYuan(text);
  if (amount !== undefined) return amount;
  context.addIssue({
    code: 'custom',
    message: `金额写数字，单位是元，最多两位小数，比如 185 或 185.50；现在是“${text}”`,
  });
  return z.NEVER;
});

/** A calendar day: 1948-03-12. */
export const Day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, '日期要写成 1948-03-12 这样：四位年、两位月、两位日')
  .pipe(takenBy(PlainDate));

/** A whole number of at most three digits. */
export const Count = z
  .string()
  .regex(/^\d{1,3}$/, '这里写一个整数')
  .transform(Number);

/** Several lines, each with its key; any other key is refused with those that there are. */
export const lines = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `没有这一项；这里能写的有：${Object.keys(shape).join('，')}`
        : undefined,
  });
