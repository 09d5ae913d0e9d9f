import { changeDeclaration } from '@/contracts/application/change-declaration';
import { getDeclaration } from '@/contracts/application/get-declaration';
import { submitApplication } from '@/contracts/application/submit-application';
import { getDetermination } from '@/contracts/assessment/get-determination';
import { proposeDetermination } from '@/contracts/assessment/propose-determination';
import { recomputeDetermination } from '@/contracts/assessment/recompute-determination';
import { getHousehold, recordHouseholdChange } from '@/contracts/casework/household';
import { openCase } from '@/contracts/casework/open-case';
import { reveal } from '@/contracts/casework/reveal';
import type { HouseholdChange } from '@/domain/household/household-change';
import type { CaseId, MemberId } from '@/domain/kernel/ids';
import { instantOf } from '@/domain/kernel/instant';
import { officeDateOf, plusDays } from '@/domain/kernel/plain-date';
import { application, member, residentId } from '../support/application-data';
import { newRequestId, type ProductCloud, startProductCloud } from '../support/product-cloud';
import { storedCase } from '../support/signature';

const RESIDENT = 'wang-yanshi';
const OFFICER = 'chen-banshi';
const TODAY = officeDateOf(instantOf(new Date()));
const m = (n: number) => `m${n}` as MemberId;

let cloud: ProductCloud;
let last = 0;
beforeAll(async () => {
  cloud = await startProductCloud();
});
afterAll(() => cloud.remove());

/** A woman, her husband, their grown son and her old mother, whom no other case is about. */
async function family(people: readonly ('spouse' | 'child' | 'parent')[] = ['spouse', 'child', 'parent']) {
  last += 1;
  const birth = { spouse: '1963-01-02', child: '1995-06-07', parent: '1940-03-04' };
  const names = { spouse: '李伴示', child: '李子示', parent: '王母示' };
  const declared = application({
    applicant: { ...application().applicant, document: residentId('1965-02-03', last) },
    members: people.map((relation) => member(names[relation], birth[relation], relation, last)),
  });
  return (await cloud.ask(RESIDENT, submitApplication, { application: declared })).caseId;
}

const versionOf = async (caseId: CaseId) =>
  (await cloud.ask(OFFICER, getHousehold, { caseId })).declaredVersion;

const attempt = async (caseId: CaseId, change: object) =>
  cloud.call(OFFICER, recordHouseholdChange, {
    caseId,
    declaredVersion: await versionOf(caseId),
    change: { on: TODAY, paper: 'householdRegister', ...change } as HouseholdChange,
  });

async function change(caseId: CaseId, what: object) {
  const answer = await attempt(caseId, what);
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.data;
}

const messageOf = (answer: Awaited<ReturnType<typeof attempt>>): string =>
  answer.ok ? '' : answer.error.message;

const newborn = {
  is: 'memberAdded',
  cause: 'birth',
  paper: 'birthCertificate',
  person: {
    name: '李新样',
    relation: 'grandchild',
    document: { kind: 'none', reason: 'newborn', birthDate: TODAY },
    situation: { health: 'good', disability: { has: false }, occupation: 'atHome', capacity: 'able' },
  },
};

