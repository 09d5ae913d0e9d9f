import type { CaseEvent } from '@/domain/case/case-event';
import { fold } from '@/domain/case/evolve';
import type { Application } from '@/domain/household/application';
import type { AccountId } from '@/domain/kernel/ids';
import { tellOfCallback } from '../../../cloudfunctions/application/tell-of-callback';
import { caseDocument } from '../../../cloudfunctions/shared/records/case-records';
import { TAOXI_OFFICE } from '../../../localcloud/county/offices';
import { application, applicationDraft } from '../../support/application-data';
import { CaseHistory } from '../../support/case-history';
import {
  CASE_ID,
  COLLEAGUE,
  OFFICER,
  openidOf,
  type StagedSweeper,
  startStagedSweeper,
} from './staged-sweeper';

const DAUGHTER = 'wang-xiaoshi';
const HELPER = 'zhou-xieshi';
const MOTHER = 'wang-yanshi';

let sweeper: StagedSweeper;
beforeEach(async () => {
  sweeper = await startStagedSweeper();
});
afterEach(() => sweeper.remove());

const BY_FAMILY = {
  by: 'family',
  filerName: '王小示',
  filerPhone: '16000000103',
  relation: 'child',
  entrustment: { how: 'spoken' },
} as const;

/** The mother's case, filed by `filer`, in place of the staged one; she may have joined on her own account. */
async function putCase(filing: Application['filing'], filer: string, hasJoined = false): Promise<void> {
  const { documents, sealer } = sweeper.dependencies;
  const declared = application({
    filing: filing as never,
    applicant: { ...applicationDraft().applicant, phone: '16000000101' },
  });
  const [first] = CaseHistory.submitted(declared).events;
  const events = [
    { ...first, by: { kind: 'resident', accountId: openidOf(filer) } },
    ...(hasJoined
      ? [
          {
            ...first,
            type: 'PartyJoined',
            version: 2,
            accountId: openidOf(MOTHER),
            role: 'applicant',
            memberId: 'm1',
          },
        ]
      : []),
  ] as CaseEvent[];
  const state = fold(events);
  if (!state) throw new Error('no case');
  const { _id, ...fields } = caseDocument(state, sealer);
  await documents.updateIf('cases', _id, {}, fields);
}
const toTelephone = { recipientKind: 'applicantPhone', recipientId: CASE_ID, channel: 'sms' } as const;

describe('short messages reach', () => {
  it('the applicant who has no account at the number of the application: told that somebody applied', async () => {
    await putCase(BY_FAMILY, DAUGHTER);
    await sweeper.putDue('appliedForYou', toTelephone);
    await sweeper.sweepToTheEnd();
    const [message] = await sweeper.cloud.messages(MOTHER);
    expect(message?.lines.join()).toContain('有人替您申请了社会救助');
    expect(await sweeper.channelsAt(DAUGHTER)).toEqual([]);
  });

  it('who filed at their own number, not at the applicant’s', async () => {
    await putCase(BY_FAMILY, DAUGHTER);
    await sweeper.putDue('applicationAccepted', { recipientId: openidOf(DAUGHTER), channel: 'sms' });
    await sweeper.sweepToTheEnd();
    expect(await sweeper.channelsAt(DAUGHTER)).toEqual(['sms']);
    expect(await sweeper.channelsAt(MOTHER)).toEqual([]);
  });

  it('a village helper who filed at the number of the staff register', async () => {
    await putCase({ by: 'helper', entrustment: { how: 'spoken' } }, HELPER);
    await sweeper.putDue('applicationAccepted', { recipientId: openidOf(HELPER), channel: 'sms' });
    await sweeper.sweepToTheEnd();
    expect(await sweeper.channelsAt(HELPER)).toEqual(['sms']);
  });

  it('an applicant with an account at the number of the application', async () => {
    await putCase(BY_FAMILY, DAUGHTER, true);
    await sweeper.putDue('applicationAccepted', { recipientId: openidOf(MOTHER), channel: 'sms' });
    await sweeper.sweepToTheEnd();
    expect(await sweeper.channelsAt(MOTHER)).toEqual(['sms']);
  });

  it('nobody who is no party: the officers are asked to call', async () => {
    await putCase(BY_FAMILY, DAUGHTER);
    await sweeper.putDue('applicationAccepted', { recipientId: 'stranger', channel: 'sms' });
    await sweeper.sweepToTheEnd();
    expect(await sweeper.waysOf('callResident')).toHaveLength(2);
  });

  it('an applicant whose number takes none: the officers are asked to call', async () => {
    await putCase(BY_FAMILY, DAUGHTER);
    sweeper.cloud.faults.set({ sms: 'code:InvalidParameterValue.IncorrectPhoneNumber' });
    await sweeper.putDue('appliedForYou', toTelephone);
    await sweeper.sweepToTheEnd();
    expect(await sweeper.waysOf('callResident')).toHaveLength(2);
  });

  it('nobody twice after a time-out that nobody can explain: a call instead', async () => {
    await sweeper.remove();
    sweeper = await startStagedSweeper({ timeoutMs: 300 });
    await putCase(BY_FAMILY, DAUGHTER);
    sweeper.cloud.faults.set({ sms: 'acceptThenHang' });
    await sweeper.putDue('appliedForYou', toTelephone);
    await sweeper.sweepToTheEnd();
    expect(await sweeper.channelsAt(MOTHER)).toEqual(['sms']);
    expect(await sweeper.waysOf('callResident')).toHaveLength(2);
  });
});

describe('a call that somebody asked for', () => {
  it('is announced to the officers with its day, without telephone or matter, and opens the worklist', async () => {
    const { documents, directory } = sweeper.dependencies;
    const rows: Parameters<StagedSweeper['put']>[0][] = [];
    const unit = { now: sweeper.now(), notify: (added: typeof rows) => rows.push(...added) };
    const office = await directory.findOffice(TAOXI_OFFICE);
    if (!office) throw new Error('the demo county has that office');
    const call = { callbackId: 'k_1' as never, dueOn: '2026-11-24' as never };
    await tellOfCallback({ unit: unit as never, directory }, call, office);
    await sweeper.put(...rows);
    await sweeper.sweepToTheEnd();
    expect(await sweeper.waysOf('callbackRequested')).toHaveLength(2);
    expect(await sweeper.cloud.messages(OFFICER)).toMatchObject([
      {
        title: '有群众请你回电话',
        lines: ['状态：待回电', '提醒：请在2026年11月24日前回电话'],
        link: 'packages/officer/worklist/index',
      },
    ]);
    expect(await documents.count('notices', { recipientId: openidOf(COLLEAGUE) as AccountId })).toBe(2);
  });
});
