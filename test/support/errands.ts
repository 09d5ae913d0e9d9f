import { isDeepStrictEqual } from 'node:util';
import type { ActionContract, RequestOf, ResponseOf } from '@/contracts/action-contract';
import { saveDraft } from '@/contracts/application/drafts';
import { requestCall } from '@/contracts/application/request-call';
import { submitApplication } from '@/contracts/application/submit-application';
import { uploadPhoto } from '@/contracts/attachment/upload';
import { grantAuthorization } from '@/contracts/authorization/grant-authorization';
import { grantByInvitation } from '@/contracts/authorization/grant-by-invitation';
import { inviteSigner } from '@/contracts/authorization/invite-signer';
import { joinCase } from '@/contracts/authorization/join-case';
import { recordPaperSignature } from '@/contracts/authorization/record-paper-signature';
import type { PhoneConfirmation } from '@/contracts/authorization/signing-act';
import type { CaseId, MemberId, SignerId } from '@/domain/kernel/ids';
import type { PhoneCodePurpose } from '@/domain/phone-code/phone-code';
import { type LowIncomeDraft, someoneElse } from './application-data';
import { jpeg } from './jpeg';
import { accountOf } from './photos';
import { newRequestId, type ProductCloud } from './product-cloud';
import { confirmation, newPhone, signingAct } from './signature';

/** What errands need of the product: to ask it, and to look at and prepare what is stored. */
export type Town = Pick<ProductCloud, 'ask' | 'documents' | 'sealer'>;

/** One write of an errand. Its request and its requestId stay the same however often it has to be sent. */
interface Step {
  readonly persona: string;
  readonly contract: ActionContract;
  readonly request: unknown;
  readonly requestId: string;
  answer?: unknown;
}

export type ErrandKind = 'own' | 'joined' | 'invited' | 'paper' | 'called' | 'drafted';

/** What somebody does in the product from beginning to end; can be gone on with after it broke off anywhere. */
export interface Errand {
  readonly kind: ErrandKind;
  /** The resident whose errand it is. */
  readonly persona: string;
  /** Makes its person different from those of other errands; 1 to 999. */
  readonly sequence: number;
  readonly steps: Step[];
  /** How often the draft is to be saved, in all. */
  saves: number;
  caseId?: CaseId;
}

type Write = <C extends ActionContract>(
  persona: string,
  contract: C,
  make: () => Promise<RequestOf<C>> | RequestOf<C>,
  before?: (request: RequestOf<C>) => Promise<unknown>,
) => Promise<ResponseOf<C>>;

type Run = (errand: Errand, write: Write, town: Town) => Promise<void>;

/** Who files for others. */
export const DAUGHTER = 'li-yangli';
export const HELPER = 'zhou-xieshi';
export const PAPER_WITNESSES = ['孙见示', '吴见示'] as const;
const M1 = 'm1' as MemberId & SignerId;
const FAMILY = {
  by: 'family',
  filerName: '李样例',
  filerPhone: '16000000102',
  relation: 'child',
  entrustment: { how: 'spoken' },
} as const;

const submitted = async (
  errand: Errand,
  write: Write,
  persona: string,
  filing: LowIncomeDraft['filing'],
): Promise<CaseId> => {
  const application = () => ({ application: someoneElse(errand.sequence, { filing }) });
  errand.caseId = (await write(persona, submitApplication, application)).caseId;
  return errand.caseId;
};

/** A code that was used or ran out while the errand was interrupted arrives anew; its digits are the same. */
const withCode =
  (town: Town, persona: string, purpose: PhoneCodePurpose) =>
  (request: { confirmation: PhoneConfirmation }) =>
    confirmation(town, accountOf(persona), request.confirmation.phone as never, purpose);

/** A call that nobody waits for any more leaves the account its slot. */
async function freeSlots({ documents }: Town, persona: string): Promise<void> {
  const calls = await documents.query('callbacks', { where: { accountId: accountOf(persona) }, limit: 1000 });
  for (const { _id, slot } of calls)
    if (slot !== _id) await documents.updateIf('callbacks', _id, {}, { slot: _id });
}

