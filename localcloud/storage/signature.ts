import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a signature allows. */
export type Purpose = 'upload' | 'download';

/** Signs and checks leave to touch one file until a moment. */
export interface Signer {
  /** `expires` in milliseconds since 1970. */
  sign(purpose: Purpose, path: string, expires: number): string;
  isValid(purpose: Purpose, path: string, expires: number, signature: string): boolean;
}

export function createSigner(key: Buffer): Signer {
  const sign = (purpose: Purpose, path: string, expires: number) =>
    createHmac('sha256', key)
      .update(JSON.stringify([purpose, path, expires]))
      .digest('base64url');
  return {
    sign,
    isValid(purpose, path, expires, signature) {
      const expected = Buffer.from(sign(purpose, path, expires));
      const given = Buffer.from(signature);
      return given.length === expected.length && timingSafeEqual(given, expected);
    },
  };
}
