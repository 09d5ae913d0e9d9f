import * as z from 'zod/mini';
import type { AccountId, MemberId } from '../kernel/ids';
import type { Instant } from '../kernel/instant';

/**
 * What an account is to a case (当事人身份): who typed, who applies and who signed are three separate facts.
 * filer 代为填写的人 · applicant 申请人本人 · member 签过授权书的家人
 */
export type PartyRole = 'filer' | 'applicant' | 'member';

/** An account that follows a case and acts in it, as far as its role goes. */
export interface Party {
  readonly accountId: AccountId;
  readonly role: PartyRole;
  /** Which person of the household it is; a filer may be none of them. */
  readonly memberId?: MemberId;
  /** A village helper (村级协理员) filed it: the access ends with the post. */
  readonly asHelper?: true;
  readonly since: Instant;
}

/** What somebody of the household, or whoever filed for it, can do to a case. */
export const PartyAction = z.enum([
  'answerSupplement',
  'changeDeclaration',
  'withdraw',
  'takeOver',
  'object',
  'liftObjection',
  'explainRefusal',
]);
export type PartyAction = z.infer<typeof PartyAction>;

/** The strongest role of the account in the case; undefined for a stranger. */
export function roleOf(parties: readonly Party[], accountId: AccountId): PartyRole | undefined {
  const roles = parties.filter((party) => party.accountId === accountId).map(({ role }) => role);
  return (['applicant', 'filer', 'member'] as const).find((role) => roles.includes(role));
}

/** Whether the applicant follows the case on an account of their own. */
export const hasApplicantJoined = (parties: readonly Party[]): boolean =>
  parties.some(({ role }) => role === 'applicant');
