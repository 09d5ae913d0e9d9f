import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AdminReply, LocalDatabase } from '../../../localcloud/database';

export type Answer = (action: string, fields?: Record<string, unknown>) => Promise<AdminReply>;

/** Requests as the SDK writes them, with values in place of EJSON strings. Rejects with what the SDK would throw. */
export function requestsTo(answer: Answer) {
  const send = async (action: string, fields: Record<string, unknown> = {}) => {
    const reply = await answer(`database.${action}`, fields);
    if ('code' in reply) throw Object.assign(new Error(reply.message), { code: reply.code });
    return reply;
  };
  const data = async (action: string, fields: Record<string, unknown>) =>
    (await send(action, fields)).data as Record<string, unknown>;
  return {
    send,
    async start(): Promise<string> {
      return String((await send('startTransaction')).transactionId);
    },
    commit: (transactionId: string) => data('commitTransaction', { transactionId }),
    abort: (transactionId: string) => data('abortTransaction', { transactionId }),
    add: (collectionName: string, document: object, transactionId?: string) =>
      data('insertDocument', { collectionName, data: [JSON.stringify(document)], transactionId }),
    async get(
      collectionName: string,
      _id: string,
      transactionId?: string,
    ): Promise<Record<string, unknown> | undefined> {
      const { list } = await data('getDocument', {
        collectionName,
        queryType: 'DOC',
        query: JSON.stringify({ _id }),
        transactionId,
      });
      return (list as string[]).map((text) => JSON.parse(text) as Record<string, unknown>)[0];
    },
    async find(
      collectionName: string,
      query: object,
      transactionId?: string,
    ): Promise<Record<string, unknown>[]> {
      const { list } = await data('getDocument', {
        collectionName,
        queryType: 'WHERE',
        query: JSON.stringify(query),
        limit: 1000,
        transactionId,
      });
      return (list as string[]).map((text) => JSON.parse(text) as Record<string, unknown>);
    },
    update: (collectionName: string, _id: string, update: object, transactionId?: string) =>
      data('modifyDocument', {
        collectionName,
        queryType: 'DOC',
        query: JSON.stringify({ _id }),
        data: JSON.stringify(update),
        multi: false,
        merge: true,
        upsert: false,
        transactionId,
      }),
    async count(collectionName: string, query: object): Promise<number> {
      return Number(
        (await data('calculateDocument', { collectionName, query: JSON.stringify(query) })).total,
      );
    },
  };
}

export type Requests = ReturnType<typeof requestsTo>;

export function requestsToDatabase(database: LocalDatabase, caller?: string): Requests {
  return requestsTo((action, fields) => database.handle({ action, ...fields }, caller));
}

/** A directory that is gone after the tests of the file. */
export function temporaryDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'database-'));
  afterAll(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}
