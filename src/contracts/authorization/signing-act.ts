import * as z from 'zod/mini';
import { HandwrittenSignature } from '@/domain/authorization/handwritten-signature';
import { IdentityProof } from '@/domain/authorization/proves-identity';
import { GuardianRelation } from '@/domain/household/filing';
import { PersonName } from '@/domain/household/person-name';
import { PhoneNumber } from '@/domain/household/phone-number';
import { IdentityDocument } from '@/domain/kernel/identity-document';
import { MemberId, SignerId, SupporterId } from '@/domain/kernel/ids';

const MOST_SIGNED_FOR = 20;

/** Somebody of the household, a supporter outside it, or a guardian who lives elsewhere: who holds the pen. */
export const SignerIdentity = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('member'), memberId: MemberId, proof: IdentityProof }),
  z.object({ kind: z.literal('supporter'), supporterId: SupporterId, document: IdentityDocument }),
  z.object({ kind: z.literal('guardian'), name: PersonName, document: IdentityDocument }),
]);
export type SignerIdentity = z.infer<typeof SignerIdentity>;

/** A code that was sent to the signer's telephone. */
export const PhoneConfirmation = z.object({
  phone: PhoneNumber,
  code: z.string().check(z.regex(/^\d{6}$/, '请填写短信里的 6 位数字')),
});
export type PhoneConfirmation = z.infer<typeof PhoneConfirmation>;

/** One act of signing: one hand, one text, the authorizations of all those it signs for. */
export const SigningAct = z.object({
  signer: SignerIdentity,
  /** Whose authorizations are signed: the signer's own, and those whose guardian the signer is. */
  signsFor: z
    .array(SignerId)
    .check(z.minLength(1, '请选择替谁签'), z.maxLength(MOST_SIGNED_FOR, '一次最多签 20 份')),
  /** What the signer is to those for whom they sign as guardian; needed when there are any. */
  guardianOf: z.optional(GuardianRelation),
  confirmation: PhoneConfirmation,
  letterHash: z.string().check(z.regex(/^[0-9a-f]{64}$/, '授权书版本不对，请重新打开授权书')),
  signature: HandwrittenSignature,
});
export type SigningAct = z.infer<typeof SigningAct>;
