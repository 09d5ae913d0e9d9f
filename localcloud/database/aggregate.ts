import { Aggregator } from 'mingo/aggregator';
import type { Catalog } from './catalog';
import type { CollectionStore } from './collection-store';
import { type Document, isPlainObject } from './ejson';
import { invalidParam } from './errors';
import { valuesAt } from './field-values';
import { find } from './find';
import { asDatabaseError, MINGO_OPTIONS, refuseUnsupported } from './predicate';

/** Rows an aggregation gives when no stage limits them, and at most. */
const DEFAULT_ROWS = 20;
const MAX_ROWS = 10_000;

/**
 * Runs a pipeline. Leading match, sort and limit stages use the indexes, and so does a lookup by field; the
 * rest is mingo's, in memory.
 */
export function aggregate(catalog: Catalog, store: CollectionStore, stages: readonly Document[]): Document[] {
  for (const stage of stages) checkStage(stage);
  const pipeline = [...stages];
  if (!pipeline.some((stage) => '$limit' in stage)) pipeline.push({ $limit: DEFAULT_ROWS });
  let documents = firstDocuments(store, pipeline);
  let waiting: Document[] = [];
  for (const stage of pipeline) {
    if ('$lookup' in stage) {
      documents = run(catalog, documents, waiting);
      waiting = [];
      documents = lookUp(catalog, documents, stage);
    } else waiting.push(stage);
  }
  return run(catalog, documents, waiting).slice(0, MAX_ROWS);
}

function checkStage(stage: Document): void {
  refuseUnsupported(stage);
  const [name = '', value] = Object.entries(stage)[0] ?? [];
  const isCount = name === '$limit' || name === '$skip';
  if (isCount && (!Number.isInteger(value) || Number(value) < (name === '$limit' ? 1 : 0))) {
    throw invalidParam(`the argument to ${name} must be a positive integer`);
  }
}

/** Takes the leading stages a search can do off the pipeline and gives what they find. */
function firstDocuments(store: CollectionStore, pipeline: Document[]): Document[] {
  const query = isPlainObject(pipeline[0]?.$match) ? (pipeline.shift()?.$match as Document) : {};
  const order = sortOrder(pipeline[0]?.$sort);
  if (order.length > 0) pipeline.shift();
  const limit =
    pipeline[0]?.$limit === undefined ? Number.POSITIVE_INFINITY : Number(pipeline.shift()?.$limit);
  return find(store, { query, order, offset: 0, limit }).map((row) => row.document);
}

function sortOrder(spec: unknown): (readonly [string, 1 | -1])[] {
  if (!isPlainObject(spec)) return [];
  const entries = Object.entries(spec);
  if (!entries.every(([, direction]) => direction === 1 || direction === -1)) return [];
  return entries.map(([field, direction]) => [field, direction as 1 | -1] as const);
}

/** A lookup by field loads only the foreign documents that can be joined. */
function lookUp(catalog: Catalog, documents: Document[], stage: Document): Document[] {
  const { from, localField, foreignField } = (stage.$lookup ?? {}) as Document;
  const foreign = typeof from === 'string' ? catalog.find(from) : undefined;
  if (!foreign || typeof localField !== 'string' || typeof foreignField !== 'string') {
    return run(catalog, documents, [stage]);
  }
  const values = new Set(documents.flatMap((document) => valuesAt(document, localField).values));
  const wanted = [...values].filter((value) => typeof value !== 'symbol');
  const joined = find(foreign, {
    query: { [foreignField]: { $in: wanted } },
    order: [],
    offset: 0,
    limit: Number.POSITIVE_INFINITY,
  }).map((row) => row.document);
  return asDatabaseError(() =>
    new Aggregator([stage], { ...MINGO_OPTIONS, collectionResolver: () => joined }).run(documents),
  );
}

function run(catalog: Catalog, documents: Document[], pipeline: Document[]): Document[] {
  if (pipeline.length === 0) return documents;
  const collectionResolver = (name: string) => {
    const store = catalog.find(name);
    if (!store) return [];
    return find(store, { query: {}, order: [], offset: 0, limit: Number.POSITIVE_INFINITY }).map(
      (row) => row.document,
    );
  };
  return asDatabaseError(() =>
    new Aggregator(pipeline, { ...MINGO_OPTIONS, collectionResolver }).run(documents),
  );
}
