import { createCipheriv, createDecipheriv, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Place, Sealer } from '../ports/sealer';

const IV_BYTES = 16;
const SM4_KEY_BYTES = 16;

export interface SealingKeys {
  /** Key id → master key; old keys stay so that old envelopes open. */
  readonly dataKeys: Readonly<Record<string, Buffer>>;
  readonly currentKeyId: string;
  readonly digestKey: Buffer;
}

interface DerivedKeys {
  readonly encrypt: Buffer;
  readonly authenticate: Buffer;
}

const hmac = (key: Buffer, ...parts: (string | Buffer)[]): Buffer => {
  const mac = createHmac('sm3', key);
  for (const part of parts) mac.update(part);
  return mac.digest();
};

const derive = (master: Buffer): DerivedKeys => ({
  encrypt: hmac(master, 'encrypt').subarray(0, SM4_KEY_BYTES),
  authenticate: hmac(master, 'authenticate'),
});

/**
 * SM4-CTR with HMAC-SM3 over place, key id, IV and ciphertext (GB/T 32907, GB/T 32905; encrypt, then authenticate).
 * Envelope: `keyId.iv.ciphertext.mac`, the last three in base64url.
 */
export function sm4Sealer({ dataKeys, currentKeyId, digestKey }: SealingKeys): Sealer {
  const keys = new Map(Object.entries(dataKeys).map(([id, master]) => [id, derive(master)]));
  const keyOf = (id: string): DerivedKeys => {
    const key = keys.get(id);
    if (!key) throw new Error(`no data key ${id}`);
    return key;
  };
  const macOf = (
    key: DerivedKeys,
    { collection, id, field }: Place,
    keyId: string,
    iv: Buffer,
    ciphertext: Buffer,
  ): Buffer => hmac(key.authenticate, JSON.stringify([collection, id, field, keyId]), iv, ciphertext);
  keyOf(currentKeyId);
  return {
    seal(place, value) {
      const key = keyOf(currentKeyId);
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv('sm4-ctr', key.encrypt, iv);
      const ciphertext = Buffer.concat([cipher.update(JSON.stringify(value), 'utf8'), cipher.final()]);
      const mac = macOf(key, place, currentKeyId, iv, ciphertext);
      return [currentKeyId, ...[iv, ciphertext, mac].map((part) => part.toString('base64url'))].join('.');
    },
    open(place, envelope) {
      const [keyId = '', ...rest] = envelope.split('.');
      const [iv, ciphertext, mac] = rest.map((part) => Buffer.from(part, 'base64url'));
      if (!iv || !ciphertext || !mac) throw new Error('not an envelope');
      const key = keyOf(keyId);
      const expected = macOf(key, place, keyId, iv, ciphertext);
      if (mac.length !== expected.length || !timingSafeEqual(mac, expected))
        throw new Error('envelope does not belong here');
      const decipher = createDecipheriv('sm4-ctr', key.encrypt, iv);
      return JSON.parse(Buffer.concat([decipher.update(ciphertext), decipher.final()]).toString('utf8'));
    },
    digest: (purpose, text) => hmac(digestKey, purpose, '\0', text).toString('hex'),
  };
}
