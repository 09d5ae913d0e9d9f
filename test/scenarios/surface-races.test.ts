import { changeDeclaration } from '@/contracts/application/change-declaration';
import { saveDraft } from '@/contracts/application/drafts';
import { requestCall } from '@/contracts/application/request-call';
import { speakAsApplicant } from '@/contracts/application/speak-as-applicant';
import { submitApplication } from '@/contracts/application/submit-application';
import { grantAuthorization } from '@/contracts/authorization/grant-authorization';
import { joinCase } from '@/contracts/authorization/join-case';
import { acceptApplication } from '@/contracts/casework/accept-application';
import { transferCase } from '@/contracts/casework/transfer-case';
import type { FailureCode } from '@/contracts/failures';
import type { Programme } from '@/domain/household/programme';
import type { CaseId } from '@/domain/kernel/ids';
import type { OfficeId } from '@/domain/kernel/region';
import { accountOf } from '../support/photos';
import type { ProductCloud } from '../support/product-cloud';
import { newPhone, signingAct, storedCase } from '../support/signature';
import { coupleOf } from '../support/surface/households';
import { PASSER_BY, startPeopledCloud } from '../support/surface/people';
import {
  DAUGHTER,
  invitedCase,
  joining,
  OFFICER,
  ownCase,
  RESIDENT,
  signedCase,
} from '../support/surface/stages';
import { problemsOfCase } from '../support/surface/whole';

/** Every pair meets so often: now the one is first, now the other. */
const ROUNDS = 4;
/** More wait for nobody at once. */
const MOST_OPEN_CALLS = 3;
const SHIQIAO = 'o_qinghe_shiqiao' as OfficeId;

let cloud: ProductCloud;
beforeAll(async () => {
  ({ cloud } = await startPeopledCloud());
});
afterAll(() => cloud.remove());

type Told = { readonly ok: true } | { readonly ok: false; readonly error: { readonly code: string } };
const codeOf = (answer: Told): string => (answer.ok ? 'ok' : answer.error.code);

/** Both at once: exactly one is done, the other is told one of `losing`, and the case is whole. */
async function oneOf(caseId: CaseId, both: readonly Promise<Told>[], losing: readonly FailureCode[]) {
  const codes = (await Promise.all(both)).map(codeOf);
  expect(codes.filter((code) => code === 'ok')).toHaveLength(1);
  expect(losing).toEqual(expect.arrayContaining(codes.filter((code) => code !== 'ok')));
  expect(await problemsOfCase(cloud, caseId)).toEqual([]);
  return codes;
}

const withdraw = (caseId: CaseId) =>
  cloud.call(RESIDENT, speakAsApplicant, { caseId, statement: { kind: 'withdraw', reason: '不办了' } });
const accept = (caseId: CaseId, expectedVersion: number) =>
  cloud.call(OFFICER, acceptApplication, { caseId, expectedVersion });
const transfer = (caseId: CaseId) =>
  cloud.call('liu-banshi', transferCase, { caseId, toOfficeId: SHIQIAO, reason: '归石桥办' });
const change = async (persona: string, caseId: CaseId) => {
  const { declared, declaredVersion } = await storedCase(cloud, caseId);
  const request = { caseId, declaredVersion, application: declared, note: '电话换了' };
  return () => cloud.call(persona, changeDeclaration, request);
};

/** So often, with a case each time. */
const rounds = async (once: (round: number) => Promise<unknown>): Promise<void> => {
  for (let round = 0; round < ROUNDS; round += 1) await once(round);
};

/** Now the one is sent first, now the other. */
const inTurn = <T>(round: number, both: readonly (() => Promise<T>)[]): Promise<T>[] =>
  (round % 2 === 0 ? [...both] : [...both].reverse()).map((send) => send());

