import { getAuthorizationLetter } from '@/contracts/authorization/get-letter';
import { grantAuthorization } from '@/contracts/authorization/grant-authorization';
import type { PhoneConfirmation, SigningAct } from '@/contracts/authorization/signing-act';
import type { HandwrittenSignature } from '@/domain/authorization/handwritten-signature';
import type { IdentityProof } from '@/domain/authorization/proves-identity';
import { peopleOf } from '@/domain/household/people';
import type { PhoneNumber } from '@/domain/household/phone-number';
import { birthDateOf, documentKey, type IdentityDocument } from '@/domain/kernel/identity-document';
import type { AccountId, CaseId, SignerId } from '@/domain/kernel/ids';
import { instantOf } from '@/domain/kernel/instant';
import { expiryOf, type PhoneCodePurpose } from '@/domain/phone-code/phone-code';
import { openCaseDocument } from '../../cloudfunctions/shared/records/case-records';
import { PHONE_CODES, phoneCodeDocument } from '../../cloudfunctions/shared/records/phone-code-records';
import { currentLetter } from '../../cloudfunctions/shared/views/letters';
import { accountOf } from './photos';
import type { ProductCloud } from './product-cloud';

/** Two strokes of a hand, as the signature pad records them. */
export const signature = (): HandwrittenSignature => [
  Array.from({ length: 12 }, (_, i) => [100 + i * 40, 300 + i * 10, i * 16]),
  Array.from({ length: 12 }, (_, i) => [500 - i * 20, 200 + i * 40, 400 + i * 16]),
];

/** What the person shows to be who they are. */
export function proofOf(document: IdentityDocument): IdentityProof {
  const key = documentKey(document);
  return key
    ? { by: 'documentTail', tail: key.slice(-6) }
    : { by: 'birthDate', birthDate: birthDateOf(document) };
}

const CODE = '286035';
let lastPhone = 19_900_100_000;

/** A telephone that nobody else in this test run has. */
export const newPhone = (): PhoneNumber => String(++lastPhone) as PhoneNumber;

/** As if a code had been asked for and arrived, without the hourly limits; gives what is typed then. */
export async function confirmation(
  { documents, sealer }: Pick<ProductCloud, 'documents' | 'sealer'>,
  accountId: AccountId,
  phone: PhoneNumber = newPhone(),
  purpose: PhoneCodePurpose = 'sign',
): Promise<PhoneConfirmation> {
  const sentAt = instantOf(new Date());
  const open = { accountId, purpose, sentAt, expiresAt: expiryOf(sentAt) };
  const document = phoneCodeDocument(open, { phone, code: CODE }, sealer);
  await documents.transact(async (transaction) => {
    if (await transaction.find(PHONE_CODES, document._id)) await transaction.replace(PHONE_CODES, document);
    else await transaction.create(PHONE_CODES, [document]);
  });
  return { phone, code: CODE };
}

/** The stored case with its persons. */
export async function storedCase(
  { documents, sealer }: Pick<ProductCloud, 'documents' | 'sealer'>,
  caseId: CaseId,
) {
  const document = await documents.find('cases', caseId);
  if (!document) throw new Error('no such case');
  return openCaseDocument(document, sealer);
}

/** An act of signing by somebody of the household, ready to be sent by `persona`. */
export async function signingAct(
  cloud: Pick<ProductCloud, 'documents' | 'sealer'>,
  persona: string,
  caseId: CaseId,
  memberId: string,
  changes: Partial<SigningAct> = {},
): Promise<SigningAct> {
  const state = await storedCase(cloud, caseId);
  const person = peopleOf(state.declared).find((candidate) => candidate.memberId === memberId);
  if (!person) throw new Error(`no ${memberId} in the case`);
  return {
    signer: { kind: 'member', memberId: person.memberId, proof: proofOf(person.document) },
    signsFor: [person.memberId],
    confirmation: changes.confirmation ?? (await confirmation(cloud, accountOf(persona))),
    letterHash: currentLetter().hash,
    signature: signature(),
    ...changes,
  };
}

/** One person of the household signs on the telephone of `persona`. */
export const signAs = async (
  cloud: ProductCloud,
  persona: string,
  caseId: CaseId,
  memberId = 'm1',
  changes: Partial<SigningAct> = {},
) =>
  cloud.ask(persona, grantAuthorization, {
    caseId,
    ...(await signingAct(cloud, persona, caseId, memberId, changes)),
  });

/**
 * Everybody of the household who has not signed does, on the telephone of `persona`, who follows the case: each adult
 * for themselves, the first of them with those who need a guardian. Gives how many authorizations that made.
 */
export async function signAll(cloud: ProductCloud, caseId: CaseId, persona = 'wang-yanshi'): Promise<number> {
  const { signers } = await cloud.ask(persona, getAuthorizationLetter, { caseId });
  const missing = signers.filter(({ role, signedAt }) => role === 'member' && !signedAt);
  const wards = missing.filter(({ signsBy }) => signsBy === 'guardian').map(({ signerId }) => signerId);
  const adults = missing.filter(({ signsBy }) => signsBy === 'self').map(({ signerId }) => signerId);
  for (const [index, signerId] of adults.entries()) {
    const own: SignerId[] = index === 0 ? [signerId, ...wards] : [signerId];
    await signAs(cloud, persona, caseId, signerId, {
      signsFor: own,
      ...(own.length > 1 ? { guardianOf: 'parent' as const } : {}),
    });
  }
  return missing.length;
}
