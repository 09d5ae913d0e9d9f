import type { SigningWay } from '../authorization/signing-way';
import { peopleOf, whoSignsFor } from '../household/people';
import type { AuthorizationId, SignerId } from '../kernel/ids';
import { officeDateOf } from '../kernel/plain-date';
import { fail, type Result, succeed } from '../kernel/result';
import type { Case } from './case';
import type { CaseFact } from './case-event';
import { isClosed } from './case-status';

export type CannotGrantAuthorization =
  | 'actionNotAvailable'
  | 'memberUnknown'
  | 'guardianNeeded'
  | 'noGuardianNeeded'
  | 'alreadySigned'
  | 'letterChanged';

export interface Signing {
  readonly authorizationId: AuthorizationId;
  /** The person whose circumstances may then be checked. */
  readonly signerId: SignerId;
  readonly way: SigningWay;
  /** Hash of the text that the signer saw. */
  readonly letterHash: string;
  /** Hash of the text in force for this case. */
  readonly currentLetterHash: string;
}

/** Who must write the name for this person; undefined for somebody whom the application does not name. */
function handNeeded(state: Case, signerId: SignerId): 'self' | 'guardian' | undefined {
  const person = peopleOf(state.declared).find(({ memberId }) => memberId === signerId);
  if (person) return whoSignsFor(person, officeDateOf(state.submittedAt));
  return state.declared.supporters.some(({ supporterId }) => supporterId === signerId) ? 'self' : undefined;
}

/**
 * One person of the household authorizes the check of their own circumstances: 社会救助法第四十条;
 * 最低生活保障审核确认办法第九条. A guardian does for minors and for those who cannot (民法典第二十三条), and for nobody else:
 * adults sign for themselves. A supporter outside the household consents by their own hand only (社会救助法第四十一条).
 * Who the signer is has been proved before this.
 */
export function grantAuthorization(
  state: Case,
  { authorizationId, signerId, way, letterHash, currentLetterHash }: Signing,
): Result<CaseFact, CannotGrantAuthorization> {
  if (isClosed(state.status)) return fail('actionNotAvailable');
  const hand = handNeeded(state, signerId);
  if (!hand) return fail('memberUnknown');
  if (hand === 'guardian' && way.signatory.kind === 'self') return fail('guardianNeeded');
  if (hand === 'self' && way.signatory.kind === 'guardian') return fail('noGuardianNeeded');
  if (state.authorizations[signerId]) return fail('alreadySigned');
  if (letterHash !== currentLetterHash) return fail('letterChanged');
  return succeed({ type: 'AuthorizationGranted', authorizationId, memberId: signerId, letterHash, way });
}
