import { submitApplication } from '@/contracts/application/submit-application';
import { acceptApplication } from '@/contracts/casework/accept-application';
import { openCase } from '@/contracts/casework/open-case';
import { requestSupplement } from '@/contracts/casework/request-supplement';
import { fold } from '@/domain/case/evolve';
import type { CaseId } from '@/domain/kernel/ids';
import { openCaseDocument, openEventDocument } from '../../cloudfunctions/shared/records/case-records';
import { someoneElse } from '../support/application-data';
import { newRequestId, type ProductCloud, startProductCloud } from '../support/product-cloud';
import { signAll } from '../support/signature';

let cloud: ProductCloud;
beforeAll(async () => {
  cloud = await startProductCloud();
});
afterAll(() => cloud.remove());

const RESIDENT = 'wang-yanshi';

let people = 100;
/** An application of somebody whom no other one is about. */
const anApplication = () => someoneElse(++people);

async function signedCase(): Promise<{ caseId: CaseId; version: number }> {
  const { caseId } = await cloud.ask(RESIDENT, submitApplication, { application: anApplication() });
  await signAll(cloud, caseId);
  return { caseId, version: 2 };
}

describe('the same thing twice', () => {
  test('eight parallel submits with one requestId make one case and give one answer', async () => {
    const requestId = newRequestId();
    const application = anApplication();
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => cloud.ask(RESIDENT, submitApplication, { application }, requestId)),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    const cases = await cloud.documents.query('cases', {
      where: { _id: answers[0]?.caseId ?? '' },
      limit: 10,
    });
    expect(cases).toHaveLength(1);
    const notices = await cloud.documents.query('notices', {
      where: { caseId: answers[0]?.caseId ?? '', channel: 'inbox' },
      limit: 100,
    });
    expect(notices).toHaveLength(3);
  });

  test('a repeat days later still gets the first answer', async () => {
    const requestId = newRequestId();
    const application = anApplication();
    const first = await cloud.ask(RESIDENT, submitApplication, { application }, requestId);
    expect(await cloud.ask(RESIDENT, submitApplication, { application }, requestId)).toEqual(first);
  });

  test('a requestId used for something else is refused, not answered with somebody else’s case', async () => {
    const requestId = newRequestId();
    await cloud.ask(RESIDENT, submitApplication, { application: anApplication() }, requestId);
    const other = { application: anApplication() };
    expect(await cloud.call(RESIDENT, submitApplication, other, requestId)).toMatchObject({
      ok: false,
      error: { code: 'requestIdReused' },
    });
  });

  test('the requestId of one person means nothing for another', async () => {
    const requestId = newRequestId();
    const mine = await cloud.ask(RESIDENT, submitApplication, { application: anApplication() }, requestId);
    const theirs = await cloud.ask(
      'li-yangli',
      submitApplication,
      { application: anApplication() },
      requestId,
    );
    expect(theirs.caseId).not.toBe(mine.caseId);
  });
});

describe('two officers at once', () => {
  test('one wins, the other is told what happened', async () => {
    const { caseId, version } = await signedCase();
    const [a, b] = await Promise.all([
      cloud.call('chen-banshi', acceptApplication, { caseId, expectedVersion: version }),
      cloud.call('liu-banshi', requestSupplement, {
        caseId,
        expectedVersion: version,
        items: [{ subject: 'medical', note: '请带发票' }],
      }),
    ]);
    const [won, lost] = a.ok ? [a, b] : [b, a];
    expect(won.ok).toBe(true);
    expect(lost).toMatchObject({
      ok: false,
      error: { code: 'caseChanged', message: expect.stringMatching(/^刚才：(陈办示|刘办示)/) },
    });
    const opened = await cloud.ask('chen-banshi', openCase, { caseId });
    expect(opened.version).toBe(version + 1);
  });
});

describe('every stored case', () => {
  test('is what folding its events gives', async () => {
    await signedCase();
    const documents = await cloud.documents.query('cases', { where: {}, limit: 1000 });
    expect(documents.length).toBeGreaterThan(3);
    for (const document of documents) {
      const events = await cloud.documents.query('case_events', {
        where: { caseId: document._id },
        orderBy: [['version', 'asc']],
        limit: 1000,
      });
      expect(fold(events.map((event) => openEventDocument(event, cloud.sealer)))).toEqual(
        openCaseDocument(document, cloud.sealer),
      );
    }
  });
});
