import { fetchPhotoOfCase } from '@/contracts/attachment/fetch-of-case';
import { getWorklist } from '@/contracts/casework/get-worklist';
import { openCase } from '@/contracts/casework/open-case';
import { reveal } from '@/contracts/casework/reveal';
import { viewSignature } from '@/contracts/casework/view-signature';
import { withMemberIds } from '@/domain/household/people';
import type { CaseId, MemberId } from '@/domain/kernel/ids';
import { fen } from '@/domain/kernel/money';
import { application, member } from '../../support/application-data';
import { CaseHistory, missing } from '../../support/case-history';
import { accountOf, bind, upload } from '../../support/photos';
import { type ProductCloud, startProductCloud } from '../../support/product-cloud';
import { storeCase, TAOXI, YUNLING } from '../../support/store-case';

const OFFICER = 'chen-banshi';
const ASSISTING = 'wu-banli';
const ELSEWHERE = 'he-banli';
const COUNTY = 'gao-xianshi';

let cloud: ProductCloud;
beforeAll(async () => {
  cloud = await startProductCloud();
});
afterAll(() => cloud.remove());

const withSon = withMemberIds(
  application({
    members: [member('王儿子', '1980-01-02')],
    supporters: [{ name: '王女儿', relation: 'child', monthlySupport: 20_000 as never }],
  }),
);

const codeOf = (answer: { readonly ok: true } | { readonly ok: false; readonly error: { code: string } }) =>
  answer.ok ? 'ok' : answer.error.code;
const code = async (persona: string, caseId: CaseId) =>
  codeOf(await cloud.call(persona, openCase, { caseId }));

describe('the whole case in front of the office that leads', () => {
  test('names people, masks numbers, and says who typed, who applies and who signed', async () => {
    const { caseId } = await storeCase(cloud, CaseHistory.submitted(withSon).signedBy('m1'));
    const opened = await cloud.ask(OFFICER, openCase, { caseId });
    expect(opened).toMatchObject({
      seat: 'lead',
      filing: { by: 'self' },
      hasApplicantJoined: true,
      nearRelative: { has: false },
      office: { officeId: TAOXI, phone: '0999-0001100' },
      supporters: [{ supporterId: 's1', name: '王女儿', monthlySupport: 20_000 }],
      availableActions: [
        'accept',
        'requestSupplement',
        'recordPaperSignature',
        'recordWithdrawalByPhone',
        'transfer',
        'recordHouseholdChange',
      ],
    });
    expect(opened.members).toMatchObject([
      { name: '王演示', mustSign: true, signsBy: 'self', on: 'ownPhone' },
      { name: '王儿子', mustSign: true, signsBy: 'self' },
    ]);
    expect(opened.members[1]?.signedAt).toBeUndefined();
    expect(JSON.stringify(opened)).not.toMatch(/19900000001|99010119/);
  });

  test('keeps every version that was declared, and says in which parts they differ', async () => {
    const history = CaseHistory.submitted(withSon);
    const earned = { ...withSon, income: [{ kind: 'wages' as const, monthly: fen(200_000) }] };
    history.add({
      type: 'DeclarationChanged',
      application: withMemberIds(earned, withSon),
      note: '儿子找到活了',
    });
    const { caseId } = await storeCase(cloud, history);
    const latest = await cloud.ask(OFFICER, openCase, { caseId });
    expect(latest).toMatchObject({
      declaredVersion: 2,
      shownVersion: 2,
      income: [{ kind: 'wages', monthly: 200_000 }],
      changes: [{ declaredVersion: 2, note: '儿子找到活了', parts: ['income'] }],
    });
    const first = await cloud.ask(OFFICER, openCase, { caseId, declaredVersion: 1 });
    expect(first).toMatchObject({ declaredVersion: 2, shownVersion: 1, income: [{ kind: 'pension' }] });
  });

  test('lists every photo with whose it is; none is shown before somebody asks', async () => {
    const { caseId } = await storeCase(cloud, CaseHistory.submitted(withSon));
    const photo = await upload(cloud, 'wang-yanshi');
    expect(await bind(cloud, 'wang-yanshi', caseId, [photo])).toBeUndefined();
    const { attachments } = await cloud.ask(OFFICER, openCase, { caseId });
    expect(attachments).toEqual([{ attachmentId: photo, kind: 'medicalBill' }]);
    const entries = await cloud.documents.query('audit_entries', { where: {}, limit: 1000 });
    expect(entries.flatMap(({ what }) => what as string[])).not.toContain(`photo:${photo}`);
  });
});

