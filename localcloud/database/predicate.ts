import { Query } from 'mingo/query';
import type { Document } from './ejson';
import { DatabaseError, invalidOperator, invalidParam } from './errors';
import { QUERY_LANGUAGE } from './query-language';

export type Predicate = (document: Document) => boolean;

/** With these, no request makes mingo run code of its own. */
export const MINGO_OPTIONS = { context: QUERY_LANGUAGE, scriptEnabled: false } as const;

/** Operators the cloud has and this database has not: refused, never silently ignored. */
const UNSUPPORTED = new Set([
  '$where',
  '$function',
  '$accumulator',
  '$text',
  '$jsonSchema',
  '$near',
  '$nearSphere',
  '$geoNear',
  '$geoWithin',
  '$geoIntersects',
  '$out',
  '$merge',
]);

/** Operators whose operand must be an array; mingo would match nothing, the cloud refuses. */
const NEEDS_ARRAY = new Set(['$in', '$nin', '$all', '$and', '$or', '$nor']);

/** Compiles a query. Throws DATABASE_INVALID_OPERRATOR on what it does not know. */
export function compileQuery(query: Document): Predicate {
  refuseUnsupported(query);
  const compiled = asDatabaseError(() => new Query(query, MINGO_OPTIONS));
  return (document) => compiled.test(document);
}

/** Throws when a query or a pipeline names an operator that is not there. */
export function refuseUnsupported(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, operand] of Object.entries(value)) {
    if (UNSUPPORTED.has(key)) throw invalidOperator(`the local database does not support ${key}`);
    refuseUnsupported(operand);
  }
}

/** Throws when a query gives something else where the cloud wants a list. */
export function refuseMalformed(query: unknown): void {
  if (typeof query !== 'object' || query === null) return;
  for (const [key, operand] of Object.entries(query)) {
    if (NEEDS_ARRAY.has(key) && !Array.isArray(operand)) throw invalidParam(`${key} needs an array`);
    refuseMalformed(operand);
  }
}

/** mingo's complaints are about the request, not about this database. */
export function asDatabaseError<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof DatabaseError) throw error;
    throw invalidOperator(error instanceof Error ? error.message : String(error));
  }
}
