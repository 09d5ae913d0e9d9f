import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { readOrCreate } from './durable-file';

/** Secrets that functions find in process.env: in the cloud from the deployment, here made at the first start. */
export interface FunctionKeys {
  /** JSON: key id → 16 random bytes in base64, for sealing personal fields. */
  readonly DATA_KEYS: string;
  /** The key id that new data is sealed under. */
  readonly DATA_KEY_CURRENT: string;
  /** 32 random bytes in base64, for the keyed digest of identity numbers. */
  readonly DIGEST_KEY: string;
}

/** Reads `<data>/keys.json`, or makes it: without it nobody can read what the data directory holds. */
export function readFunctionKeys(dataDir: string): FunctionKeys {
  const text = readOrCreate(join(dataDir, 'keys.json'), () => JSON.stringify(createKeys(), null, 2));
  const { DATA_KEYS, DATA_KEY_CURRENT, DIGEST_KEY } = JSON.parse(text) as Partial<FunctionKeys>;
  if (!DATA_KEYS || !DATA_KEY_CURRENT || !DIGEST_KEY) throw new Error('keys.json lacks a key');
  return { DATA_KEYS, DATA_KEY_CURRENT, DIGEST_KEY };
}

/** The key that signs storage addresses; it never leaves the local cloud. */
export function readSigningKey(dataDir: string): Buffer {
  const text = readOrCreate(join(dataDir, 'signing.key'), () => randomBytes(32).toString('base64'));
  return Buffer.from(text, 'base64');
}

function createKeys(): FunctionKeys {
  return {
    DATA_KEYS: JSON.stringify({ k1: randomBytes(16).toString('base64') }),
    DATA_KEY_CURRENT: 'k1',
    DIGEST_KEY: randomBytes(32).toString('base64'),
  };
}
