import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import cloudbase from '@cloudbase/node-sdk';
import { cloudbaseDocuments } from '../../cloudfunctions/shared/adapters/cloudbase-documents';
import { sealingKeysFrom } from '../../cloudfunctions/shared/adapters/environment';
import { sm4Sealer } from '../../cloudfunctions/shared/adapters/sm4-sealer';
import {
  demoFamilies,
  demoSubmissions,
  fingerprintOfFamilies,
  PERSONAS,
  seedAwards,
  seedCounty,
} from '../county';
import { LOCAL_ENV, platformEnvironment } from '../functions/environment';
import { writeFileDurably } from './durable-file';
import { readFunctionKeys } from './keys';
import type { LocalCloud } from './start-local-cloud';

/**
 * Written when the demo county's applications have been handed in, with the fingerprint of the families as they were
 * right: a later start hands in nothing, and reads them only when they have changed.
 */
const SUBMITTED = 'demo-county-submitted';

/**
 * Brings the demo county into a running local cloud: divisions, offices and staff through the SDK, and at the first
 * start a few applications, handed in as their residents would, and awards that were decided before.
 */
export async function bringDemoCounty({ url, runner }: LocalCloud, dataDir: string): Promise<void> {
  // The SDK reads these at each call; without them it looks for the real cloud.
  Object.assign(process.env, platformEnvironment(`${url}/admin`));
  const app = cloudbase.init({ env: LOCAL_ENV, keepalive: true });
  const [documents, sealer] = [
    cloudbaseDocuments(app),
    sm4Sealer(sealingKeysFrom({ ...readFunctionKeys(dataDir) })),
  ];
  await seedCounty(documents, sealer);
  await seedAwards(documents, sealer);

  const mark = join(dataDir, SUBMITTED);
  const fingerprint = fingerprintOfFamilies();
  if (existsSync(mark)) {
    if (readFileSync(mark, 'utf8') === fingerprint) return;
    demoFamilies();
    writeFileDurably(mark, fingerprint);
    return;
  }
  for (const { persona, requestId, application } of demoSubmissions()) {
    const openid = PERSONAS.find(({ id }) => id === persona)?.openid ?? '';
    const event = { action: 'submit', requestId, data: { application } };
    const outcome = await runner.invoke('application', event, { kind: 'client', openid });
    if (!outcome.ok) throw new Error(`demo application ${requestId}: ${outcome.failure.errorMessage}`);
    const answer = JSON.parse(outcome.json) as { ok: boolean };
    if (!answer.ok) throw new Error(`demo application ${requestId}: ${outcome.json}`);
  }
  writeFileDurably(mark, fingerprint);
}
