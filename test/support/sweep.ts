import cloudbase from '@cloudbase/node-sdk';
import { type Instant, instantOf, plusMilliseconds } from '@/domain/kernel/instant';
import type { Notice } from '@/domain/notification/notice';
import { createCircuitBreaker } from '../../cloudfunctions/notification/circuit-breaker';
import type { Delivery } from '../../cloudfunctions/notification/deliver-notice';
import { deliverDue } from '../../cloudfunctions/notification/use-cases/deliver-due';
import { connectChannels } from '../../cloudfunctions/shared/adapters/channels/connect-channels';
import { cloudbaseDocuments } from '../../cloudfunctions/shared/adapters/cloudbase-documents';
import { cloudbaseFiles } from '../../cloudfunctions/shared/adapters/cloudbase-files';
import { sealingKeysFrom } from '../../cloudfunctions/shared/adapters/environment';
import { randomIds } from '../../cloudfunctions/shared/adapters/random-ids';
import { sm4Sealer } from '../../cloudfunctions/shared/adapters/sm4-sealer';
import type { Dependencies } from '../../cloudfunctions/shared/pipeline/dependencies';
import { directoryRecords } from '../../cloudfunctions/shared/records/directory-records';
import { noticeDocument, noticeOf } from '../../cloudfunctions/shared/records/notice-records';
import { seedCounty } from '../../localcloud/county';
import { LOCAL_ENV } from '../../localcloud/functions/environment';
import { readFunctionKeys } from '../../localcloud/server/keys';
import type { MessageCloud } from './message-cloud';

/** The notification function's sweep, run in the test against a real database and the real wire. */
export interface Sweeper {
  readonly dependencies: Dependencies;
  readonly delivery: Delivery;
  now(): Instant;
  pass(milliseconds: number): void;
  put(...notices: readonly Notice[]): Promise<void>;
  notices(): Promise<Notice[]>;
  /** One sweep by an instance of its own, or by the given one. */
  sweep(
    delivery?: Delivery,
    dependencies?: Dependencies,
  ): Promise<{ attempted: number; delivered: number; failed: number }>;
  newInstance(): Delivery;
  /** Sweeps and lets time pass until nothing is open any more. */
  sweepToTheEnd(): Promise<void>;
}

/** Seeds the demo county into the cloud's database and gives a sweeper whose clock the test moves. */
export async function createSweeper(cloud: MessageCloud): Promise<Sweeper> {
  const app = cloudbase.init({ env: LOCAL_ENV });
  const documents = cloudbaseDocuments(app);
  const sealer = sm4Sealer(sealingKeysFrom({ ...readFunctionKeys(cloud.dataDir) }));
  await seedCounty(documents, sealer);
  let now = instantOf(new Date());
  const dependencies: Dependencies = {
    documents,
    files: cloudbaseFiles(app),
    sealer,
    directory: directoryRecords(documents, sealer),
    clock: { now: () => now },
    ids: randomIds,
    nudge: () => undefined,
  };
  const { resident, staff } = cloud.settings.subscribe.TEMPLATES;
  const newInstance = (): Delivery => ({
    channels: connectChannels(cloud.settings),
    breaker: createCircuitBreaker(),
    templateIds: { resident: resident.id, staff: staff.id },
    keepsQuietHours: cloud.settings.keepsQuietHours,
    rounds: {},
  });
  const sweeper: Sweeper = {
    dependencies,
    delivery: newInstance(),
    newInstance,
    now: () => now,
    pass(milliseconds) {
      now = plusMilliseconds(now, milliseconds);
    },
    put: (...notices) => documents.create('notices', notices.map(noticeDocument)),
    notices: async () =>
      (await documents.query('notices', { where: {}, orderBy: [['createdAt', 'asc']], limit: 1000 })).map(
        noticeOf,
      ),
    async sweep(delivery = newInstance(), changed = dependencies) {
      const outcome = await deliverDue(delivery, changed);
      if (!outcome.ok) throw new Error(String(outcome.failure));
      return outcome.value;
    },
    async sweepToTheEnd() {
      for (let round = 0; round < 100; round += 1) {
        await sweeper.sweep();
        const where = { status: { in: ['pending', 'sending'] } };
        const open = await documents.query('notices', { where, limit: 1 });
        if (open.length === 0) return;
        sweeper.pass(600_000);
      }
      throw new Error('a notice never reached its end');
    },
  };
  return sweeper;
}
