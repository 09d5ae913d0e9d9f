import type { CloudBase } from '@cloudbase/node-sdk';
import {
  Conflict,
  type Document,
  type Documents,
  DuplicateKey,
  type Query,
  type Transaction,
} from '../ports/documents';

type Database = ReturnType<CloudBase['database']>;

/** As much of the SDK's transaction as is used; the SDK itself leaves it untyped. */
interface SdkTransaction extends Pick<Database, 'collection'> {
  commit(): Promise<unknown>;
  rollback(): Promise<unknown>;
}

/** The platform's codes, and texts where it gives only a text, turned into the port's own errors. */
function translated(error: unknown): unknown {
  const { code = '', message = '' } = (typeof error === 'object' && error !== null ? error : {}) as {
    code?: string;
    message?: string;
  };
  if (code === 'DATABASE_TRANSACTION_CONFLICT' || /WriteConflict|TransientTransactionError/.test(message))
    return new Conflict(code);
  if (code === 'DATABASE_DUPLICATE_WRITE' || /E11000/.test(message)) return new DuplicateKey(code);
  return error;
}

async function translating<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw translated(error);
  }
}

function conditionOf(db: Database, where: Query['where']): Record<string, unknown> {
  const condition = (value: Query['where'][string]): unknown => {
    if (typeof value !== 'object') return value;
    return 'in' in value ? db.command.in([...value.in]) : db.command.lte(value.lte);
  };
  return Object.fromEntries(Object.entries(where).map(([field, value]) => [field, condition(value)]));
}

const withoutId = ({ _id, ...rest }: Document): Record<string, unknown> => rest;

/** CloudBase's document database through its own SDK. */
export function cloudbaseDocuments(app: CloudBase): Documents {
  const db = app.database();
  const first = (data: unknown): Document | undefined =>
    (Array.isArray(data) ? data[0] : (data ?? undefined)) as Document | undefined;
  const transact: Documents['transact'] = (work) =>
    translating(async () => {
      const starting: Promise<SdkTransaction> = db.startTransaction();
      try {
        const value = await work(transactionOf(starting));
        await (await starting).commit();
        return value;
      } catch (error) {
        await starting.then((transaction) => transaction.rollback()).catch(() => undefined);
        throw error;
      }
    });
  return {
    find: (collection, id) =>
      translating(async () => first((await db.collection(collection).doc(id).get()).data)),
    query: (collection, { where, orderBy = [], without = [], limit }) =>
      translating(async () => {
        const start = db.collection(collection).where(conditionOf(db, where));
        const ordered = orderBy.reduce((query, [field, direction]) => query.orderBy(field, direction), start);
        const projected =
          without.length > 0
            ? ordered.field(Object.fromEntries(without.map((field) => [field, false])))
            : ordered;
        return (await projected.limit(limit).get()).data as Document[];
      }),
    count: (collection, where) =>
      translating(async () =>
        Number((await db.collection(collection).where(conditionOf(db, where)).count()).total),
      ),
    create: (collection, documents) =>
      translating(async () => {
        await db.collection(collection).add([...documents]);
      }),
    remove: (collection, id) =>
      translating(async () => {
        await db.collection(collection).doc(id).remove();
      }),
    updateIf: async (collection, id, expected, fields) => {
      try {
        return await transact(async (transaction) => {
          const document = await transaction.find(collection, id);
          const holds = Object.entries(expected).every(([field, value]) => document?.[field] === value);
          if (!document || !holds) return false;
          await transaction.replace(collection, { ...document, ...fields });
          return true;
        });
      } catch (error) {
        if (error instanceof Conflict) return false;
        throw error;
      }
    },
    increment: (collection, id, field, by, initial) =>
      translating(async () => {
        const document = db.collection(collection).doc(id);
        const added = async (): Promise<boolean> =>
          ((await document.update({ [field]: db.command.inc(by) })).updated ?? 0) > 0;
        if (!(await added())) {
          try {
            await db.collection(collection).add({ _id: id, ...initial, [field]: by });
          } catch (error) {
            if (!(translated(error) instanceof DuplicateKey)) throw error;
            await added();
          }
        }
        return Number(first((await document.get()).data)?.[field] ?? 0);
      }),
    transact,
  };
}

/** A transaction that is being started; whatever needs it waits until it is there. */
function transactionOf(starting: Promise<SdkTransaction>): Transaction {
  starting.catch(() => undefined);
  const collectionOf = async (name: string) => (await starting).collection(name);
  return {
    find: async (collection, id) =>
      ((await (await collectionOf(collection)).doc(id).get()).data ?? undefined) as Document | undefined,
    create: async (collection, documents) => {
      await (await collectionOf(collection)).add([...documents]);
    },
    replace: async (collection, document) => {
      await (await collectionOf(collection)).doc(document._id).set(withoutId(document));
    },
    remove: async (collection, id) => {
      await (await collectionOf(collection)).doc(id).remove();
    },
  };
}
