import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import cloudbase from '@cloudbase/node-sdk';
import { submitApplication } from '@/contracts/application/submit-application';
import { getDetermination } from '@/contracts/assessment/get-determination';
import { noteFoundFacts, proposeDetermination } from '@/contracts/assessment/propose-determination';
import { recomputeDetermination } from '@/contracts/assessment/recompute-determination';
import { publishPack } from '@/contracts/policy/packs';
import { canonicalText } from '@/domain/determination/canonical-text';
import type { Determination } from '@/domain/determination/determination';
import type { FoundFact } from '@/domain/determination/found-fact';
import type { CaseId, MemberId } from '@/domain/kernel/ids';
import { fen } from '@/domain/kernel/money';
import { releaseHashOf, releaseOf } from '../../cloudfunctions/assessment/rule-release';
import { cloudbaseFiles } from '../../cloudfunctions/shared/adapters/cloudbase-files';
import {
  determinationDocument,
  openDetermination,
} from '../../cloudfunctions/shared/records/determination-records';
import { LOCAL_ENV } from '../../localcloud/functions/environment';
import { CaseHistory } from '../support/case-history';
import { LARGE_FAMILY } from '../support/large-family';
import { aGoldenCase } from '../support/pack-content';
import { type ProductCloud, startProductCloud } from '../support/product-cloud';
import { storeCase } from '../support/store-case';
import { coupleOf } from '../support/surface/households';
import { draftedPack, PUBLISHER } from '../support/surface/policy-stages';

const OFFICER = 'chen-banshi';
const RESIDENT = 'wang-yanshi';
const CODE = readFileSync(resolve(__dirname, '../../.local/build/rules/release.txt'), 'utf8');
/** Rules as they may have been once: a year had ten months. */
const EARLIER_CODE = CODE.replace(/MONTHS_A_YEAR ?= ?12/, 'MONTHS_A_YEAR = 10');
const EARLIER = releaseOf(EARLIER_CODE);

let cloud: ProductCloud;
beforeAll(async () => {
  cloud = await startProductCloud();
});
afterAll(() => cloud.remove());

const files = () => cloudbaseFiles(cloudbase.init({ env: LOCAL_ENV }));
const submitted = async (): Promise<CaseId> =>
  (await cloud.ask(RESIDENT, submitApplication, { application: coupleOf() })).caseId;
const withdrawnLater = (caseId: CaseId) =>
  cloud.documents.query('person_claims', { where: { caseId }, limit: 10 }).then(async (claims) => {
    for (const { _id } of claims) await cloud.documents.remove('person_claims', _id);
  });
const show = (caseId: CaseId, number?: number) =>
  cloud.ask(OFFICER, getDetermination, { caseId, ...(number ? { number } : {}) });
const propose = (caseId: CaseId) => cloud.ask(OFFICER, proposeDetermination, { caseId });
const found = (...facts: FoundFact[]) => facts;

let caseId: CaseId;
beforeEach(async () => {
  caseId = await submitted();
});
afterEach(() => withdrawnLater(caseId));

test('nobody is asked how long the applicant has lived with the applicant', async () => {
  const { questions, people } = await show(caseId);
  const asked = questions
    .filter(({ question }) => question === 'coResidenceMonths')
    .map(({ about }) => about);
  expect(asked).toEqual(people.map(({ value }) => value).filter((id) => id !== 'm1'));
});

test('that of nine people is kept within what a document may be, and computes again to the byte', async () => {
  const large = await storeCase(cloud, CaseHistory.submitted(LARGE_FAMILY).accepted());
  await propose(large.caseId);
  const document = await cloud.documents.find('determinations', `${large.caseId}:1`);
  expect(Buffer.byteLength(JSON.stringify(document))).toBeLessThan(128 * 1024);
  expect(await cloud.ask(OFFICER, recomputeDetermination, { caseId: large.caseId, number: 1 })).toMatchObject(
    {
      isSame: true,
    },
  );
});

test('one kept before it was packed can still be read', async () => {
  await propose(caseId);
  const id = `${caseId}:1`;
  const place = { collection: 'determinations', id, field: 'content' };
  const document = await cloud.documents.find('determinations', id);
  if (!document) throw new Error('nothing was stored');
  const { text, byName, names } = openDetermination(document, cloud.sealer);
  const content = cloud.sealer.seal(place, { text, byName, names });
  expect(openDetermination({ ...document, content }, cloud.sealer).text).toBe(text);
});

