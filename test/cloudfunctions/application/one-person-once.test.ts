import { changeDeclaration } from '@/contracts/application/change-declaration';
import { getDeclaration } from '@/contracts/application/get-declaration';
import { speakAsApplicant } from '@/contracts/application/speak-as-applicant';
import { submitApplication } from '@/contracts/application/submit-application';
import type { Application } from '@/domain/household/application';
import { spokenCaseNumber } from '@/domain/kernel/case-number';
import type { CaseId } from '@/domain/kernel/ids';
import { PERSONAS } from '../../../localcloud/county';
import { application, emergency, member, residentId, someoneElse } from '../../support/application-data';
import { type ProductCloud, startProductCloud } from '../../support/product-cloud';

let cloud: ProductCloud;
beforeAll(async () => {
  cloud = await startProductCloud();
});
afterAll(() => cloud.remove());

const [ONE, OTHER] = ['wang-yanshi', 'li-yangli'];
const submit = (persona: string, sent: Application) =>
  cloud.call(persona, submitApplication, { application: sent });
const handedIn = (persona: string, sent: Application) =>
  cloud.ask(persona, submitApplication, { application: sent });
const withdraw = (persona: string, caseId: CaseId) =>
  cloud.ask(persona, speakAsApplicant, { caseId, statement: { kind: 'withdraw', reason: '' } });
const claimsOf = (caseId: string) =>
  cloud.documents.query('person_claims', { where: { caseId }, limit: 100 });
const change = async (persona: string, caseId: CaseId, sent: (now: Application) => object) => {
  const now = await cloud.ask(persona, getDeclaration, { caseId });
  return cloud.call(persona, changeDeclaration, {
    caseId,
    declaredVersion: now.declaredVersion,
    application: { ...now.application, ...sent(now.application) } as Application,
    note: '有变化',
  });
};
const REFUSED = { ok: false, error: { code: 'personHasOpenCase' } };

describe('a person who is in an open application', () => {
  test('is not in a second one: the refusal says whom to call, not who it is nor the number', async () => {
    const first = await handedIn(ONE, someoneElse(101));
    const answer = await submit(OTHER, someoneElse(101));
    expect(answer).toMatchObject(REFUSED);
    const words = answer.ok ? '' : answer.error.message;
    expect(words).toContain(`由${first.office.name}办理，电话 ${first.office.phone}`);
    expect(words).not.toMatch(
      new RegExp(`王|演示|${first.caseNumber}|${spokenCaseNumber(first.caseNumber)}`),
    );
  });

  test('is told the number when it is their own, so that they can open it', async () => {
    const first = await handedIn(ONE, someoneElse(102));
    const answer = await submit(ONE, someoneElse(102));
    expect(answer).toMatchObject(REFUSED);
    expect(answer.ok ? '' : answer.error.message).toContain(spokenCaseNumber(first.caseNumber));
  });

  test('is found as a member of another household too, and the refusal stands in the first case’s log', async () => {
    const { caseId } = await handedIn(ONE, someoneElse(103));
    const joint = someoneElse(104, { members: [{ ...member('王演示', '1948-03-05', 'parent', 103) }] });
    expect(await submit(OTHER, joint)).toMatchObject(REFUSED);
    const log = await cloud.documents.query('audit_entries', {
      where: { action: 'application.submit', kind: 'read' },
      limit: 100,
    });
    expect(log).toContainEqual(
      expect.objectContaining({ caseIds: [caseId], what: ['refused write', 'personHasOpenCase'] }),
    );
    expect((await submit(OTHER, someoneElse(104))).ok).toBe(true);
  });

  test('may ask for help at once in an emergency, once', async () => {
    await handedIn(ONE, someoneElse(105));
    const document = residentId('1948-03-05', 105);
    expect((await submit(ONE, emergency({ document }))).ok).toBe(true);
    expect(await submit(OTHER, emergency({ document }))).toMatchObject(REFUSED);
  });

  test('is free again when the application is withdrawn', async () => {
    const { caseId } = await handedIn(ONE, someoneElse(106));
    expect(await claimsOf(caseId)).toHaveLength(1);
    await withdraw(ONE, caseId);
    expect(await claimsOf(caseId)).toEqual([]);
    expect((await submit(OTHER, someoneElse(106))).ok).toBe(true);
  });
});

