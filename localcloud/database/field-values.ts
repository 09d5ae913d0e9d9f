import type { IndexDeclaration } from '../../config/collection-declaration';
import { type Document, isPlainObject } from './ejson';
import { requestFailed } from './errors';
import { EMPTY_ARRAY, encodeValue, invert } from './key-encoding';

export type SortOrder = readonly (readonly [field: string, direction: 1 | -1])[];

/** What a path leads to in a document, as an index sees it: the elements of an array one by one. */
export interface PathValues {
  /** Never empty: a missing field gives null, an empty array gives EMPTY_ARRAY. */
  readonly values: readonly unknown[];
  readonly isArray: boolean;
}

export function valuesAt(document: Document, path: string): PathValues {
  if (!path.includes('.')) {
    const value = document[path];
    if (!Array.isArray(value)) return { values: [value ?? null], isArray: false };
    return { values: value.length > 0 ? value : [EMPTY_ARRAY], isArray: true };
  }
  const values: unknown[] = [];
  const isArray = collect(document, path.split('.'), 0, values);
  return { values: values.length > 0 ? values : [null], isArray };
}

/** Adds the values at the end of the path to `found`; says whether an array was on the way. */
function collect(value: unknown, path: readonly string[], at: number, found: unknown[]): boolean {
  const field = path[at];
  if (field === undefined) {
    if (Array.isArray(value)) found.push(...(value.length > 0 ? value : [EMPTY_ARRAY]));
    else found.push(value ?? null);
    return Array.isArray(value);
  }
  if (Array.isArray(value)) {
    if (/^\d+$/.test(field) && Number(field) < value.length)
      collect(value[Number(field)], path, at + 1, found);
    for (const element of value) if (isPlainObject(element)) collect(element, path, at, found);
    return true;
  }
  if (!isPlainObject(value)) {
    found.push(null);
    return false;
  }
  return collect(value[field], path, at + 1, found);
}

/**
 * The keys under which an index files a document: one, or one per element of the array it indexes.
 * Throws when two fields of the index are arrays, as the cloud does.
 */
export function indexKeysOf(
  index: Pick<IndexDeclaration, 'keys' | 'name'>,
  document: Document,
): { keys: Buffer[]; isMultikey: boolean } {
  let keys: Buffer[] = [];
  let isMultikey = false;
  for (const [position, [field, direction]] of index.keys.entries()) {
    const { values, isArray } = valuesAt(document, field);
    if (isArray && isMultikey) throw requestFailed(`cannot index parallel arrays (index ${index.name})`);
    isMultikey ||= isArray;
    const parts = values.map((value) => (direction === 1 ? encodeValue(value) : invert(encodeValue(value))));
    keys = position === 0 ? parts : keys.flatMap((key) => parts.map((part) => Buffer.concat([key, part])));
  }
  return { keys: isMultikey ? distinct(keys) : keys, isMultikey };
}

function distinct(keys: readonly Buffer[]): Buffer[] {
  return [...new Map(keys.map((key) => [key.toString('latin1'), key])).values()];
}

/** Bytes that sort documents in the given order; of an array the least element counts, or the greatest. */
export function sortKeyOf(document: Document, order: SortOrder): Buffer {
  const parts = order.map(([field, direction]) => {
    const encoded = valuesAt(document, field).values.map(encodeValue);
    const chosen = encoded.reduce((best, next) => (Buffer.compare(next, best) * direction < 0 ? next : best));
    return direction === 1 ? chosen : invert(chosen);
  });
  return parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
}
