import type { Case } from '@/domain/case/case';
import { caseNumberFrom } from '@/domain/kernel/case-number';
import type { AccountId, CaseId } from '@/domain/kernel/ids';
import type { Instant } from '@/domain/kernel/instant';
import type { OfficeId } from '@/domain/kernel/region';
import { caseDocument } from '../../../cloudfunctions/shared/records/case-records';
import { TAOXI_OFFICE, YUNLING_OFFICE } from '../../../localcloud/county/offices';
import { application, member } from '../../support/application-data';
import { CaseHistory } from '../../support/case-history';
import { COLLEAGUE, HEAD, OFFICER, openidOf, type StagedSweeper, startStagedSweeper } from './staged-sweeper';

let sweeper: StagedSweeper;
beforeEach(async () => {
  sweeper = await startStagedSweeper();
});
afterEach(() => sweeper.remove());

const at = (local: string): Instant => new Date(`${local}+08:00`).toISOString() as Instant;

async function sweepAt(local: string): Promise<void> {
  sweeper.pass(Date.parse(at(local)) - Date.parse(sweeper.now()));
  await sweeper.sweep();
}

let cases = 0;
/** A case that was handed in then; what else it is stands in `changes`. */
async function putCase(submittedAt: string, changes: Partial<Case> = {}): Promise<Case> {
  cases += 1;
  const { state } = CaseHistory.submitted(
    application({ members: [member('王小示', '1990-01-02')] }),
    at(submittedAt),
  );
  const known: Case = {
    ...state,
    caseId: `c_${String(cases).padStart(20, '1')}` as CaseId,
    caseNumber: caseNumberFrom(cases),
    officeId: TAOXI_OFFICE as OfficeId,
    partyIds: [openidOf('wang-yanshi')],
    parties: state.parties.map((party) => ({ ...party, accountId: openidOf('wang-yanshi') })),
    ...changes,
  };
  await sweeper.dependencies.documents.create('cases', [caseDocument(known, sweeper.dependencies.sealer)]);
  return known;
}

/** To whom a kind went and about what, whatever the channel. */
const told = async (kind: string): Promise<string[]> => {
  const rows = (await sweeper.notices()).filter((notice) => notice.kind === kind);
  const lines = rows.map(({ recipientId, eventId }) =>
    [recipientId.replace('demo-openid-', ''), ...eventId.split(':').slice(1)].join(' '),
  );
  return [...new Set(lines)].sort();
};

const digestOf = async (persona: string): Promise<unknown> =>
  (await sweeper.notices())
    .filter(
      ({ kind, channel, recipientId }) =>
        kind === 'digest' && channel === 'inbox' && recipientId === openidOf(persona),
    )
    .map(({ parameters }) => parameters.work);

/** Friday 20 November 2026; the county promises a look within 3 working days and warns one day before. */
const FRIDAY = '2026-11-20T08:31:00';
const MONDAY = '2026-11-23T08:31:00';
const TUESDAY = '2026-11-24T08:31:00';
const WEDNESDAY = '2026-11-25T08:31:00';

