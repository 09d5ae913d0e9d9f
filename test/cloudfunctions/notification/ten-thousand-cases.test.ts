import { caseNumberFrom } from '@/domain/kernel/case-number';
import { type Instant, instantOf } from '@/domain/kernel/instant';
import type { Delivery } from '../../../cloudfunctions/notification/deliver-notice';
import { morningRound } from '../../../cloudfunctions/notification/morning/morning-round';
import type { Dependencies } from '../../../cloudfunctions/shared/pipeline/dependencies';
import { caseDocument } from '../../../cloudfunctions/shared/records/case-records';
import { SHIQIAO_OFFICE, TAOXI_OFFICE, YUNLING_OFFICE } from '../../../localcloud/county/offices';
import { application } from '../../support/application-data';
import { CaseHistory } from '../../support/case-history';
import { type StagedSweeper, startStagedSweeper } from './staged-sweeper';

const CASES = 10_000;
const BATCH = 500;
const OFFICES = [TAOXI_OFFICE, SHIQIAO_OFFICE, YUNLING_OFFICE];

let sweeper: StagedSweeper;
beforeAll(async () => {
  sweeper = await startStagedSweeper();
  const { documents, sealer } = sweeper.dependencies;
  const pattern = caseDocument(CaseHistory.submitted(application()).state, sealer);
  const begin = Date.parse('2026-09-01T01:00:00.000Z');
  for (let from = 0; from < CASES; from += BATCH)
    await documents.create(
      'cases',
      Array.from({ length: BATCH }, (_, index) => {
        const turn = from + index;
        const submittedAt = instantOf(new Date(begin + turn * 600_000));
        const caseId = `c_9${String(turn).padStart(19, '0')}`;
        return {
          ...pattern,
          _id: caseId,
          caseId,
          caseNumber: caseNumberFrom(turn),
          officeId: OFFICES[turn % OFFICES.length],
          // Two thirds are with the office for good; a few hundred are new this week.
          status: turn < 9_600 ? 'accepted' : 'submitted',
          ...(turn < 9_600 ? { acceptedAt: submittedAt } : {}),
          signaturesMissing: 0,
          submittedAt,
          updatedAt: submittedAt,
          reviewableSince: submittedAt,
        };
      }),
    );
}, 120_000);
afterAll(() => sweeper.remove());

/** Does the work at that hour, counting the calls to the database and the rows they gave. */
async function countedAt(local: string, work: (dependencies: Dependencies) => Promise<unknown>) {
  sweeper.pass(Date.parse(`${local}+08:00`) - Date.parse(sweeper.now() as Instant));
  const { documents } = sweeper.dependencies;
  const counted = { queries: 0, rows: 0, opened: 0, ms: 0 };
  const counting = {
    ...documents,
    async query(...request: Parameters<typeof documents.query>) {
      counted.queries += 1;
      const rows = await documents.query(...request);
      counted.rows += rows.length;
      if (request[0] === 'cases') counted.opened += rows.filter((row) => 'personal' in row).length;
      return rows;
    },
  };
  const begun = performance.now();
  await work({ ...sweeper.dependencies, documents: counting });
  counted.ms = Math.round(performance.now() - begun);
  return counted;
}

/** One instance sweeps minute after minute. */
const sweepAt = (local: string, delivery: Delivery) =>
  countedAt(local, (dependencies) => sweeper.sweep(delivery, dependencies));
const show = (what: string, figures: object): void => {
  if (process.env.SHOW_FIGURES) process.stdout.write(`${what}: ${JSON.stringify(figures)}\n`);
};

describe(`with ${CASES} cases`, () => {
  it('the minutes of the day ask for what is due and nothing else', async () => {
    const instance = sweeper.newInstance();
    await sweepAt('2026-11-06T09:00:00', instance);
    const minute = await sweepAt('2026-11-06T09:01:00', instance);
    show('minute', minute);
    expect(minute).toMatchObject({ queries: 2, rows: 0 });
  });

  it('the round of the morning reads each case once, page by page, opens none, and is not done again', async () => {
    const memory = {};
    const round = await countedAt('2026-11-09T08:30:00', (dependencies) =>
      morningRound('daily', memory, dependencies, () => false),
    );
    show('round', round);
    expect(round.opened).toBe(0);
    expect(round.rows).toBeLessThan(CASES + 500);
    expect(round.queries).toBeLessThan(80);
    const digests = { kind: 'digest', channel: 'inbox' };
    expect(await sweeper.dependencies.documents.count('notices', digests)).toBeGreaterThan(3);
    for (const known of [memory, {}])
      expect(
        await countedAt('2026-11-09T08:31:00', (dependencies) =>
          morningRound('daily', known, dependencies, () => false),
        ),
      ).toMatchObject({ rows: 0 });
  }, 60_000);
});
