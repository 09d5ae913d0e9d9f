import * as z from 'zod/mini';

/** The first thing that is wrong with `value` by `schema`, in the schema's own words; undefined when nothing is. */
export function firstProblem(schema: z.ZodMiniType, value: unknown): string | undefined {
  const read = z.safeParse(schema, value);
  return read.success ? undefined : read.error.issues[0]?.message;
}

/** What is wrong on a screen: field by its id, in words that say what to do. */
export type Problems = Readonly<Record<string, string>>;

/** Drops fields that nothing is wrong with. */
export function problemsIn(found: Readonly<Record<string, string | undefined>>): Problems {
  const problems: Record<string, string> = {};
  for (const [id, words] of Object.entries(found)) if (words !== undefined) problems[id] = words;
  return problems;
}