describe('the round of the morning', () => {
  it('begins on the first working day and says nothing yet', async () => {
    await putCase('2026-11-01T10:00:00');
    await sweepAt(FRIDAY);
    expect(await told('overdue')).toEqual([]);
    expect(await told('digest')).toEqual([]);
  });

  it('says once that a step is due soon, once that it is overdue, then to the head too', async () => {
    await sweepAt(FRIDAY);
    await putCase('2026-11-20T10:00:00');
    await sweepAt(MONDAY);
    expect(await told('dueSoon')).toEqual([]);
    await sweepAt(TUESDAY);
    await sweepAt('2026-11-24T15:00:00');
    expect(await told('dueSoon')).toEqual([`${OFFICER} review 2026-11-25`, `${COLLEAGUE} review 2026-11-25`]);
    await sweepAt(WEDNESDAY);
    expect(await told('overdue')).toEqual([]);
    await sweepAt('2026-11-26T08:31:00');
    await sweepAt('2026-11-27T08:31:00');
    expect(await told('dueSoon')).toHaveLength(2);
    expect(await told('overdue')).toEqual([
      `${OFFICER} review 2026-11-25`,
      `${COLLEAGUE} review 2026-11-25`,
      `${HEAD} review 2026-11-25`,
    ]);
    const [message] = await sweeper.cloud.messages(HEAD);
    expect(message).toMatchObject({ title: '有案件超期了' });
    expect(message?.lines.join()).toContain('已过2026年11月25日');
  });

  it('gives each officer one digest a day: counts, no names; nothing where there is nothing', async () => {
    await sweepAt(FRIDAY);
    await putCase('2026-11-20T10:00:00');
    await putCase('2026-11-17T10:00:00');
    await putCase('2026-11-19T10:00:00');
    await sweepAt(MONDAY);
    await sweepAt('2026-11-23T09:00:00');
    const work = { fresh: 1, dueSoon: 1, overdue: 1 };
    expect(await digestOf(OFFICER)).toEqual([work]);
    expect(await digestOf(COLLEAGUE)).toEqual([work]);
    expect(await digestOf(HEAD)).toEqual([]);
    expect(await digestOf('wu-banli')).toEqual([]);
    const digest = (await sweeper.cloud.messages(OFFICER)).find(({ title }) => title === '今日待办提醒');
    expect(digest?.lines).toEqual(['状态：今日待办', '提醒：新到1，快到期1，超期1']);
    await sweepAt(TUESDAY);
    expect(await digestOf(OFFICER)).toEqual([work, { fresh: 0, dueSoon: 2, overdue: 1 }]);
  });

  it('leaves weekends and the time before half past eight alone', async () => {
    await sweepAt(FRIDAY);
    await putCase('2026-11-16T10:00:00');
    for (const quiet of ['2026-11-21T09:00:00', '2026-11-22T09:00:00', '2026-11-23T08:29:59'])
      await sweepAt(quiet);
    expect(await told('digest')).toEqual([]);
    await sweepAt('2026-11-23T08:30:00');
    expect(await told('digest')).toHaveLength(2);
  });

  it('tells of an emergency’s three days the day before also at a weekend, and at once when they are over', async () => {
    await sweepAt('2026-11-18T08:31:00');
    const emergency = { programme: 'temporaryAid' } as const;
    const thursdays = await putCase('2026-11-19T10:00:00', emergency);
    const fridays = await putCase('2026-11-20T09:00:00', emergency);
    const dueOn = (day: string) => [`${OFFICER} quickAid ${day}`, `${COLLEAGUE} quickAid ${day}`].sort();
    await sweepAt(FRIDAY);
    expect(await told('dueSoon')).toEqual([]);
    await sweepAt('2026-11-21T08:31:00');
    expect(await told('dueSoon')).toEqual(dueOn('2026-11-22'));
    await sweepAt('2026-11-22T08:31:00');
    expect(await told('dueSoon')).toEqual([...dueOn('2026-11-22'), ...dueOn('2026-11-23')].sort());
    expect(await told('overdue')).toEqual([]);
    await sweepAt(MONDAY);
    expect(await told('overdue')).toEqual([...dueOn('2026-11-22'), `${HEAD} quickAid 2026-11-22`].sort());
    const rows = (await sweeper.notices()).filter(({ kind }) => kind === 'dueSoon' || kind === 'overdue');
    expect(new Set(rows.map(({ caseId }) => caseId))).toEqual(new Set([thursdays.caseId, fridays.caseId]));
    expect(rows.every(({ urgent }) => urgent === true)).toBe(true);
    expect(new Set(rows.map(({ noticeId }) => noticeId)).size).toBe(rows.length);
  });

  it('goes to those above where nobody is at the office', async () => {
    const { documents } = sweeper.dependencies;
    for (const { _id } of await documents.query('staff', { where: { officeId: YUNLING_OFFICE }, limit: 50 }))
      await documents.updateIf('staff', _id, {}, { isActive: false });
    await sweepAt(FRIDAY);
    await putCase('2026-11-20T10:00:00', { officeId: YUNLING_OFFICE as OfficeId });
    await sweepAt(MONDAY);
    expect(await digestOf('gao-xianshi')).toEqual([{ fresh: 1, dueSoon: 0, overdue: 0 }]);
  });

  it('asks every three days, three times, for a signature that is missing, and the telephone of who has no account; then somebody is to go there', async () => {
    await sweepAt(FRIDAY);
    const parties = [
      { accountId: openidOf('wang-xiaoshi') as AccountId, role: 'filer', since: at('2026-11-20T10:00:00') },
    ] as const;
    const { caseId } = await putCase('2026-11-20T10:00:00', {
      parties,
      partyIds: [openidOf('wang-xiaoshi')],
    });
    for (let day = 23; day <= 30; day += 1) await sweepAt(`2026-11-${day}T08:31:00`);
    for (let day = 1; day <= 4; day += 1) await sweepAt(`2026-12-0${day}T08:31:00`);
    expect(await told('signatureReminder')).toEqual(
      [1, 2, 3]
        .flatMap((count) => [
          `${caseId} signature 2026-11-20 ${count}`,
          `wang-xiaoshi signature 2026-11-20 ${count}`,
        ])
        .sort(),
    );
    const sent = await told('visitForSignature');
    expect(sent).toContain('chen-banshi signature 2026-11-20 4');
  });

  it('asks no more once everybody has signed', async () => {
    await sweepAt(FRIDAY);
    const granted = { grantedAt: at(FRIDAY), letterHash: 'f', on: 'ownPhone', isByGuardian: false } as const;
    const authorizations = {
      m1: { ...granted, authorizationId: 'a' },
      m2: { ...granted, authorizationId: 'b' },
    };
    await putCase('2026-11-20T10:00:00', { authorizations: authorizations as never });
    for (let day = 23; day <= 27; day += 1) await sweepAt(`2026-11-${day}T08:31:00`);
    expect(await told('signatureReminder')).toEqual([]);
  });

  it('opens no case: nothing stands in the log but the telephone that a short message needed', async () => {
    await sweepAt(FRIDAY);
    await putCase('2026-11-16T10:00:00');
    await sweepAt(MONDAY);
    expect(await told('digest')).toHaveLength(2);
    const log = await sweeper.dependencies.documents.query('audit_entries', { where: {}, limit: 10 });
    expect(log.filter(({ what }) => String(what) !== 'contact phone')).toEqual([]);
  });

  it('beside three others and after one that died, writes every row once', async () => {
    await sweepAt(FRIDAY);
    for (let count = 0; count < 12; count += 1) await putCase('2026-11-17T10:00:00');
    sweeper.pass(Date.parse(at(MONDAY)) - Date.parse(sweeper.now()));
    const { documents } = sweeper.dependencies;
    let creates = 0;
    const dying = {
      ...sweeper.dependencies,
      documents: {
        ...documents,
        async create(collection: string, rows: Parameters<typeof documents.create>[1]) {
          creates += 1;
          if (collection === 'notices' && creates > 1) throw new Error('the instance is gone');
          await documents.create(collection, rows);
        },
      },
    };
    await sweeper.sweep(undefined, dying);
    sweeper.pass(61_000);
    await Promise.all([sweeper.sweep(), sweeper.sweep(), sweeper.sweep()]);
    await sweeper.sweepToTheEnd();
    expect(await told('digest')).toHaveLength(2);
    expect(
      (await sweeper.notices()).filter(({ kind, channel }) => kind === 'overdue' && channel === 'wecom'),
    ).toHaveLength(12 * 3);
    expect(new Set((await sweeper.cloud.messages(HEAD)).map(({ lines }) => lines.join())).size).toBe(12);
  });
});
