import type { SignerView } from '@/contracts/authorization/letter-view';
import { type WantedSigner, wantedSignersOf } from '@/domain/authorization/signers';
import type { Case } from '@/domain/case/case';
import { maskDocument } from '@/domain/kernel/identity-document';
import type { AccountId, SignerId } from '@/domain/kernel/ids';
import { officeDateOf } from '@/domain/kernel/plain-date';
import { ownMemberIdOf } from './masked-for-member';

/** Everybody whose authorization the case calls for, and how each stands; names and documents for parties. */
export const signerViews = (state: Case): SignerView[] =>
  wantedSignersOf(state.declared, officeDateOf(state.submittedAt)).map((signer) => signerView(state, signer));

/** The same for a party, who finds themselves in it. */
export function signerViewsFor(state: Case, accountId: AccountId): SignerView[] {
  const own = ownMemberIdOf(state, accountId);
  return signerViews(state).map((signer) =>
    signer.signerId === own ? { ...signer, isCaller: true } : signer,
  );
}

/** One of them, or undefined. */
export const signerViewOf = (state: Case, signerId: SignerId): SignerView | undefined =>
  signerViews(state).find((signer) => signer.signerId === signerId);

function signerView(
  state: Case,
  { signerId, name, role, signsBy, relation, document }: WantedSigner,
): SignerView {
  const granted = state.authorizations[signerId];
  return {
    signerId,
    name,
    ...(document ? { documentKind: document.kind, documentMasked: maskDocument(document) } : {}),
    role,
    signsBy,
    ...(relation ? { relation } : {}),
    proofBy: document ? (document.kind === 'none' ? 'birthDate' : 'documentTail') : 'document',
    ...(granted ? { signedAt: granted.grantedAt, on: granted.on, isByGuardian: granted.isByGuardian } : {}),
  };
}
