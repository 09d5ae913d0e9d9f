import { submitApplication } from '@/contracts/application/submit-application';
import { getWorklist } from '@/contracts/casework/get-worklist';
import { openCase } from '@/contracts/casework/open-case';
import type { Case } from '@/domain/case/case';
import type { CaseStatus } from '@/domain/case/case-status';
import { caseNumberFrom } from '@/domain/kernel/case-number';
import type { CaseId } from '@/domain/kernel/ids';
import { type Instant, instantOf } from '@/domain/kernel/instant';
import { type OfficeId, VillageCode } from '@/domain/kernel/region';
import { caseDocument } from '../../cloudfunctions/shared/records/case-records';
import { application } from '../support/application-data';
import { CaseHistory, missing } from '../support/case-history';
import { type ProductCloud, startProductCloud } from '../support/product-cloud';

const TAOXI = 'o_qinghe_taoxi' as OfficeId;
const TAOXI_VILLAGE = VillageCode.parse('990101100201');
const YUNLING_VILLAGE = VillageCode.parse('990101200201');

let cloud: ProductCloud;
beforeEach(async () => {
  cloud = await startProductCloud();
});
afterEach(() => cloud.remove());

const HISTORIES: Readonly<Record<CaseStatus, Case>> = {
  submitted: CaseHistory.submitted().state,
  supplementRequested: CaseHistory.submitted().supplementRequested(missing('medical')).state,
  accepted: CaseHistory.submitted().signedBy('m1').accepted().state,
  withdrawn: CaseHistory.submitted().add({ type: 'ApplicationWithdrawn', reason: '' }).state,
  ended: CaseHistory.submitted().add({ type: 'ProcedureEnded', reason: '' }).state,
};

/** The `index`th of the stored cases; a higher index was changed later. */
function storedCase(index: number, status: CaseStatus): Case {
  return {
    ...HISTORIES[status],
    caseId: `c_${String(index).padStart(20, '0')}` as CaseId,
    caseNumber: caseNumberFrom(index),
    officeId: TAOXI,
    updatedAt: instantOf(new Date(Date.parse('2030-01-01T00:00:00Z') + index * 60_000)) as Instant,
  };
}

/** Stores cases of the office as they are after their history, without living through it. */
async function store(states: readonly Case[]): Promise<void> {
  const documents = states.map((state) => caseDocument(state, cloud.sealer));
  for (let start = 0; start < documents.length; start += 100)
    await cloud.documents.create('cases', documents.slice(start, start + 100));
}

const several = (status: CaseStatus, count: number, from: number): Case[] =>
  Array.from({ length: count }, (_, index) => storedCase(from + index, status));

const leaves = (staffId: string): Promise<boolean> =>
  cloud.documents.updateIf('staff', staffId, { isActive: true }, { isActive: false });

const apply = (village = TAOXI_VILLAGE) =>
  cloud.ask('wang-yanshi', submitApplication, {
    application: application({
      residence: { livesIn: village, registeredIn: { in: 'served', village }, address: '三组 5 号' },
    }),
  });

describe('the worklist of an office', () => {
  test('still has a new case, and counts rightly, after eleven hundred were accepted since', async () => {
    const { caseId } = await apply();
    await store(several('accepted', 1100, 1));
    const { items, counts } = await cloud.ask('chen-banshi', getWorklist, {});
    expect(items[0]?.caseId).toBe(caseId);
    expect(items).toHaveLength(100);
    expect(counts).toMatchObject({ submitted: 1, supplementRequested: 0, accepted: 1100 });
  });

  test('puts what waits for the office first, then what waits for residents, the accepted last', async () => {
    await store([
      storedCase(1, 'accepted'),
      storedCase(2, 'supplementRequested'),
      storedCase(3, 'submitted'),
      storedCase(4, 'submitted'),
      storedCase(5, 'supplementRequested'),
    ]);
    const { items } = await cloud.ask('chen-banshi', getWorklist, {});
    const shown = items.map(({ status, caseNumber }) => [status, caseNumber]);
    expect(shown).toEqual([
      ['submitted', caseNumberFrom(3)],
      ['submitted', caseNumberFrom(4)],
      ['supplementRequested', caseNumberFrom(2)],
      ['supplementRequested', caseNumberFrom(5)],
      ['accepted', caseNumberFrom(1)],
    ]);
  });

  test('of one status holds that status only; the longest waiting are not cut off, the counts stay whole', async () => {
    await store([...several('submitted', 120, 1), ...several('supplementRequested', 3, 500)]);
    const { items, counts, hasMore } = await cloud.ask('chen-banshi', getWorklist, { status: 'submitted' });
    expect(hasMore).toBe(true);
    expect(items.map(({ caseNumber }) => caseNumber)).toEqual(
      Array.from({ length: 100 }, (_, index) => caseNumberFrom(index + 1)),
    );
    expect(counts).toMatchObject({ submitted: 120, supplementRequested: 3, accepted: 0 });
    const waiting = await cloud.ask('chen-banshi', getWorklist, { status: 'supplementRequested' });
    expect(waiting.items).toHaveLength(3);
    expect(waiting.hasMore).toBe(false);
    expect(waiting.items.every((item) => item.officeName === undefined)).toBe(true);
  });
});

