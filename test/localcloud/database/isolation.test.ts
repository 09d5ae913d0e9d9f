import fc from 'fast-check';
import { openDatabase } from '../../../localcloud/database';
import { type Requests, requestsToDatabase } from './requests';

const IDS = ['a', 'b', 'c'] as const;
const SLOTS = [0, 1, 2] as const;

type Values = Map<string, number>;

/** Snapshot isolation as simply as it can be said: every transaction works on a copy of everything. */
class Model {
  committed: Values = new Map();
  readonly changedAt = new Map<string, number>();
  readonly open = new Map<number, { view: Values; begun: number; written: Set<string> }>();
  #commits = 0;

  begin(slot: number): void {
    this.open.set(slot, { view: new Map(this.committed), begun: this.#commits, written: new Set() });
  }

  isLocked(id: string, except?: number): boolean {
    return [...this.open].some(([slot, { written }]) => slot !== except && written.has(id));
  }

  /** False when the write is a conflict; then the transaction is over. */
  claim(slot: number, id: string): boolean {
    const transaction = this.open.get(slot);
    if (!transaction) throw new Error('no such transaction');
    if (this.isLocked(id, slot) || (this.changedAt.get(id) ?? -1) >= transaction.begun) {
      this.open.delete(slot);
      return false;
    }
    transaction.written.add(id);
    return true;
  }

  commit(slot: number): void {
    const transaction = this.open.get(slot);
    this.open.delete(slot);
    for (const id of transaction?.written ?? []) this.put(id, transaction?.view.get(id));
    this.#commits++;
  }

  write(id: string, value: number | undefined): void {
    this.put(id, value);
    this.#commits++;
  }

  private put(id: string, value: number | undefined): void {
    if (value === undefined) this.committed.delete(id);
    else this.committed.set(id, value);
    this.changedAt.set(id, this.#commits);
  }
}

const step = fc.record({
  slot: fc.constantFrom(...SLOTS),
  kind: fc.constantFrom(
    'begin',
    'read',
    'add',
    'update',
    'remove',
    'commit',
    'abort',
    'plainAdd',
    'plainUpdate',
    'plainRemove',
  ),
  id: fc.constantFrom(...IDS),
  value: fc.integer({ min: 0, max: 9 }),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const CONFLICT = { code: 'DATABASE_TRANSACTION_CONFLICT' };

/** Does one step to the database and to the model; they must agree. */
async function take(
  { slot, kind, id, value }: Step,
  requests: Requests,
  ids: Map<number, string>,
  model: Model,
): Promise<void> {
  const transaction = model.open.get(slot);
  if (kind === 'begin') {
    if (transaction) return;
    ids.set(slot, await requests.start());
    return model.begin(slot);
  }
  if (kind.startsWith('plain')) {
    if (!model.isLocked(id)) await plainStep(kind, requests, model, id, value);
    return;
  }
  const transactionId = ids.get(slot);
  if (!transaction || !transactionId) return;
  const { view } = transaction;
  if (kind === 'read') return expectView(requests, view, transactionId);
  if (kind === 'commit') {
    await requests.commit(transactionId);
    return model.commit(slot);
  }
  if (kind === 'abort') {
    await requests.abort(transactionId);
    model.open.delete(slot);
    return;
  }
  const exists = view.has(id);
  if ((kind === 'add') === exists) return;
  const writing = writeStep(kind, requests, id, value, transactionId);
  if (!model.claim(slot, id)) return expect(writing).rejects.toMatchObject(CONFLICT);
  await writing;
  if (kind === 'remove') view.delete(id);
  else view.set(id, value);
}

async function plainStep(
  kind: string,
  requests: Requests,
  model: Model,
  id: string,
  value: number,
): Promise<void> {
  const exists = model.committed.has(id);
  if ((kind === 'plainAdd') === exists) return;
  const before = model.committed.get(id);
  await writeStep(kind, requests, id, value);
  if (kind === 'plainRemove') model.write(id, undefined);
  else if (before !== value) model.write(id, value);
}

function writeStep(
  kind: string,
  requests: Requests,
  id: string,
  value: number,
  transactionId?: string,
): Promise<unknown> {
  if (/add/i.test(kind)) return requests.add('items', { _id: id, value, group: 'all' }, transactionId);
  if (/update/i.test(kind)) return requests.update('items', id, { $set: { value } }, transactionId);
  return requests.send('removeDocument', {
    collectionName: 'items',
    queryType: 'DOC',
    query: JSON.stringify({ _id: id }),
    transactionId,
  });
}

async function expectView(requests: Requests, view: Values, transactionId?: string): Promise<void> {
  const found = await requests.find('items', { group: 'all' }, transactionId);
  expect(new Map(found.map(({ _id, value }) => [String(_id), Number(value)]))).toEqual(new Map(view));
  for (const id of IDS) {
    expect((await requests.get('items', id, transactionId))?.value).toBe(view.get(id));
  }
}

test('transactions and plain writes, in any order, are what snapshot isolation says', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
      const indexes = [{ name: 'group', keys: [['group', 1]] as const }];
      const database = openDatabase({
        file: ':memory:',
        collections: [{ name: 'items', purpose: '', sealed: [], indexes }],
      });
      const requests = requestsToDatabase(database);
      const model = new Model();
      const ids = new Map<number, string>();
      for (const next of steps) await take(next, requests, ids, model);
      for (const [slot, { view }] of model.open) await expectView(requests, view, ids.get(slot));
      await expectView(requests, model.committed);
      database.close();
    }),
    { seed: 20260823, numRuns: 300 },
  );
}, 60_000);