/** Stores a determination as it would stand here if the earlier rules had made it. */
async function underEarlierRules(): Promise<number> {
  await propose(caseId);
  const document = await cloud.documents.find('determinations', `${caseId}:1`);
  if (!document) throw new Error('nothing was stored');
  const record = openDetermination(document, cloud.sealer);
  const { inputs } = JSON.parse(record.text) as Determination;
  const result = JSON.parse(EARLIER.recompute(canonicalText(inputs))) as object;
  const text = canonicalText({ ...result, release: EARLIER.hash, inputs });
  const earlier = determinationDocument({ ...record, number: 2, text }, cloud.sealer);
  await cloud.documents.create('determinations', [earlier]);
  await cloud.documents.updateIf('assessments', caseId, { determinations: 1 }, { determinations: 2 });
  return 2;
}

async function keepEarlierRules(code = EARLIER_CODE): Promise<void> {
  const fileId = await files().write(`rule-releases/${EARLIER.hash}.js`, Buffer.from(code));
  await cloud.documents.remove('rule_releases', EARLIER.hash);
  await cloud.documents.create('rule_releases', [
    { _id: EARLIER.hash, archivedAt: '2024-01-01T00:00:00.000Z', bytes: code.length, fileId },
  ]);
}

describe('a determination', () => {
  test('is not there until an officer asks for it, and then says all classes with a paragraph and every step', async () => {
    const before = await show(caseId);
    expect(before.sheet).toBeUndefined();
    expect(before.canPropose).toBe(true);
    expect(await propose(caseId)).toEqual({ number: 1 });
    const { sheet, count } = await show(caseId);
    expect(count).toBe(1);
    expect(sheet?.paragraph).toMatch(/^按现有材料.*这户算 2 口人.*。$/);
    expect(sheet?.classes.map(({ of }) => of)).toEqual(
      expect.arrayContaining(['subsistenceAllowance', 'subsistenceMargin', 'rigidExpenditure']),
    );
    expect(sheet?.steps.length).toBeGreaterThan(20);
    expect(sheet?.outdatedBy).toEqual([]);
  });

  test('takes what an officer found out, says who found it, and leaves the declaration and the earlier one alone', async () => {
    await propose(caseId);
    const first = (await show(caseId)).sheet;
    const facts = found(
      {
        kind: 'income',
        id: 'n1',
        item: { person: 'm1' as MemberId, of: 'wages', amount: fen(300_000), every: 'month' },
        provenance: 'checked',
      },
      {
        kind: 'answer',
        question: 'hasWork',
        about: 'm1' as MemberId,
        answer: true,
        provenance: 'visited',
        note: '在镇上打工',
      },
    );
    expect(await cloud.ask(OFFICER, noteFoundFacts, { caseId, found: facts })).toEqual({ count: 2 });
    const between = await show(caseId);
    expect(between.sheet?.outdatedBy).toEqual(['found']);
    expect(between.found.map(({ text, byName }) => [text, byName])).toEqual([
      ['王演示：工资、打工收入 3,000 元/月', '陈办示'],
      ['王演示：有没有工作：是', '陈办示'],
    ]);
    expect(await propose(caseId)).toEqual({ number: 2 });
    const second = (await show(caseId)).sheet;
    expect(second?.paragraph).not.toBe(first?.paragraph);
    expect((await show(caseId, 1)).sheet?.paragraph).toBe(first?.paragraph);
  });

  test('what was taken back is gone from the form, and the declaration holds again', async () => {
    const wages = (amount: number | null) =>
      found({
        kind: 'income',
        id: 'n1',
        item: amount === null ? null : { of: 'wages', amount: fen(amount), every: 'month' },
        provenance: 'checked',
      });
    await propose(caseId);
    const first = (await show(caseId)).sheet?.paragraph;
    await cloud.ask(OFFICER, noteFoundFacts, { caseId, found: wages(900_000) });
    await cloud.ask(OFFICER, noteFoundFacts, { caseId, found: wages(null) });
    await propose(caseId);
    const after = await show(caseId);
    expect(after.found).toEqual([]);
    expect(after.sheet?.paragraph).toBe(first);
  });

  test('an answer that fits no question, or about nobody in the case, is refused and nothing of it kept', async () => {
    const right = {
      kind: 'answer',
      question: 'hasWork',
      about: 'm1' as MemberId,
      answer: true,
      provenance: 'visited',
    } as const;
    const wrong: FoundFact[] = [
      { ...right, about: 'm9' as MemberId },
      { ...right, question: 'constructor' },
      { ...right, answer: 'yes' },
      {
        kind: 'income',
        id: 'n1',
        item: { of: 'toString', amount: fen(1), every: 'year' },
        provenance: 'checked',
      },
    ];
    for (const one of wrong) {
      const answer = await cloud.call(OFFICER, noteFoundFacts, { caseId, found: [right, one] });
      expect(answer).toMatchObject({ ok: false, error: { code: 'foundFactWrong' } });
    }
    expect((await show(caseId)).found).toEqual([]);
  });

  test('stands sealed, with names and numbers of nobody in the open, and every look in the log', async () => {
    await propose(caseId);
    await show(caseId);
    const document = await cloud.documents.find('determinations', `${caseId}:1`);
    expect(JSON.stringify(document)).not.toContain('王');
    expect(Object.keys(document ?? {}).sort()).toEqual([
      '_id',
      'at',
      'by',
      'caseId',
      'content',
      'declaredVersion',
      'found',
      'number',
      'policyVersion',
    ]);
    const log = await cloud.documents.query('audit_entries', { where: { caseIds: caseId }, limit: 50 });
    const written = log.filter(({ action }) => String(action).startsWith('assessment.'));
    expect(written.map(({ action, what }) => [action, what])).toEqual(
      expect.arrayContaining([
        ['assessment.proposeDetermination', ['determination: 1']],
        ['assessment.getDetermination', ['determination']],
      ]),
    );
  });
});

