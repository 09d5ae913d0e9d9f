import { randomUUID } from 'node:crypto';
import type { CollectionDeclaration } from '../../config/collection-declaration';
import { Actions } from './actions';
import { Catalog } from './catalog';
import { Committer } from './committer';
import { openDriver } from './driver';
import { DatabaseError } from './errors';
import { RequestFields } from './request-fields';
import { Transactions } from './transactions';

/** The parsed JSON body of a POST to the SDK's endpoint. */
export interface AdminRequest {
  action: string;
  [key: string]: unknown;
}

/** The JSON body of the answer; the SDK throws the second form. `transactionId` answers database.startTransaction. */
export type AdminReply =
  | { requestId: string; data: unknown; transactionId?: string }
  | { requestId: string; code: string; message: string };

export interface LocalDatabase {
  /**
   * Answers any action that begins with `database.`; never rejects.
   * `caller` names the function call the request came from (the SDK sends TCB_SEQID in the URL's seqId). With it,
   * operations that would silently leave the caller's open transaction are refused.
   */
  handle(request: AdminRequest, caller?: string): Promise<AdminReply>;
  /** Commits the writes that are waiting for their group. */
  flush(): void;
  close(): void;
}

/** The longest a transaction may take in the cloud. */
const TRANSACTION_LIMIT_MS = 30_000;

/**
 * Where this knowingly differs from the cloud:
 * - The snapshot is taken when a transaction starts, in the cloud perhaps only at its first operation: here a
 *   conflict is the likelier of the two.
 * - where().update(), where().remove(), count() and aggregate() of a transaction arrive without its id, for the SDK
 *   leaves it out. With `caller` they are refused while that call has a transaction open; without it they cannot be
 *   told from plain requests and run outside, as in the cloud.
 * - update() and remove() without any where() are refused, and so is an update that says nothing.
 * - No search by place or text, no $jsonSchema, no code in queries, no Decimal128: refused by name.
 *
 * Opens the database in `file`, which need not exist, with at least the declared collections and exactly their
 * declared indexes. Throws when the file cannot be used or a new unique index meets duplicates.
 */
export function openDatabase(options: {
  file: string;
  collections: readonly CollectionDeclaration[];
  now?: () => Date;
  transactionLimitMs?: number;
}): LocalDatabase {
  const now = options.now ?? (() => new Date());
  const driver = openDriver(options.file);
  const catalog = new Catalog(driver);
  catalog.declare(options.collections);
  const transactions = new Transactions(now, options.transactionLimitMs ?? TRANSACTION_LIMIT_MS);
  const committer = new Committer(driver, () => catalog.reload());
  const actions = new Actions(catalog, transactions, committer, now).byName;

  return {
    async handle(request, caller) {
      const requestId = randomUUID();
      transactions.expire();
      try {
        const action = Object.hasOwn(actions, request.action) ? actions[request.action] : undefined;
        if (!action) throw new DatabaseError('INVALID_PARAM', `unknown action ${request.action}`);
        return { requestId, ...(await action(new RequestFields(request, now, caller))) };
      } catch (error) {
        return { requestId, ...describe(error) };
      }
    },
    flush: () => committer.flush(),
    close() {
      committer.flush();
      driver.close();
    },
  };
}

function describe(error: unknown): { code: string; message: string } {
  if (error instanceof DatabaseError) return { code: error.code, message: error.message };
  return {
    code: 'DATABASE_REQUEST_FAILED',
    message: `the local database failed: ${error instanceof Error ? error.message : String(error)}`,
  };
}
