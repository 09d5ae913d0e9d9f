import type { Application } from '../household/application';
import { isAdult, type Person, peopleOf } from '../household/people';
import { documentKey, type IdentityDocument } from '../kernel/identity-document';
import type { MemberId, SignerId, SupporterId } from '../kernel/ids';
import type { PlainDate } from '../kernel/plain-date';
import { fail, type Result, succeed } from '../kernel/result';
import { type IdentityProof, provesIdentity } from './proves-identity';

/** Who somebody says they are, with what shows it. */
export type SignerClaim =
  | { readonly kind: 'member'; readonly memberId: MemberId; readonly proof: IdentityProof }
  | { readonly kind: 'supporter'; readonly supporterId: SupporterId; readonly document: IdentityDocument }
  | { readonly kind: 'guardian'; readonly name: string; readonly document: IdentityDocument };

/** Who holds the pen. */
export interface IdentifiedSigner extends Pick<Person, 'document' | 'situation'> {
  readonly name: string;
  /** Undefined for a guardian whom the application does not name. */
  readonly signerId?: SignerId;
  readonly kind: SignerClaim['kind'];
  readonly provedBy: 'documentTail' | 'birthDate' | 'document';
}

export type CannotIdentify = 'memberUnknown' | 'identityDiffers' | 'documentNeeded' | 'signerNotAdult';

const isSameDocument = (one: IdentityDocument, other: IdentityDocument): boolean =>
  documentKey(one) !== undefined && documentKey(one) === documentKey(other);

/**
 * Finds out whose hand it is (身份确认). People of the household show that they are who the application names; a
 * supporter is named without a document and states it; a guardian from elsewhere states name and document. Nobody
 * passes with the document of somebody else in the household, and whoever is of the household counts as that person.
 */
export function identifySigner(
  application: Application,
  claim: SignerClaim,
  today: PlainDate,
): Result<IdentifiedSigner, CannotIdentify> {
  if (claim.kind === 'member') {
    const person = peopleOf(application).find(({ memberId }) => memberId === claim.memberId);
    if (!person) return fail('memberUnknown');
    if (!provesIdentity(person, claim.proof)) return fail('identityDiffers');
    return succeed(asMember(person, claim.proof.by));
  }
  const { document } = claim;
  if (document.kind === 'none') return fail('documentNeeded');
  const namesake = peopleOf(application).find((person) => isSameDocument(person.document, document));
  if (claim.kind === 'supporter') {
    const supporter = application.supporters.find(({ supporterId }) => supporterId === claim.supporterId);
    if (!supporter) return fail('memberUnknown');
    if (namesake) return fail('identityDiffers');
    if (!isAdult({ document }, today)) return fail('signerNotAdult');
    return succeed({
      kind: 'supporter',
      signerId: claim.supporterId,
      name: supporter.name,
      document,
      provedBy: 'document',
    });
  }
  if (namesake)
    return namesake.name === claim.name ? succeed(asMember(namesake, 'document')) : fail('identityDiffers');
  if (differsFromFiler(application, claim)) return fail('identityDiffers');
  return succeed({ kind: 'guardian', name: claim.name, document, provedBy: 'document' });
}

const asMember = (
  { memberId, name, document, situation }: Person,
  provedBy: IdentifiedSigner['provedBy'],
): IdentifiedSigner => ({
  kind: 'member',
  signerId: memberId,
  name,
  document,
  ...(situation ? { situation } : {}),
  provedBy,
});

/** The guardian who filed the application stated a document then: it has to be the same now. */
function differsFromFiler(
  { filing }: Application,
  { name, document }: Extract<SignerClaim, { kind: 'guardian' }>,
): boolean {
  if (filing.by !== 'guardian' || filing.filerName !== name || !filing.filerDocument) return false;
  return filing.filerDocument.kind !== 'none' && !isSameDocument(filing.filerDocument, document);
}
