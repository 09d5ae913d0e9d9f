import { randomBytes, randomInt } from 'node:crypto';
import { invitationCodeFrom } from '@/domain/authorization/invitation';
import { caseNumberFrom } from '@/domain/kernel/case-number';
import type { AuthorizationId, CallbackId, CaseId } from '@/domain/kernel/ids';
import type { PackReleaseId } from '@/domain/policy/pack/pack-release';
import type { Ids } from '../ports/clock-and-ids';

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** Characters of 5 random bits each. */
const token = (length = 20): string =>
  Array.from(randomBytes(length), (byte) => ALPHABET[byte & 31]).join('');

/** Identifiers from the system's random source. */
export const randomIds: Ids = {
  caseId: () => `c_${token()}` as CaseId,
  caseNumber: () => caseNumberFrom(randomInt(0, 100_000_000)),
  authorizationId: () => `a_${token()}` as AuthorizationId,
  auditId: () => `l_${token()}`,
  callbackId: () => `k_${token()}` as CallbackId,
  packReleaseId: () => `pr_${token()}` as PackReleaseId,
  invitationToken: () => token(24),
  invitationCode: () => invitationCodeFrom(randomInt(0, 100_000_000)),
  phoneCode: () => String(randomInt(0, 1_000_000)).padStart(6, '0'),
};
