import { isAdult, peopleOf } from '../household/people';
import type { AuthorizationId, MemberId } from '../kernel/ids';
import { officeDateOf } from '../kernel/plain-date';
import { fail, type Result, succeed } from '../kernel/result';
import type { Case } from './case';
import type { CaseFact } from './case-event';

export type CannotGrantAuthorization =
  | 'memberUnknown'
  | 'signerNotAdult'
  | 'signerNameDiffers'
  | 'alreadySigned'
  | 'letterChanged';

export interface Signing {
  readonly authorizationId: AuthorizationId;
  readonly memberId: MemberId;
  readonly signerName: string;
  /** Hash of the text that the signer saw. */
  readonly letterHash: string;
  /** Hash of the text in force for this case. */
  readonly currentLetterHash: string;
}

/** One adult of the household authorizes the check of their own circumstances: 社会救助法第四十条; 最低生活保障审核确认办法第九条. */
export function grantAuthorization(
  state: Case,
  signing: Signing,
): Result<CaseFact, CannotGrantAuthorization> {
  const signer = peopleOf(state.declared).find((person) => person.memberId === signing.memberId);
  if (!signer) return fail('memberUnknown');
  if (!isAdult(signer, officeDateOf(state.submittedAt))) return fail('signerNotAdult');
  if (signer.name !== signing.signerName) return fail('signerNameDiffers');
  if (state.authorizations[signing.memberId]) return fail('alreadySigned');
  if (signing.letterHash !== signing.currentLetterHash) return fail('letterChanged');
  const { authorizationId, memberId, letterHash } = signing;
  return succeed({ type: 'AuthorizationGranted', authorizationId, memberId, letterHash });
}