describe('what the list puts where', () => {
  const emergency = (index: number): Case => ({
    ...storedCase(index, 'submitted'),
    programme: 'temporaryAid',
  });

  test('an emergency stands first, also behind a hundred older cases and when the list is cut', async () => {
    await store([...several('submitted', 110, 1), emergency(900)]);
    const { items, hasMore } = await cloud.ask('chen-banshi', getWorklist, {});
    expect(items[0]).toMatchObject({ caseNumber: caseNumberFrom(900), group: 'emergency' });
    expect(items).toHaveLength(100);
    expect(hasMore).toBe(true);
  });

  test('each case is in the group of what it waits for', async () => {
    const objected = CaseHistory.submitted().add({ type: 'ApplicationObjected', words: '不是我要的' }).state;
    await store([
      storedCase(1, 'submitted'),
      { ...storedCase(2, 'submitted'), authorizations: HISTORIES.accepted.authorizations },
      storedCase(3, 'supplementRequested'),
      storedCase(4, 'accepted'),
      { ...storedCase(5, 'submitted'), objection: objected.objection },
    ]);
    const { items } = await cloud.ask('chen-banshi', getWorklist, {});
    const groups = new Map(items.map((item) => [item.caseNumber, item.group]));
    expect([1, 2, 3, 4, 5].map((index) => groups.get(caseNumberFrom(index)))).toEqual([
      'waitingForSignatures',
      'ready',
      'waitingForAnswers',
      'accepted',
      'objected',
    ]);
    expect(items.find((item) => item.group === 'objected')).toMatchObject({ hasOpenObjection: true });
    expect(items.find((item) => item.group === 'waitingForAnswers')).toMatchObject({ itemsLeft: 1 });
  });

  test('closed cases stand in the list only on request', async () => {
    await store([storedCase(1, 'withdrawn'), storedCase(2, 'ended'), storedCase(3, 'submitted')]);
    const open = await cloud.ask('chen-banshi', getWorklist, {});
    expect(open.items.map(({ status }) => status)).toEqual(['submitted']);
    const closed = await cloud.ask('chen-banshi', getWorklist, { status: 'withdrawn' });
    expect(closed.items).toMatchObject([{ caseNumber: caseNumberFrom(1), group: 'closed' }]);
  });

  test('a case is found by its number, however long the list; one of another township is not', async () => {
    await store(several('submitted', 150, 1));
    await store([{ ...storedCase(800, 'submitted'), officeId: 'o_qinghe_shiqiao' as OfficeId }]);
    const by = (index: number) =>
      cloud.ask('chen-banshi', getWorklist, { caseNumber: caseNumberFrom(index) });
    expect((await by(150)).items).toMatchObject([{ caseNumber: caseNumberFrom(150) }]);
    expect((await by(800)).items).toEqual([]);
  });

  test('one village alone can be looked at', async () => {
    await store([storedCase(1, 'submitted')]);
    const of = async (villageCode: string) =>
      (await cloud.ask('chen-banshi', getWorklist, { villageCode: VillageCode.parse(villageCode) })).items;
    expect(await of('990101100201')).toHaveLength(1);
    expect(await of('990101100202')).toHaveLength(0);
  });

  test('the office that assists has the case too, marked as such and counted', async () => {
    const assistingOfficeId = 'o_qinghe_yunling' as OfficeId;
    await store([{ ...storedCase(1, 'submitted'), assistingOfficeId }]);
    const { items, counts } = await cloud.ask('wu-banli', getWorklist, {});
    expect(items).toMatchObject([{ isAssisting: true, caseNumber: caseNumberFrom(1) }]);
    expect(counts.submitted).toBe(1);
    expect((await cloud.ask('chen-banshi', getWorklist, {})).items).toMatchObject([{ isAssisting: false }]);
  });
});

describe('where nobody is at the desk', () => {
  test('the cases stand in the worklist of the office above, with the name of theirs, and can be opened', async () => {
    await leaves('s_wu-banli');
    const { caseId } = await apply(YUNLING_VILLAGE);
    const worklist = await cloud.ask('gao-xianshi', getWorklist, {});
    expect(worklist.items).toEqual([
      expect.objectContaining({ caseId, officeName: '云岭乡人民政府社会事务办公室' }),
    ]);
    expect(worklist.counts.submitted).toBe(1);
    expect((await cloud.ask('gao-xianshi', openCase, { caseId })).caseId).toBe(caseId);
  });

  test('an office above does not get the cases of offices that have somebody', async () => {
    await apply();
    const { items, counts } = await cloud.ask('gao-xianshi', getWorklist, {});
    expect(items).toEqual([]);
    expect(counts.submitted).toBe(0);
  });
});

describe('an officer who is deactivated', () => {
  test('is refused at the next call', async () => {
    expect(await cloud.call('chen-banshi', getWorklist, {})).toMatchObject({ ok: true });
    await leaves('s_chen-banshi');
    expect(await cloud.call('chen-banshi', getWorklist, {})).toMatchObject({
      ok: false,
      error: { code: 'notAllowed' },
    });
  });
});

describe('a colleague whose stored name is damaged', () => {
  test('does not stop the office: the others are told of new cases and work on', async () => {
    await cloud.documents.updateIf('staff', 's_liu-banshi', { isActive: true }, { personal: 'damaged' });
    const { caseId } = await apply();
    const { items } = await cloud.ask('chen-banshi', getWorklist, {});
    expect(items.map((item) => item.caseId)).toEqual([caseId]);
  });
});
