import * as z from 'zod/mini';
import { readDay } from '@/components/document-field/typed-day';
import {
  documentProblems,
  emptyDocument,
  readDocument,
  type TypedDocument,
} from '@/components/document-field/typed-document';
import type { Strokes } from '@/components/signature-pad/strokes';
import type { SignerView } from '@/contracts/authorization/letter-view';
import type { SigningAct } from '@/contracts/authorization/signing-act';
import { HandwrittenSignature } from '@/domain/authorization/handwritten-signature';
import type { GuardianRelation } from '@/domain/household/filing';
import { PersonName } from '@/domain/household/person-name';
import { PhoneNumber } from '@/domain/household/phone-number';
import type { MemberId, SignerId, SupporterId } from '@/domain/kernel/ids';
import { instantOf } from '@/domain/kernel/instant';
import { officeDateOf } from '@/domain/kernel/plain-date';

/** The three things that signing asks, one a screen. */
export const SIGNING_STEPS = ['who', 'phone', 'hand'] as const;
export type SigningStep = (typeof SIGNING_STEPS)[number];

/** What was typed and written so far. It is never kept: a signature is given in one go. */
export interface SigningDraft {
  /** The guardian, where the person needs one: somebody of the household, or `other`. */
  readonly guardian?: MemberId | 'other';
  readonly guardianName: string;
  readonly document: TypedDocument;
  readonly relation?: GuardianRelation;
  /** The last six of the document, or the day of birth where there is none. */
  readonly proof: string;
  /** Children and others for whom the signer signs in the same go. */
  readonly alsoFor: readonly SignerId[];
  readonly phone: string;
  readonly code: string;
  readonly strokes: Strokes;
}

export const emptySigning = (): SigningDraft => ({
  guardianName: '',
  document: emptyDocument(),
  proof: '',
  alsoFor: [],
  phone: '',
  code: '',
  strokes: [],
});

/** Whose turn it is, and everybody else in the letter. */
export interface SigningContext {
  readonly signer: SignerView;
  readonly others: readonly SignerView[];
}

export type SigningProblems = Readonly<Record<string, string>>;

const PROOF_LENGTH = 6;

/** Who holds the pen, as far as it is known: the person, or the household's own guardian. */
export function handOf({ signer, others }: SigningContext, draft: SigningDraft): SignerView | undefined {
  if (signer.signsBy === 'self') return signer;
  return others.find(({ signerId }) => signerId === draft.guardian);
}

/** Who of the letter may sign for others: adults of the household who sign for themselves. */
export const possibleGuardians = ({ others }: SigningContext): SignerView[] =>
  others.filter(({ role, signsBy }) => role === 'member' && signsBy === 'self');

/** For whom the person may sign in the same go. */
export const possibleWards = ({ signer, others }: SigningContext): SignerView[] =>
  signer.role === 'member'
    ? others.filter(({ role, signsBy, signedAt }) => role === 'member' && signsBy === 'guardian' && !signedAt)
    : [];

const said = (schema: z.ZodMiniType, value: unknown): string | undefined => {
  const read = z.safeParse(schema, value);
  return read.success ? undefined : read.error.issues[0]?.message;
};

function proofProblem(hand: SignerView, proof: string): string | undefined {
  if (hand.proofBy === 'birthDate') return readDay(proof) ? undefined : '请填写出生的年月日，比如 1948-03-12';
  const length = proof.replace(/\s/g, '').length;
  return length === PROOF_LENGTH ? undefined : `请填写证件号码的后 ${PROOF_LENGTH} 位，最后一位可能是 X`;
}

function outsideProblems(document: TypedDocument): Record<string, string | undefined> {
  const found = documentProblems(document, officeDateOf(instantOf(new Date())));
  return {
    'signer-document': found.number,
    'signer-document-birth': found.birth,
    'signer-document-reason': found.reason,
  };
}

function whoProblems(context: SigningContext, draft: SigningDraft): Record<string, string | undefined> {
  const { signer } = context;
  const hand = handOf(context, draft);
  const signsForOthers = signer.signsBy === 'guardian' || draft.alsoFor.length > 0;
  const isOutside = signer.role === 'supporter' || draft.guardian === 'other';
  return {
    'guardian-who':
      signer.signsBy === 'guardian' && draft.guardian === undefined ? '请点一下，谁来替他签' : undefined,
    'guardian-name': draft.guardian === 'other' ? said(PersonName, draft.guardianName) : undefined,
    ...(isOutside ? outsideProblems(draft.document) : {}),
    'guardian-relation':
      signsForOthers && draft.relation === undefined ? '请点一下，签名的人是他的什么人' : undefined,
    'signer-proof': hand && hand.role === 'member' ? proofProblem(hand, draft.proof) : undefined,
  };
}

const phoneProblems = ({ phone, code }: SigningDraft): Record<string, string | undefined> => ({
  'signer-phone': said(PhoneNumber, phone),
  'signer-code': /^\d{6}$/.test(code.trim()) ? undefined : '请填写短信里的 6 位数字',
});

const handProblems = ({ strokes }: SigningDraft): Record<string, string | undefined> => ({
  signature: strokes.length === 0 ? '还没有签名，请在框里手写姓名' : said(HandwrittenSignature, strokes),
});

/** What keeps the person from going on from this step. */
export function signingProblems(
  step: SigningStep,
  context: SigningContext,
  draft: SigningDraft,
): SigningProblems {
  const found =
    step === 'who'
      ? whoProblems(context, draft)
      : step === 'phone'
        ? phoneProblems(draft)
        : handProblems(draft);
  return Object.fromEntries(
    Object.entries(found).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

function signerOf(context: SigningContext, draft: SigningDraft): SigningAct['signer'] | undefined {
  const { signer } = context;
  const document = readDocument(draft.document);
  if (signer.role === 'supporter')
    return document && { kind: 'supporter', supporterId: signer.signerId as SupporterId, document };
  const hand = handOf(context, draft);
  if (!hand) return document && { kind: 'guardian', name: draft.guardianName, document };
  const memberId = hand.signerId as MemberId;
  if (hand.proofBy === 'documentTail')
    return { kind: 'member', memberId, proof: { by: 'documentTail', tail: draft.proof } };
  const birthDate = readDay(draft.proof);
  return birthDate && { kind: 'member', memberId, proof: { by: 'birthDate', birthDate } };
}

/** The act of signing as it travels; undefined while something is missing. */
export function toSigningAct(
  context: SigningContext,
  draft: SigningDraft,
  letterHash: string,
): SigningAct | undefined {
  const signer = signerOf(context, draft);
  if (!signer) return undefined;
  const { phone, code, relation, strokes, alsoFor } = draft;
  const isForOthers = context.signer.signsBy === 'guardian' || alsoFor.length > 0;
  return {
    signer,
    signsFor: [context.signer.signerId, ...alsoFor],
    ...(isForOthers && relation ? { guardianOf: relation } : {}),
    confirmation: { phone, code: code.trim() },
    letterHash,
    signature: strokes,
  } as SigningAct;
}
