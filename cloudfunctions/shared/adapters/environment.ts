import * as z from 'zod/mini';
import type { SealingKeys } from './sm4-sealer';

const base64 = z.pipe(
  z.string().check(z.minLength(1)),
  z.transform((text: string) => Buffer.from(text, 'base64')),
);

const Environment = z.object({
  /** JSON object: key id → master key, 16 bytes in base64. */
  DATA_KEYS: z.pipe(
    z.string(),
    z.transform((text: string) => z.parse(z.record(z.string(), base64), JSON.parse(text))),
  ),
  DATA_KEY_CURRENT: z.string().check(z.minLength(1)),
  /** 32 bytes in base64. */
  DIGEST_KEY: base64,
});

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