describe('what a county publishes', () => {
  test('holds from then on, says that earlier determinations are not of today, and changes none of them', async () => {
    const town = found({ kind: 'area', area: 'urban', provenance: 'visited' });
    await cloud.ask(OFFICER, noteFoundFacts, { caseId, found: town });
    await propose(caseId);
    const before = (await show(caseId)).sheet;
    const { releaseId } = await draftedPack(cloud, {
      effectiveFrom: '2026-06-01',
      inForceFrom: '2026-05-20',
      goldenCases: [aGoldenCase('2026-06-01', 760)],
    });
    await cloud.ask(PUBLISHER, publishPack, { releaseId, expectedVersion: 1 });
    expect((await show(caseId)).sheet?.outdatedBy).toEqual(['rules']);
    await propose(caseId);
    const standard = (steps = before?.steps) =>
      steps?.find(({ label }) => label === '最低生活保障标准')?.value;
    expect(standard()).toBe('8,400 元/年');
    expect(standard((await show(caseId)).sheet?.steps)).toBe('9,120 元/年');
    const again = await cloud.ask(OFFICER, recomputeDetermination, { caseId, number: 1 });
    expect(again.isSame).toBe(true);
  });
});

describe('recomputing', () => {
  test('gives the same bytes under the rules in force, which are in the archive under their hash', async () => {
    await propose(caseId);
    const told = await cloud.ask(OFFICER, recomputeDetermination, { caseId, number: 1 });
    expect(told).toMatchObject({ isSame: true, ranBy: 'current', release: releaseHashOf(CODE) });
    expect(told.computedHash).toBe(told.storedHash);
    const row = await cloud.documents.find('rule_releases', told.release);
    expect((await files().read(String(row?.fileId))).toString('utf8')).toBe(CODE);
  });

  test('takes the rules of that time out of the archive: the rules of today would give something else', async () => {
    expect(EARLIER_CODE).not.toBe(CODE);
    const number = await underEarlierRules();
    await keepEarlierRules();
    const told = await cloud.ask(OFFICER, recomputeDetermination, { caseId, number });
    expect(told).toMatchObject({ isSame: true, ranBy: 'archived', release: EARLIER.hash });
    const { sheet } = await show(caseId, number);
    expect(sheet?.outdatedBy).toEqual(['rules']);
    const { inputs } = JSON.parse(
      openDetermination(
        (await cloud.documents.find('determinations', `${caseId}:2`)) ?? { _id: '' },
        cloud.sealer,
      ).text,
    ) as Determination;
    const [kept = '', today = ''] = [EARLIER, releaseOf(CODE)].map((rules) =>
      rules.recompute(canonicalText(inputs)),
    );
    expect(today).not.toBe(kept);
  });

  test('refuses an archive that was altered, and never runs what it was altered to', async () => {
    const number = await underEarlierRules();
    await keepEarlierRules(`${EARLIER_CODE}\nthrow new Error('run');`);
    const answer = await cloud.call(OFFICER, recomputeDetermination, { caseId, number });
    expect(answer).toMatchObject({ ok: false, error: { code: 'ruleArchiveDamaged' } });
  });

  test('says when the rules of that time are in no archive, and does not take those of today instead', async () => {
    const number = await underEarlierRules();
    await cloud.documents.remove('rule_releases', EARLIER.hash);
    const answer = await cloud.call(OFFICER, recomputeDetermination, { caseId, number });
    expect(answer).toMatchObject({ ok: false, error: { code: 'ruleArchiveMissing' } });
  });
});
