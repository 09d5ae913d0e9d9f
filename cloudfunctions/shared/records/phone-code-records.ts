import { timingSafeEqual } from 'node:crypto';
import type { AccountId } from '@/domain/kernel/ids';
import type { Instant } from '@/domain/kernel/instant';
import type { PhoneCodePurpose } from '@/domain/phone-code/phone-code';
import type { Document } from '../ports/documents';
import type { Sealer } from '../ports/sealer';

export const PHONE_CODES = 'phone_codes';

/** A code that was asked for, as it is stored: what is secret only for sending, what is compared only as a digest. */
export interface PhoneCodeRecord {
  readonly _id: string;
  readonly accountId: AccountId;
  readonly purpose: PhoneCodePurpose;
  readonly codeDigest?: string;
  readonly sentAt: Instant;
  readonly expiresAt: Instant;
  readonly attempts: number;
  /** When it was typed right before it is used; it leaves time for that once. */
  readonly provedAt?: Instant;
  readonly usedAt?: Instant;
  /** While `secret` is there. */
  readonly secretUntil?: Instant;
  readonly secret?: string;
}

export interface PhoneCodeSecret {
  readonly phone: string;
  readonly code: string;
}

const placeOf = (id: string) => ({ collection: PHONE_CODES, id, field: 'secret' });

/** One row for an account and a telephone: a new code takes the place of the one before. */
export const phoneCodeIdOf = (sealer: Sealer, accountId: AccountId, phone: string): string =>
  sealer.digest('phone-code', `${accountId}\0${phone}`);

const digestOf = (sealer: Sealer, id: string, code: string): string =>
  sealer.digest('phone-code-value', `${id}\0${code}`);

/** The row of a new code. */
export function phoneCodeDocument(
  open: Pick<PhoneCodeRecord, 'accountId' | 'purpose' | 'sentAt' | 'expiresAt'>,
  secret: PhoneCodeSecret,
  sealer: Sealer,
): Document {
  const id = phoneCodeIdOf(sealer, open.accountId, secret.phone);
  return {
    _id: id,
    ...open,
    attempts: 0,
    codeDigest: digestOf(sealer, id, secret.code),
    secretUntil: open.expiresAt,
    secret: sealer.seal(placeOf(id), secret),
  };
}

export const phoneCodeOf = (document: Document): PhoneCodeRecord => document as unknown as PhoneCodeRecord;

/** Telephone and code, for sending; undefined when they have been cleared away. */
export const openPhoneCode = (
  { _id, secret }: PhoneCodeRecord,
  sealer: Sealer,
): PhoneCodeSecret | undefined =>
  secret === undefined ? undefined : (sealer.open(placeOf(_id), secret) as PhoneCodeSecret);

/** Whether the code is the one that was sent, in a time that does not tell how much of it is right. */
export function isSameCode({ _id, codeDigest }: PhoneCodeRecord, code: string, sealer: Sealer): boolean {
  const [sent, typed] = [codeDigest ?? '', digestOf(sealer, _id, code)].map((hex) => Buffer.from(hex, 'hex'));
  return (
    sent !== undefined && typed !== undefined && sent.length === typed.length && timingSafeEqual(sent, typed)
  );
}

/** The row without what was secret. */
export function withoutSecret({ secret, secretUntil, ...rest }: PhoneCodeRecord): PhoneCodeRecord {
  return rest;
}
