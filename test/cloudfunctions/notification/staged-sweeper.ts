import type { AccountId, CaseId } from '@/domain/kernel/ids';
import type { Notice, NoticeKind } from '@/domain/notification/notice';
import { caseDocument } from '../../../cloudfunctions/shared/records/case-records';
import { application, applicationDraft } from '../../support/application-data';
import { CaseHistory } from '../../support/case-history';
import { type MessageCloud, type MessageCloudOptions, startMessageCloud } from '../../support/message-cloud';
import { audienceOf, dueNotice } from '../../support/notices';
import { createSweeper, type Sweeper } from '../../support/sweep';

export const RESIDENT = 'wang-yanshi';
export const OFFICER = 'chen-banshi';
export const COLLEAGUE = 'liu-banshi';
export const HEAD = 'sun-renshi';
export const COUNTY = 'gao-xianshi';
export const COUNTY_COLLEAGUE = 'lin-xianli';
export const openidOf = (persona: string) => `demo-openid-${persona}` as AccountId;

/** The case that all notices are about unless told otherwise. */
export const CASE_ID = `c_${'0'.repeat(20)}` as CaseId;

export interface StagedSweeper extends Sweeper {
  readonly cloud: MessageCloud;
  /** Puts a due notice to the resident or the officer, whoever gets that kind. */
  putDue(kind: NoticeKind, changes?: Partial<Notice>): Promise<Notice>;
  /** The notice as it stands in the database now. */
  stored(notice: Notice): Promise<Notice>;
  /** Which channels the notices went, and how each ended: `chen-banshi wecom refused 81013`. */
  waysOf(kind?: NoticeKind): Promise<string[]>;
  /** By which channels messages reached the persona's phone. */
  channelsAt(persona: string): Promise<string[]>;
  /** What was logged as an error, parsed. */
  alerts(): unknown[];
  remove(): Promise<void>;
}

/** A sweeper over a seeded cloud with one case; what it logs as an error is kept, not printed. */
export async function startStagedSweeper(options: MessageCloudOptions = {}): Promise<StagedSweeper> {
  const cloud = await startMessageCloud(options);
  const errors = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const sweeper = await createSweeper(cloud);
  const { documents, sealer } = sweeper.dependencies;
  const contact = { ...applicationDraft().applicant, phone: '16000000101' };
  const { state } = CaseHistory.submitted(application({ applicant: contact }));
  const accountId = openidOf(RESIDENT);
  const parties = state.parties.map((party) => ({ ...party, accountId }));
  const known = { ...state, filedBy: accountId, parties, partyIds: [accountId] };
  await documents.create('cases', [caseDocument(known, sealer)]);
  return {
    ...sweeper,
    cloud,
    async putDue(kind, changes = {}) {
      const { audience = audienceOf(kind) } = changes;
      const recipientId = openidOf(audience === 'staff' ? OFFICER : RESIDENT);
      const notice = dueNotice(kind, { recipientId, ...changes } as never, sweeper.now());
      await sweeper.put(notice);
      return notice;
    },
    async stored({ noticeId }) {
      const found = (await sweeper.notices()).find((notice) => notice.noticeId === noticeId);
      if (!found) throw new Error('the notice is gone');
      return found;
    },
    waysOf: async (kind) =>
      (await sweeper.notices())
        .filter((notice) => notice.channel !== 'inbox' && (!kind || notice.kind === kind))
        .map(({ recipientId, channel, status, lastOutcome }) =>
          [recipientId.replace('demo-openid-', ''), channel, status, lastOutcome].join(' '),
        )
        .sort(),
    channelsAt: async (persona) => (await cloud.messages(persona)).map(({ channel }) => channel).sort(),
    alerts: () => errors.mock.calls.map(([line]) => JSON.parse(String(line))),
    async remove() {
      errors.mockRestore();
      await cloud.remove();
    },
  };
}
