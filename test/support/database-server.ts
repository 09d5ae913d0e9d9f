import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CollectionDeclaration } from '../../config/collection-declaration';
import { type AdminRequest, type LocalDatabase, openDatabase } from '../../localcloud/database';

export interface DatabaseServer {
  /** The SDK's endpoint. */
  readonly url: string;
  readonly database: LocalDatabase;
  close(): Promise<void>;
}

/** Serves one database file on a free loopback port, as the local cloud does for `POST /admin`. */
export async function startDatabaseServer(options: {
  file: string;
  collections: readonly CollectionDeclaration[];
  now?: () => Date;
  transactionLimitMs?: number;
}): Promise<DatabaseServer> {
  const database = openDatabase(options);
  const server = serveAdmin((request, caller) => database.handle(request, caller));
  const url = await listen(server);
  return {
    url,
    database,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      database.close();
    },
  };
}

/** A bare HTTP server in front of `answer`. */
export function serveAdmin(
  answer: (request: AdminRequest, caller: string | undefined) => Promise<unknown> | unknown,
): Server {
  return createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', async () => {
      const body = JSON.parse(Buffer.concat(chunks).toString()) as AdminRequest;
      const reply = JSON.stringify(await answer(body, callerOf(request.url ?? '')));
      response.setHeader('content-type', 'application/json');
      response.end(reply);
    });
  });
}

/** Listens on a free loopback port; gives the endpoint's URL. */
export async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/admin`;
}

/** The environment under which the unmodified SDK talks to `url`. To be set before the SDK is required. */
export function sdkEnvironment(url: string, callId = 'test'): Record<string, string> {
  return {
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: url }),
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    SCF_NAMESPACE: 'local-test',
    TENCENTCLOUD_SECRETID: 'local',
    TENCENTCLOUD_SECRETKEY: 'local',
    TENCENTCLOUD_SESSIONTOKEN: 'local',
    TCB_ENV: 'local-test',
    TCB_SEQID: callId,
    TCB_CONTEXT_KEYS: 'TCB_ENV,TCB_SEQID',
    WX_CONTEXT_KEYS: 'WX_OPENID',
    WX_OPENID: 'openid-of-nobody',
  };
}

/** The SDK puts the call's TCB_SEQID before its own counter into the URL. */
function callerOf(url: string): string | undefined {
  const seqId = new URLSearchParams(url.split('?')[1]).get('seqId') ?? '';
  return seqId.includes('-') ? seqId.slice(0, seqId.lastIndexOf('-')) : undefined;
}
