import type { Application } from '../household/application';
import type { GuardianRelation } from '../household/filing';
import type { SignerId } from '../kernel/ids';
import type { PlainDate } from '../kernel/plain-date';
import { fail, type Result, succeed } from '../kernel/result';
import type { IdentifiedSigner } from './identify-signer';
import { isFitAsGuardian, wantedSignersOf } from './signers';
import type { Signatory } from './signing-way';

export type CannotPlanSigning =
  | 'memberUnknown'
  | 'guardianNeeded'
  | 'noGuardianNeeded'
  | 'guardianUnfit'
  | 'supporterSignsForSelf';

/** One authorization of an act of signing. */
export interface PlannedSignature {
  readonly signerId: SignerId;
  readonly signatory: Signatory;
}

export interface SigningWish {
  readonly signer: IdentifiedSigner;
  /** Whose authorizations are signed; a repeat counts once. */
  readonly signsFor: readonly SignerId[];
  /** What the signer is to those for whom they sign as guardian. */
  readonly guardianOf?: GuardianRelation | undefined;
}

/**
 * In which capacity the signer signs for each: for themselves, or as guardian of who cannot. One hand may sign its own
 * and those of its wards in one act. A supporter outside the household signs for nobody else (社会救助法第四十一条).
 */
export function planSigning(
  application: Application,
  { signer, signsFor, guardianOf }: SigningWish,
  { submittedOn, today }: { readonly submittedOn: PlainDate; readonly today: PlainDate },
): Result<PlannedSignature[], CannotPlanSigning> {
  const wanted = wantedSignersOf(application, submittedOn);
  const planned: PlannedSignature[] = [];
  for (const signerId of new Set(signsFor)) {
    if (signerId === signer.signerId) {
      planned.push({ signerId, signatory: { kind: 'self' } });
      continue;
    }
    if (signer.kind === 'supporter') return fail('supporterSignsForSelf');
    const ward = wanted.find((candidate) => candidate.signerId === signerId);
    if (!ward) return fail('memberUnknown');
    if (ward.signsBy === 'self') return fail('noGuardianNeeded');
    if (!guardianOf) return fail('guardianNeeded');
    if (!isFitAsGuardian(signer, today)) return fail('guardianUnfit');
    planned.push({ signerId, signatory: { kind: 'guardian', name: signer.name, relation: guardianOf } });
  }
  return succeed(planned);
}