const invitation = async (errand: Errand, write: Write): Promise<{ caseId: CaseId; token: string }> => {
  const caseId = await submitted(errand, write, DAUGHTER, FAMILY);
  const { token } = await write(DAUGHTER, inviteSigner, () => ({ caseId, signerId: M1 }));
  return { caseId, token };
};

const RUNS: Readonly<Record<ErrandKind, Run>> = {
  async own(errand, write, town) {
    const { persona } = errand;
    const caseId = await submitted(errand, write, persona, { by: 'self' });
    const make = async () => ({ caseId, ...(await signingAct(town, persona, caseId, 'm1')) });
    await write(persona, grantAuthorization, make, withCode(town, persona, 'sign'));
  },
  async joined(errand, write, town) {
    const { persona } = errand;
    const { caseId, token } = await invitation(errand, write);
    const make = async () => {
      const { signer } = await signingAct(town, persona, caseId, 'm1');
      if (signer.kind !== 'member') throw new Error('not a member');
      const confirmed = await confirmation(town, accountOf(persona), newPhone(), 'join');
      return { invitation: { token }, proof: signer.proof, confirmation: confirmed };
    };
    await write(persona, joinCase, make, withCode(town, persona, 'join'));
  },
  async invited(errand, write, town) {
    const { persona } = errand;
    const { caseId, token } = await invitation(errand, write);
    const make = async () => ({
      invitation: { token },
      ...(await signingAct(town, persona, caseId, 'm1')),
    });
    await write(persona, grantByInvitation, make, withCode(town, persona, 'sign'));
  },
  async paper(errand, write) {
    const caseId = await submitted(errand, write, HELPER, { by: 'helper', entrustment: { how: 'spoken' } });
    const photo = { kind: 'other', content: jpeg().toString('base64') } as const;
    const { attachmentId } = await write(HELPER, uploadPhoto, () => photo);
    const sheet = { caseId, memberId: M1, attachmentId, witnesses: [...PAPER_WITNESSES] as never };
    await write(HELPER, recordPaperSignature, () => sheet);
  },
  async called(errand, write, town) {
    const { persona } = errand;
    const caseId = await submitted(errand, write, persona, { by: 'self' });
    const request = { caseId, phone: newPhone(), about: `第 ${errand.sequence} 件`, when: 'any' } as const;
    await write(
      persona,
      requestCall,
      () => request,
      () => freeSlots(town, persona),
    );
  },
  async drafted({ persona, saves }, write) {
    for (let baseVersion = 0; baseVersion < saves; baseVersion += 1)
      await write(persona, saveDraft, () => ({
        programme: 'temporaryAid' as const,
        baseVersion,
        device: '手机',
        answers: JSON.stringify({ saved: baseVersion + 1 }),
      }));
  },
};

/**
 * Does what is left of the errand; `again` sends also what has been answered. `onAnswer` is told of every answer that is
 * the first. A repeat that gets another answer than the first is an error.
 */
export async function runErrand(
  errand: Errand,
  town: Town,
  { again = false, onAnswer = () => undefined }: { again?: boolean; onAnswer?: () => void } = {},
): Promise<void> {
  let index = 0;
  const write: Write = async (persona, contract, make, before) => {
    const at = index;
    index += 1;
    let step = errand.steps[at];
    if (!step) {
      step = { persona, contract, request: await make(), requestId: newRequestId() };
      errand.steps.push(step);
    }
    if (step.answer !== undefined && !again) return step.answer as never;
    if (step.answer === undefined) await before?.(step.request as never);
    const answer = await town.ask(persona, contract, step.request as never, step.requestId);
    if (step.answer === undefined) {
      step.answer = answer;
      onAnswer();
    } else if (!isDeepStrictEqual(step.answer, answer)) throw new Error(`${contract.action}: another answer`);
    return answer;
  };
  await RUNS[errand.kind](errand, write, town);
}
