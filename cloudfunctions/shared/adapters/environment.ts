import * as z from 'zod/mini';
import type { SealingKeys } from './sm4-sealer';

/** A key of exactly `bytes` bytes, in base64. */
const keyOf = (bytes: number) =>
  z
    .pipe(
      z.string(),
      z.transform((text: string) => Buffer.from(text, 'base64')),
    )
    .check(z.refine((key) => key.length === bytes));

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** No dot: it separates the parts of an envelope. */
const KeyId = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,32}$/));

const Environment = z
  .object({
    /** JSON object: key id → master key, 16 bytes in base64. */
    DATA_KEYS: z.pipe(z.string(), z.pipe(z.transform(parsedJson), z.record(KeyId, keyOf(16)))),
    DATA_KEY_CURRENT: KeyId,
    /** 32 bytes in base64. */
    DIGEST_KEY: keyOf(32),
  })
  .check(z.refine((keys) => keys.DATA_KEY_CURRENT in keys.DATA_KEYS, { path: ['DATA_KEY_CURRENT'] }));

/** The sealing keys from the function's environment. Throws, naming the variable and never its value, when one is missing or damaged. */
export function sealingKeysFrom(environment: NodeJS.ProcessEnv): SealingKeys {
  const parsed = z.safeParse(Environment, environment);
  if (!parsed.success)
    throw new Error(
      `function environment: ${parsed.error.issues.map((issue) => issue.path.join('.')).join(', ')}`,
    );
  const { DATA_KEYS, DATA_KEY_CURRENT, DIGEST_KEY } = parsed.data;
  return { dataKeys: DATA_KEYS, currentKeyId: DATA_KEY_CURRENT, digestKey: DIGEST_KEY };
}
