import { createCipheriv, createDecipheriv, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Place, Sealer } from '../ports/sealer';

const IV_BYTES = 16;
const SM4_KEY_BYTES = 16;
const MAC_BYTES = 32;

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
 * Envelope: `keyId.iv.ciphertext.mac`, the last three in base64url; of bytes one byte with the length of keyId, then
 * the same four without dots.
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
  const encrypt = (place: Place, content: Uint8Array): [iv: Buffer, ciphertext: Buffer, mac: Buffer] => {
    const key = keyOf(currentKeyId);
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv('sm4-ctr', key.encrypt, iv);
    const ciphertext = Buffer.concat([cipher.update(content), cipher.final()]);
    return [iv, ciphertext, macOf(key, place, currentKeyId, iv, ciphertext)];
  };
  const decrypt = (place: Place, keyId: string, iv: Buffer, ciphertext: Buffer, mac: Buffer): Buffer => {
    const key = keyOf(keyId);
    const expected = macOf(key, place, keyId, iv, ciphertext);
    if (mac.length !== expected.length || !timingSafeEqual(mac, expected))
      throw new Error('envelope does not belong here');
    const decipher = createDecipheriv('sm4-ctr', key.encrypt, iv);
    return Buffer.concat([decipher.update(ciphertext), decipher.final()]);
  };
  keyOf(currentKeyId);
  return {
    seal(place, value) {
      const parts = encrypt(place, Buffer.from(JSON.stringify(value), 'utf8'));
      return [currentKeyId, ...parts.map((part) => part.toString('base64url'))].join('.');
    },
    open(place, envelope) {
      const [keyId = '', ...rest] = envelope.split('.');
      const [iv, ciphertext, mac] = rest.map((part) => Buffer.from(part, 'base64url'));
      if (!iv || !ciphertext || !mac) throw new Error('not an envelope');
      return JSON.parse(decrypt(place, keyId, iv, ciphertext, mac).toString('utf8'));
    },
    sealBytes(place, content) {
      const keyId = Buffer.from(currentKeyId, 'utf8');
      return Buffer.concat([Buffer.of(keyId.length), keyId, ...encrypt(place, content)]);
    },
    openBytes(place, envelope) {
      const ivAt = 1 + (envelope[0] ?? 0);
      const contentAt = ivAt + IV_BYTES;
      const macAt = envelope.length - MAC_BYTES;
      if (macAt < contentAt) throw new Error('not an envelope');
      const keyId = envelope.toString('utf8', 1, ivAt);
      const [iv, mac] = [envelope.subarray(ivAt, contentAt), envelope.subarray(macAt)];
      return decrypt(place, keyId, iv, envelope.subarray(contentAt, macAt), mac);
    },
    digest: (purpose, text) => hmac(digestKey, purpose, '\0', text).toString('hex'),
  };
}