describe('who may open a case', () => {
  test('its office and the one above; another township learns nothing', async () => {
    const { caseId } = await storeCase(cloud, CaseHistory.submitted());
    expect(await code(OFFICER, caseId)).toBe('ok');
    expect(await code(COUNTY, caseId)).toBe('ok');
    expect(await code(ELSEWHERE, caseId)).toBe('caseNotFound');
    expect(await code(ASSISTING, caseId)).toBe('caseNotFound');
  });

  test('the assisting office sees it from its own seat: papers to record, no decision, no photos, no document', async () => {
    const history = CaseHistory.submitted(withSon);
    const { caseId, caseNumber } = await storeCase(cloud, history, { lead: TAOXI, assisting: YUNLING });
    const photo = await upload(cloud, 'wang-yanshi');
    await bind(cloud, 'wang-yanshi', caseId, [photo]);
    const opened = await cloud.ask(ASSISTING, openCase, { caseId });
    expect(opened).toMatchObject({
      seat: 'assisting',
      assistingOffice: { officeId: YUNLING },
      availableActions: ['recordPaperSignature'],
      attachments: [],
    });
    const { items } = await cloud.ask(ASSISTING, getWorklist, { caseNumber });
    expect(items).toMatchObject([{ caseId, isAssisting: true, officeName: '桃溪镇人民政府社会事务办公室' }]);
    const reason = '约时间上门';
    const phone = await cloud.ask(ASSISTING, reveal, { caseId, field: 'phone', reason });
    expect(phone.value).toBe('19900000001');
    expect(codeOf(await cloud.call(ASSISTING, reveal, { caseId, field: 'document', reason }))).toBe(
      'notAllowed',
    );
    const shown = await cloud.call(ASSISTING, fetchPhotoOfCase, { caseId, attachmentId: photo });
    expect(codeOf(shown)).toBe('caseNotFound');
  });

  test('the county above both leads, also where it stands above the assisting office', async () => {
    const offices = { lead: TAOXI, assisting: YUNLING };
    const { caseId } = await storeCase(cloud, CaseHistory.submitted(), offices);
    expect(await cloud.ask(COUNTY, openCase, { caseId })).toMatchObject({ seat: 'lead' });
  });

  test('whoever filed it sees it and decides nothing', async () => {
    const history = CaseHistory.submitted();
    const [submitted] = history.events;
    if (submitted)
      history.events[0] = { ...submitted, by: { kind: 'resident', accountId: accountOf(OFFICER) } };
    const { caseId } = await storeCase(cloud, history);
    expect((await cloud.ask(OFFICER, openCase, { caseId })).availableActions).toEqual([]);
  });
});

describe('looking closer', () => {
  test('a telephone of whoever filed for the applicant is shown for a reason, and logged', async () => {
    const filed = application({
      filing: {
        by: 'family',
        filerName: '王小示',
        filerPhone: '19900000103',
        relation: 'child',
        entrustment: { how: 'spoken' },
      },
    });
    const { caseId } = await storeCase(cloud, CaseHistory.submitted(filed));
    const opened = await cloud.ask(OFFICER, openCase, { caseId });
    expect(opened.filing).toMatchObject({ by: 'family', filerName: '王小示', entrusted: 'spoken' });
    expect(opened.filing.filerPhoneMasked).not.toContain('0000');
    const request = { caseId, field: 'filerPhone', reason: '问清楚情况' } as const;
    expect((await cloud.ask(OFFICER, reveal, request)).value).toBe('19900000103');
    const entries = await cloud.documents.query('audit_entries', {
      where: { action: 'casework.reveal' },
      limit: 100,
    });
    expect(entries.flatMap(({ what }) => what as string[])).toContain('filerPhone:m1');
  });

  test('a field that the case does not have is refused', async () => {
    const { caseId } = await storeCase(cloud, CaseHistory.submitted());
    const request = { caseId, field: 'filerPhone', reason: '问清楚情况' } as const;
    expect(codeOf(await cloud.call(OFFICER, reveal, request))).toBe('memberUnknown');
    const nobody = { caseId, field: 'document', memberId: 'm9' as MemberId, reason: '核对' } as const;
    expect(codeOf(await cloud.call(OFFICER, reveal, nobody))).toBe('memberUnknown');
  });

  test('who has not signed has no signature to look at', async () => {
    const { caseId } = await storeCase(cloud, CaseHistory.submitted());
    const answer = await cloud.call(OFFICER, viewSignature, { caseId, signerId: 'm1' as MemberId });
    expect(codeOf(answer)).toBe('notSignedYet');
  });

  test('the supplement shows what came back, and what was asked for again', async () => {
    const history = CaseHistory.submitted()
      .supplementRequested(missing('medical'), missing('income'))
      .supplementAnswered(0);
    const { caseId } = await storeCase(cloud, history);
    const { supplement } = await cloud.ask(OFFICER, openCase, { caseId });
    expect(supplement?.items).toMatchObject([{ answer: { text: '已经送到窗口' } }, { subject: 'income' }]);
    expect(supplement?.items[1]?.answer).toBeUndefined();
  });
});