describe('an officer writes down what has changed in a household', () => {
  test('a newborn is in the household, must be signed for, and the earlier version stays readable', async () => {
    const caseId = await family();
    const done = await change(caseId, newborn);
    expect(done).toMatchObject({ declaredVersion: 2, people: 5, signaturesMissing: 5, hasEnded: false });
    const { livingTogether, history, people } = await cloud.ask(OFFICER, getHousehold, { caseId });
    expect(livingTogether.map(({ name, why }) => [name, why])).toContainEqual(['李新样', '出生']);
    expect(people).toHaveLength(5);
    const entry = history.find(({ cause }) => cause === '出生');
    expect(entry).toMatchObject({ on: TODAY, paper: '出生医学证明', by: '陈办示' });
    const { members, changes } = await cloud.ask(OFFICER, openCase, { caseId });
    expect(members.map(({ name }) => name)).toContain('李新样');
    expect(changes).toMatchObject([{ declaredVersion: 2, parts: ['people'] }]);
    const earlier = await cloud.ask(RESIDENT, getDeclaration, { caseId, declaredVersion: 1 });
    expect(earlier.application.members).toHaveLength(3);
  });

  test('a son who sets up his own household counts no more and owes support from that day', async () => {
    const caseId = await family();
    await change(caseId, { is: 'householdSplit', cause: 'ownHousehold', people: [m(3)], head: m(3) });
    const now = await cloud.ask(OFFICER, getHousehold, { caseId });
    expect(now.livingTogether.map(({ name }) => name)).toEqual(['王演示', '李伴示', '王母示']);
    expect(now.supporters).toMatchObject([{ name: '李子示', relation: '儿子或女儿', since: TODAY }]);
    expect(now.chain).toMatchObject([{ isOwn: true }, { people: ['李子示'], isOwn: false }]);
    await change(caseId, { is: 'householdsMerged', cause: 'liveTogetherAgain', household: 'h2' });
    const again = await cloud.ask(OFFICER, getHousehold, { caseId });
    expect(again.livingTogether.map(({ name }) => name)).toContain('李子示');
    expect(again.supporters).toEqual([]);
    const { members, supporters } = await cloud.ask(OFFICER, openCase, { caseId });
    expect(members.find(({ name }) => name === '李子示')?.relation).toBe('child');
    expect(supporters).toEqual([]);
  });

  test('who has their own household may apply for themselves', async () => {
    const caseId = await family();
    const own = application({
      applicant: { ...application().applicant, name: '李子示', document: residentId('1995-06-07', last) },
    });
    expect(await cloud.call('li-yangli', submitApplication, { application: own })).toMatchObject({
      error: { code: 'personHasOpenCase' },
    });
    await change(caseId, { is: 'householdSplit', cause: 'ownHousehold', people: [m(3)], head: m(3) });
    expect((await cloud.call('li-yangli', submitApplication, { application: own })).ok).toBe(true);
  });

  test('when the applicant dies the case goes on with the successor whom the family names', async () => {
    const caseId = await family();
    const death = { is: 'memberDied', cause: 'death', person: m(1), paper: 'deathCertificate' };
    expect(messageOf(await attempt(caseId, death))).toBe(
      '王演示是申请人，家里还有别人，请先选由谁接着申请。',
    );
    const newApplicant = {
      memberId: m(2),
      phone: '16000000155',
      relations: { m3: 'child', m4: 'other' },
    };
    expect(await change(caseId, { ...death, newApplicant })).toMatchObject({ people: 3, hasEnded: false });
    const opened = await cloud.ask(OFFICER, openCase, { caseId });
    expect(opened.members.map(({ memberId, name, relation }) => [memberId, name, relation])).toEqual([
      ['m2', '李伴示', 'applicant'],
      ['m3', '李子示', 'child'],
      ['m4', '王母示', 'other'],
    ]);
    const phone = await cloud.ask(OFFICER, reveal, { caseId, field: 'phone', reason: '联系接着申请的人' });
    expect(phone.value).toBe('16000000155');
    const { chain, gone } = await cloud.ask(OFFICER, getHousehold, { caseId });
    expect(chain).toMatchObject([
      { text: '第 1 户', endedOn: TODAY, isOwn: false },
      { text: '第 2 户', people: ['李伴示', '李子示', '王母示'], isOwn: true },
    ]);
    expect(gone).toMatchObject([{ name: '王演示', why: '死亡' }]);
    const stored = await storedCase(cloud, caseId);
    expect(stored).toMatchObject({ applicantId: 'm2', status: 'submitted', parties: [] });
    expect(await cloud.documents.find('invitations', `${caseId}:m2`)).toMatchObject({ signerId: 'm2' });
  });

  test('the procedure ends with the entry of the officer when nobody is left', async () => {
    const caseId = await family([]);
    const done = await change(caseId, { is: 'memberDied', cause: 'death', person: m(1) });
    expect(done).toMatchObject({ hasEnded: true, people: 0, signaturesMissing: 0 });
    const { status, progress, availableActions } = await cloud.ask(OFFICER, openCase, { caseId });
    expect([status, availableActions]).toEqual(['ended', []]);
    expect(progress.at(-1)?.detail).toContain('家里没有别的共同生活的人可以接着申请');
  });

  test('a spouse and a minor child count wherever they live: there is nothing to write down', async () => {
    const caseId = await family();
    const away = { is: 'memberLeft', cause: 'movedOut', person: m(2) };
    expect(messageOf(await attempt(caseId, away))).toContain('是申请人的配偶，不住在一起也算一家人');
    expect((await attempt(caseId, { ...away, cause: 'divorce' })).ok).toBe(true);
  });

  test('what cannot have been is refused in words that say what to do', async () => {
    const caseId = await family();
    const left = { is: 'memberLeft', cause: 'movedOut', person: m(3) };
    expect(messageOf(await attempt(caseId, { ...left, on: plusDays(TODAY, 1) }))).toContain('日期还没有到');
    expect(messageOf(await attempt(caseId, { ...left, on: plusDays(TODAY, -1) }))).toContain(
      '请让家里改申报',
    );
    await change(caseId, left);
    expect(messageOf(await attempt(caseId, left))).toContain('李子示不在这个家里');
    const nobody = { is: 'memberLeft', cause: 'movedOut', person: 'm9' };
    expect(messageOf(await attempt(caseId, nobody))).toContain('不在这个家里');
  });

  test('an officer who has seen an earlier version is told so', async () => {
    const caseId = await family();
    const request = {
      caseId,
      declaredVersion: 1,
      change: { is: 'registered', cause: 'registerMoved', person: m(2), at: 'elsewhere' },
    };
    const dated = { ...request, change: { ...request.change, on: TODAY, paper: 'householdRegister' } };
    const requestId = newRequestId();
    const first = await cloud.call(OFFICER, recordHouseholdChange, dated as never, requestId);
    expect(await cloud.call(OFFICER, recordHouseholdChange, dated as never, requestId)).toEqual(first);
    expect(await cloud.call(OFFICER, recordHouseholdChange, dated as never)).toMatchObject({
      error: { code: 'caseChanged' },
    });
  });

  test('the household changes its declaration on from there', async () => {
    const caseId = await family();
    await change(caseId, { is: 'memberDied', cause: 'death', person: m(4), paper: 'deathCertificate' });
    const now = await cloud.ask(RESIDENT, getDeclaration, { caseId });
    expect(now.application.members.map(({ name }) => name)).toEqual(['李伴示', '李子示']);
    await cloud.ask(RESIDENT, changeDeclaration, {
      caseId,
      declaredVersion: 2,
      application: now.application as never,
      note: '补充一下',
    });
    const { history } = await cloud.ask(OFFICER, getHousehold, { caseId });
    expect(history.map(({ text }) => text)).toContain('王母示去世');
  });

  test('a determination counts who lives there, says since when, and is filed to each department', async () => {
    const caseId = await family();
    await change(caseId, { is: 'memberDied', cause: 'death', person: m(4), paper: 'deathCertificate' });
    await cloud.ask(OFFICER, proposeDetermination, { caseId, householdOn: TODAY });
    const { sheet } = await cloud.ask(OFFICER, getDetermination, { caseId });
    expect(sheet?.householdOn).toBe(TODAY);
    expect(sheet?.people.map(({ name }) => name)).not.toContain('王母示');
    expect(sheet?.people[0]?.since).toContain('提出申请');
    expect(sheet?.gone).toEqual([expect.stringMatching(/^王母示：.*死亡/)]);
    expect(sheet?.isIncomeOld).toBe(true);
    expect(sheet?.filings.map(({ department }) => department)).toEqual(['县级民政部门', '县级农业农村部门']);
    expect(await cloud.documents.find('class_filings', `${caseId}:agriculture`)).toMatchObject({
      number: 1,
      state: 'proposed',
    });
    expect(await cloud.ask(OFFICER, recomputeDetermination, { caseId, number: 1 })).toMatchObject({
      isSame: true,
    });
    const tomorrow = { caseId, householdOn: plusDays(TODAY, 1) };
    expect(await cloud.call(OFFICER, proposeDetermination, tomorrow)).toMatchObject({
      error: { code: 'householdChangeRefused' },
    });
  });

  test('every look at a household is in the log, with the day that was asked about', async () => {
    const caseId = await family();
    await cloud.ask(OFFICER, getHousehold, { caseId, on: TODAY });
    const where = { action: 'casework.getHousehold', caseIds: caseId };
    const data = await cloud.documents.query('audit_entries', { where, limit: 10 });
    expect(data.length).toBeGreaterThan(0);
    expect(await cloud.call(OFFICER, getHousehold, { caseId, on: plusDays(TODAY, -1) })).toMatchObject({
      error: { code: 'householdChangeRefused' },
    });
  });
});