describe('two people at once, of whom one wins', () => {
  test('accepting and handing on', () =>
    rounds(async (round) => {
      const { caseId, version } = await signedCase(cloud);
      const both = [() => accept(caseId, version), () => transfer(caseId)] as (() => Promise<Told>)[];
      const codes = (await Promise.all(inTurn(round, both))).map(codeOf);
      const { status, officeId } = await storedCase(cloud, caseId);
      // An accepted case can still be handed on; what was handed on is no longer accepted here.
      const isBoth = codes.every((code) => code === 'ok');
      if (isBoth) expect({ status, officeId }).toEqual({ status: 'accepted', officeId: SHIQIAO });
      else
        expect(codes.sort()).toEqual([
          expect.stringMatching(/caseChanged|caseNotFound|actionNotAvailable/),
          'ok',
        ]);
      expect(await problemsOfCase(cloud, caseId)).toEqual([]);
    }));

  test('accepting and changing what was declared', () =>
    rounds(async (round) => {
      const { caseId, version } = await signedCase(cloud);
      const send = await change(RESIDENT, caseId);
      const both = [() => accept(caseId, version), send] as (() => Promise<Told>)[];
      const codes = (await Promise.all(inTurn(round, both))).map(codeOf);
      const state = await storedCase(cloud, caseId);
      // An accepted case may be changed; nobody accepts what they have not read.
      const isBoth = codes.every((code) => code === 'ok');
      if (!isBoth) expect(codes.sort()).toEqual(['caseChanged', 'ok']);
      expect(state).toMatchObject({ status: isBoth ? 'accepted' : 'submitted', declaredVersion: 2 });
      expect(await problemsOfCase(cloud, caseId)).toEqual([]);
    }));

  test('two signatures of one person', () =>
    rounds(async () => {
      const caseId = await ownCase(cloud);
      const [first, second] = [
        await signingAct(cloud, RESIDENT, caseId, 'm1'),
        await signingAct(cloud, RESIDENT, caseId, 'm1'),
      ];
      const both = [first, second].map((act) => cloud.call(RESIDENT, grantAuthorization, { caseId, ...act }));
      await oneOf(caseId, both, ['alreadySigned']);
      const rows = await cloud.documents.query('authorizations', { where: { caseId }, limit: 10 });
      expect(rows).toHaveLength(1);
    }));

  test('two who join with one invitation', () =>
    rounds(async () => {
      const { caseId, token } = await invitedCase(cloud);
      const hers = await joining(cloud, RESIDENT, caseId, token);
      const theirs = await joining(cloud, PASSER_BY, caseId, token);
      const both = [cloud.call(RESIDENT, joinCase, hers), cloud.call(PASSER_BY, joinCase, theirs)];
      await oneOf(caseId, both, ['invitationUnknown', 'memberTaken']);
      const { parties } = await storedCase(cloud, caseId);
      expect(parties.filter(({ memberId }) => memberId === 'm1')).toHaveLength(1);
    }));

  test('taking over and the filer’s change', () =>
    rounds(async (round) => {
      const { caseId, token } = await invitedCase(cloud);
      await cloud.ask(RESIDENT, joinCase, await joining(cloud, RESIDENT, caseId, token));
      const send = await change(DAUGHTER, caseId);
      const takeOver = () =>
        cloud.call(RESIDENT, speakAsApplicant, { caseId, statement: { kind: 'takeOver' as const } });
      const [first, second] = await Promise.all(inTurn<Told>(round, [takeOver, send]));
      const codes = [first, second].map((answer) => (answer ? codeOf(answer) : ''));
      // The change may be in before; after it the filer has no case any more. The applicant always takes over.
      expect(codes.sort()).toEqual([expect.stringMatching(/^(ok|caseNotFound)$/), 'ok']);
      const state = await storedCase(cloud, caseId);
      expect(state.partyIds).toEqual([accountOf(RESIDENT)]);
      expect(state.declaredVersion).toBe(codes.includes('caseNotFound') ? 1 : 2);
      expect(await problemsOfCase(cloud, caseId)).toEqual([]);
    }));

  test('accepting and withdrawing', () =>
    rounds(async (round) => {
      const { caseId, version } = await signedCase(cloud);
      const both = [() => accept(caseId, version), () => withdraw(caseId)] as (() => Promise<Told>)[];
      const codes = (await Promise.all(inTurn(round, both))).map(codeOf);
      const isBoth = codes.every((code) => code === 'ok');
      // Whoever withdraws is always heard, also right after the acceptance; nobody accepts what was withdrawn.
      if (!isBoth) expect(codes.sort()).toEqual(['caseChanged', 'ok']);
      const state = await storedCase(cloud, caseId);
      expect(state.status).toBe('withdrawn');
      expect(state.acceptedAt !== undefined).toBe(isBoth);
      const claims = await cloud.documents.query('person_claims', { where: { caseId }, limit: 10 });
      expect(claims).toEqual([]);
      expect(await problemsOfCase(cloud, caseId)).toEqual([]);
    }));

  test('two telephones that save one draft', () =>
    rounds(async (round) => {
      const programme: Programme = round % 2 === 0 ? 'lowIncome' : 'temporaryAid';
      const save = (device: string) =>
        cloud.call(PASSER_BY, saveDraft, {
          programme,
          baseVersion: Math.floor(round / 2),
          device,
          answers: '{}',
        });
      const codes = (await Promise.all([save('手机甲'), save('手机乙')])).map(codeOf);
      expect(codes.sort()).toEqual(['draftChanged', 'ok']);
    }));

  test('two applications for one person', () =>
    rounds(async () => {
      const application = coupleOf();
      const submit = (persona: string) => cloud.call(persona, submitApplication, { application });
      const answers = await Promise.all([submit(RESIDENT), submit(DAUGHTER)]);
      expect(answers.map(codeOf).sort()).toEqual(['ok', 'personHasOpenCase']);
    }));

  test('a call that is asked for while the case is handed on waits where the case is', async () => {
    for (let round = 0; round < MOST_OPEN_CALLS; round += 1) {
      const caseId = await ownCase(cloud);
      const ask = () =>
        cloud.call(RESIDENT, requestCall, { caseId, phone: newPhone(), about: '问材料', when: 'any' });
      const both = round === 1 ? [ask(), transfer(caseId)] : [transfer(caseId), ask()];
      expect((await Promise.all<Told>(both)).map(codeOf)).toEqual(['ok', 'ok']);
      const calls = await cloud.documents.query('callbacks', { where: { caseId }, limit: 10 });
      expect(calls.map((call) => call.officeId)).toEqual([SHIQIAO]);
      expect(await problemsOfCase(cloud, caseId)).toEqual([]);
    }
  });
});
