import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ACTIONS } from '@/contracts';
import type { ActionContract, Answer, RequestOf, ResponseOf } from '@/contracts/action-contract';
import { cloudbaseDocuments } from '../../cloudfunctions/shared/adapters/cloudbase-documents';
import { sealingKeysFrom } from '../../cloudfunctions/shared/adapters/environment';
import { sm4Sealer } from '../../cloudfunctions/shared/adapters/sm4-sealer';
import type { Documents } from '../../cloudfunctions/shared/ports/documents';
import type { Sealer } from '../../cloudfunctions/shared/ports/sealer';
import { PERSONAS, seedCounty } from '../../localcloud/county';
import { LOCAL_ENV, platformEnvironment } from '../../localcloud/functions/environment';
import { PARTS } from '../../localcloud/parts';
import { readFunctionKeys } from '../../localcloud/server/keys';
import {
  type LocalCloud,
  type LocalCloudOptions,
  startLocalCloud,
} from '../../localcloud/server/start-local-cloud';

/** The product on a local cloud of its own: the built functions, the demo county without cases, a temporary folder. */
export interface ProductCloud extends LocalCloud {
  /** The stored documents, through the real SDK, and the keys to open them. */
  readonly documents: Documents;
  readonly sealer: Sealer;
  /** Calls an action as a person of the demo county would from their phone. */
  call<C extends ActionContract>(
    persona: string,
    contract: C,
    data: RequestOf<C>,
    requestId?: string,
  ): Promise<Answer<ResponseOf<C>>>;
  /** The same for an answer that must be a success. */
  ask<C extends ActionContract>(
    persona: string,
    contract: C,
    data: RequestOf<C>,
    requestId?: string,
  ): Promise<ResponseOf<C>>;
  /** Messages on the person's phone. */
  messages(persona: string): Promise<{ channel: string; title: string; lines: string[]; link?: string }[]>;
  remove(): Promise<void>;
}

/** A requestId as clients make them. */
export const newRequestId = (): string => randomBytes(16).toString('base64url');

/** Starts it. The function bundles are built before any test runs (test/support/build-first.cjs). */
export async function startProductCloud(options: Partial<LocalCloudOptions> = {}): Promise<ProductCloud> {
  const folder = mkdtempSync(join(tmpdir(), '救助通-'));
  const dataDir = options.dataDir ?? join(folder, 'data');
  const functionsDir = resolve(__dirname, '../../.local/build/functions');
  const cloud = await startLocalCloud({
    dataDir,
    port: 0,
    functionsDir,
    actions: ACTIONS,
    personas: PERSONAS,
    parts: PARTS,
    log: () => undefined,
    ...options,
  });
  Object.assign(process.env, platformEnvironment(`${cloud.url}/admin`));
  const { default: cloudbase } = await import('@cloudbase/node-sdk');
  const documents = cloudbaseDocuments(cloudbase.init({ env: LOCAL_ENV }));
  const sealer = sm4Sealer(sealingKeysFrom({ ...readFunctionKeys(dataDir) }));
  await seedCounty(documents, sealer);
  const tokens = new Map<string, Promise<string>>();
  const post = async (path: string, body: unknown, token?: string): Promise<unknown> => {
    const headers = {
      'content-type': 'application/json',
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    };
    return (await fetch(cloud.url + path, { method: 'POST', headers, body: JSON.stringify(body) })).json();
  };
  const tokenOf = (persona: string): Promise<string> => {
    const known =
      tokens.get(persona) ??
      post('/local/session', { persona }).then((answer) => (answer as { token: string }).token);
    tokens.set(persona, known);
    return known;
  };
  const call: ProductCloud['call'] = async (persona, contract, data, requestId = newRequestId()) =>
    (await post(
      `/call/${contract.function}/${contract.action}`,
      { requestId, data },
      await tokenOf(persona),
    )) as never;
  return {
    ...cloud,
    documents,
    sealer,
    call,
    async ask(persona, contract, data, requestId) {
      const answer = await call(persona, contract, data, requestId);
      if (!answer.ok) throw new Error(`${contract.action}: ${JSON.stringify(answer.error)}`);
      return answer.data;
    },
    async messages(persona) {
      const answer = (await (await fetch(`${cloud.url}/local/messages?persona=${persona}`)).json()) as
        | { messages: never[] }
        | never[];
      return Array.isArray(answer) ? answer : answer.messages;
    },
    async remove() {
      await cloud.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
