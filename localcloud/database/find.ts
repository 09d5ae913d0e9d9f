import type { CollectionStore } from './collection-store';
import { constraintsOf } from './constraints';
import { type Document, parseStored } from './ejson';
import { type SortOrder, sortKeyOf } from './field-values';
import type { KeyOrdered, ScannedRow } from './index-table';
import { type Plan, type PlannedRange, planQuery } from './planner';
import { compileQuery, refuseMalformed } from './predicate';

export interface FindRequest {
  readonly query: Document;
  readonly order: SortOrder;
  readonly offset: number;
  readonly limit: number;
}

/** Versions that replace the stored ones in the eyes of a transaction, by encoded _id (latin1); undefined: not there. */
export type Overlay = ReadonlyMap<string, string | undefined>;

/** A document found, parsed when first looked at. */
export class Row {
  #document: Document | undefined;

  constructor(
    readonly id: Buffer,
    readonly text: string,
  ) {}

  get document(): Document {
    this.#document ??= parseStored(this.text);
    return this.#document;
  }
}

const NO_OVERLAY: Overlay = new Map();

/** The documents that match, in order; without an order, as the index or the collection gives them. */
export function find(store: CollectionStore, request: FindRequest, overlay: Overlay = NO_OVERLAY): Row[] {
  const { query, order, offset, limit } = request;
  refuseMalformed(query);
  const predicate = compileQuery(query);
  const wanted = offset + limit;
  const plan = planFor(store, query, order, Number.isFinite(limit));
  const found = new FirstRows(order, wanted);
  for (const row of candidates(store, plan, firstStepFor(plan, wanted))) {
    if (plan.isSorted && found.count >= wanted) break;
    if (overlay.size > 0 && overlay.has(row.id.toString('latin1'))) continue;
    if (plan.isExact || predicate(row.document)) found.add(row);
  }
  for (const [id, text] of overlay) {
    if (text === undefined) continue;
    const row = new Row(Buffer.from(id, 'latin1'), text);
    if (predicate(row.document)) found.add(row);
  }
  if (!plan.isSorted || overlay.size > 0) found.sort();
  return found.rows.slice(offset, wanted);
}

/** How many documents match. */
export function count(store: CollectionStore, query: Document): number {
  refuseMalformed(query);
  const predicate = compileQuery(query);
  const plan = planFor(store, query, [], false);
  if (plan.isExact) {
    const { index, ranges } = plan;
    if (!index) return store.size();
    if (!index.isMultikey || ranges.length === 1) {
      return ranges.reduce((sum, range) => sum + index.count(range), 0);
    }
  }
  let total = 0;
  for (const row of candidates(store, plan, 1000)) if (predicate(row.document)) total++;
  return total;
}

function planFor(store: CollectionStore, query: Document, order: SortOrder, isLimited: boolean): Plan {
  return planQuery([store.byId, ...store.indexes], constraintsOf(query), order, isLimited);
}

function firstStepFor(plan: Plan, wanted: number): number {
  if (!Number.isFinite(wanted) || !plan.isSorted) return 1000;
  return Math.ceil(wanted / Math.max(1, plan.ranges.length)) + 1;
}

/** Collects rows, and now and then drops those that cannot be among the first `wanted` of the order. */
class FirstRows {
  readonly rows: Row[] = [];
  readonly #keys = new Map<Row, Buffer>();

  constructor(
    private readonly order: SortOrder,
    private readonly wanted: number,
  ) {}

  get count(): number {
    return this.rows.length;
  }

  add(row: Row): void {
    this.rows.push(row);
    if (this.rows.length > 2 * this.wanted + 2000) this.sort();
  }

  sort(): void {
    if (this.order.length === 0) return;
    const keyed = this.rows.map((row) => ({ row, key: this.keyOf(row) }));
    keyed.sort((a, b) => Buffer.compare(a.key, b.key));
    for (const { row } of keyed.splice(this.wanted)) this.#keys.delete(row);
    this.rows.splice(0, this.rows.length, ...keyed.map(({ row }) => row));
  }

  private keyOf(row: Row): Buffer {
    const known = this.#keys.get(row);
    if (known) return known;
    const key = sortKeyOf(row.document, this.order);
    this.#keys.set(row, key);
    return key;
  }
}

function* candidates(store: CollectionStore, plan: Plan, firstStep: number): Generator<Row> {
  const { index } = plan;
  if (!index) {
    for (const { id, text } of store.walk(firstStep)) yield new Row(id, text);
    return;
  }
  const scanned =
    plan.isSorted && plan.ranges.length > 1
      ? merged(index, plan, firstStep)
      : chained(index, plan, firstStep);
  const seen = index.isMultikey ? new Set<number>() : undefined;
  for (const { seq, id, text } of scanned) {
    if (seen?.has(seq)) continue;
    seen?.add(seq);
    yield new Row(id, text);
  }
}

function* chained(index: KeyOrdered, plan: Plan, firstStep: number): Generator<ScannedRow> {
  for (const range of plan.ranges) yield* index.scan(range, plan.reversed, firstStep);
}

/** Rows of several ranges in the order of what follows their prefixes. */
function* merged(index: KeyOrdered, plan: Plan, firstStep: number): Generator<ScannedRow> {
  const direction = plan.reversed ? -1 : 1;
  const heads = plan.ranges.flatMap((range) => {
    const rows = index.scan(range, plan.reversed, firstStep);
    const first = rows.next();
    return first.done ? [] : [{ range, rows, row: first.value }];
  });
  while (heads.length > 0) {
    const [first, ...others] = heads;
    if (!first) return;
    let least = first;
    for (const head of others) {
      if (Buffer.compare(orderOf(head.range, head.row), orderOf(least.range, least.row)) * direction < 0) {
        least = head;
      }
    }
    yield least.row;
    const next = least.rows.next();
    if (next.done) heads.splice(heads.indexOf(least), 1);
    else least.row = next.value;
  }
}

function orderOf(range: PlannedRange, row: ScannedRow): Buffer {
  return row.key.subarray(range.prefixLength);
}
