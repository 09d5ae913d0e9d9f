import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CollectionDeclaration } from '../../config/collection-declaration';
import { sdkEnvironment, startDatabaseServer } from '../support/database-server';

type Sdk = typeof import('@cloudbase/node-sdk');
type SdkDatabase = ReturnType<ReturnType<Sdk['init']>['database']>;
type Collection = ReturnType<SdkDatabase['collection']>;

/** What the SDK's types leave open. */
export interface Transaction {
  collection(name: string): Collection;
  commit(): Promise<unknown>;
  rollback(reason?: unknown): Promise<unknown>;
}
export type Db = Omit<SdkDatabase, 'startTransaction' | 'runTransaction'> & {
  startTransaction(): Promise<Transaction>;
  runTransaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
};

/**
 * The collections of the suite. A real environment must have them, with these indexes, before the suite is run
 * against it; they hold nothing but what the suite writes.
 */
export const CONFORMANCE_COLLECTIONS: readonly CollectionDeclaration[] = [
  {
    name: 'conformance_items',
    purpose: 'documents of the conformance suite',
    sealed: [],
    indexes: [
      {
        name: 'run_rank',
        keys: [
          ['run', 1],
          ['rank', 1],
        ],
      },
    ],
  },
  {
    name: 'conformance_unique',
    purpose: 'documents with a unique field',
    sealed: [],
    indexes: [
      {
        name: 'number',
        keys: [
          ['run', 1],
          ['number', 1],
        ],
        unique: true,
      },
    ],
  },
];

/** A real environment is used when this is set, together with TENCENTCLOUD_SECRETID and TENCENTCLOUD_SECRETKEY. */
const REAL_ENVIRONMENT = process.env.TCB_CONFORMANCE_ENV;
export const isRealEnvironment = REAL_ENVIRONMENT !== undefined;

export interface Environment {
  readonly db: Db;
  /** Marks the documents of this run: every document has it as `run`. */
  readonly run: string;
  /** Requests sent from now on come from another function call (the local cloud tells calls apart). */
  actAsCall(id: string): void;
  close(): Promise<void>;
}

/** Connects the SDK to the real environment, or to a local database of its own. */
export async function openEnvironment(): Promise<Environment> {
  const run = randomBytes(8).toString('hex');
  const local = isRealEnvironment ? undefined : await startLocal();
  const sdk = require('@cloudbase/node-sdk') as Sdk;
  const app = isRealEnvironment
    ? sdk.init({
        env: REAL_ENVIRONMENT,
        secretId: process.env.TENCENTCLOUD_SECRETID,
        secretKey: process.env.TENCENTCLOUD_SECRETKEY,
      })
    : sdk.init({ env: 'local-test', keepalive: true });
  const db = app.database();
  return {
    db,
    run,
    actAsCall(id) {
      process.env.TCB_SEQID = id;
    },
    async close() {
      if (!local) {
        for (const { name } of CONFORMANCE_COLLECTIONS) await db.collection(name).where({ run }).remove();
      }
      await local?.close();
    },
  };
}

async function startLocal(): Promise<{ close(): Promise<void> }> {
  const directory = mkdtempSync(join(tmpdir(), 'conformance-'));
  const server = await startDatabaseServer({
    file: join(directory, 'cloud.db'),
    collections: CONFORMANCE_COLLECTIONS,
  });
  Object.assign(process.env, sdkEnvironment(server.url));
  return {
    async close() {
      await server.close();
      rmSync(directory, { recursive: true });
    },
  };
}

/** The code and the message with which a call fails; fails the test when it does not. */
export async function failureOf(call: Promise<unknown>): Promise<{ code: string; message: string }> {
  try {
    await call;
  } catch (error) {
    const { code, message } = error as { code: string; message: string };
    return { code, message };
  }
  throw new Error('the call was expected to fail');
}