describe('people without a document', () => {
  test('never stand in each other’s way', async () => {
    const document = { kind: 'none', reason: 'lost', birthDate: '1948-03-05' } as never;
    const nameless = application({ applicant: { ...application().applicant, document } as never });
    expect((await submit(ONE, nameless)).ok).toBe(true);
    expect((await submit(OTHER, nameless)).ok).toBe(true);
  });
});

describe('a change', () => {
  test('holds who is new, frees who has left, and is refused when somebody is elsewhere', async () => {
    const grandson = member('王小样', '2015-01-01', 'grandchild', 201);
    const { caseId } = await handedIn(ONE, someoneElse(107, { members: [grandson] }));
    await handedIn(OTHER, someoneElse(108));
    const taken = member('王演示', '1948-03-05', 'sibling', 108);
    expect(await change(ONE, caseId, (now) => ({ members: [...now.members, taken] }))).toMatchObject(REFUSED);
    const newcomer = member('李新来', '1950-02-02', 'spouse', 202);
    expect((await change(ONE, caseId, () => ({ members: [newcomer] }))).ok).toBe(true);
    expect((await claimsOf(caseId)).map(({ memberId }) => memberId).sort()).toEqual(['m1', 'm3']);
    expect((await submit(OTHER, someoneElse(109, { members: [grandson] }))).ok).toBe(true);
    expect(await submit(OTHER, someoneElse(110, { members: [newcomer] }))).toMatchObject(REFUSED);
  });

  test('of a document keeps the old number held, so that a correction opens no second way in', async () => {
    const { caseId } = await handedIn(ONE, someoneElse(111));
    const corrected = { document: residentId('1948-03-05', 112) };
    const outcome = await change(ONE, caseId, (now) => ({ applicant: { ...now.applicant, ...corrected } }));
    expect(outcome.ok).toBe(true);
    expect(await submit(OTHER, someoneElse(111))).toMatchObject(REFUSED);
    expect(await submit(OTHER, someoneElse(112))).toMatchObject(REFUSED);
    await withdraw(ONE, caseId);
    expect((await submit(OTHER, someoneElse(111))).ok).toBe(true);
    expect((await submit(OTHER, someoneElse(112))).ok).toBe(true);
  });

  test('of what has been changed on another phone meanwhile is not overwritten', async () => {
    const { caseId } = await handedIn(ONE, someoneElse(113));
    const { application: now } = await cloud.ask(ONE, getDeclaration, { caseId });
    const changes = { caseId, declaredVersion: 1, application: now, note: '有变化' };
    expect((await cloud.call(ONE, changeDeclaration, changes)).ok).toBe(true);
    expect(await cloud.call(ONE, changeDeclaration, changes)).toMatchObject({
      ok: false,
      error: { code: 'caseChanged' },
    });
    const { versions } = await cloud.ask(ONE, getDeclaration, { caseId, declaredVersion: 1 });
    expect(versions.map(({ note }) => note)).toEqual([undefined, '有变化']);
  });
});

describe('eight people who hand the same person in at once', () => {
  test('make one case, and seven refusals that leave nothing half done', async () => {
    const personas = PERSONAS.map(({ id }) => id).slice(0, 8);
    const before = await cloud.documents.count('case_events', {});
    const answers = await Promise.all(personas.map((persona) => submit(persona, someoneElse(120))));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    for (const answer of answers.filter(({ ok }) => !ok)) expect(answer).toMatchObject(REFUSED);
    expect(await cloud.documents.count('case_events', {})).toBe(before + 1);
    const [won] = answers.flatMap((answer) => (answer.ok ? [answer.data.caseId] : []));
    expect(await claimsOf(won ?? '')).toHaveLength(1);
    expect(await cloud.documents.count('cases', { caseId: won ?? '' })).toBe(1);
  });
});
