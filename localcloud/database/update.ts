import { type Document, isPlainObject, stringifyEjson } from './ejson';
import { invalidOperator, requestFailed } from './errors';
import { UPDATE_OPERATORS, type UpdateContext } from './update-operators';
import { expandPath } from './update-paths';

/** What to do to a document: operators by path, or another document in its place. */
export type Update =
  | { readonly kind: 'operators'; readonly operators: Document }
  | { readonly kind: 'replace'; readonly document: Document };

/**
 * Reads the `data` of a modify request. Plain fields of a merge are set; an update that changes nothing at all is
 * refused (the SDK sends one for `update({ field: {} })`, because it flattens the empty object away).
 */
export function readUpdate(data: unknown, merge: boolean): Update {
  if (!isPlainObject(data)) throw requestFailed('the update must be an object');
  if (!merge) {
    const operator = Object.keys(data).find((key) => key.startsWith('$'));
    if (operator) throw invalidOperator(`${operator} cannot be used when a document is replaced`);
    return { kind: 'replace', document: data };
  }
  const operators: Document = {};
  for (const [key, value] of Object.entries(data)) {
    if (key.startsWith('$'))
      operators[key] = { ...asObject(key, operators[key] ?? {}), ...asObject(key, value) };
    else operators.$set = { ...asObject('$set', operators.$set ?? {}), [key]: value };
  }
  refuseUnknown(operators);
  refuseOverlaps(operators);
  return { kind: 'operators', operators };
}

/** Gives the document after the update; `before` may be changed. `query` tells which element `$` means. */
export function applyUpdate(
  before: Document,
  update: Update,
  query: Document,
  context: UpdateContext,
): Document {
  if (update.kind === 'replace') {
    if ('_id' in update.document) refuseNewId(before, update.document);
    return { _id: before._id, ...structuredCopy(update.document) };
  }
  const id = stringifyEjson(before._id);
  for (const [operator, fields] of Object.entries(update.operators)) {
    const apply = UPDATE_OPERATORS[operator];
    for (const [path, operand] of Object.entries(asObject(operator, fields))) {
      for (const place of expandPath(before, path, query)) {
        apply?.(before, place, structuredCopy(operand), context);
      }
    }
  }
  if (stringifyEjson(before._id) !== id) throw immutableId();
  return before;
}

/** Operands are shared by all documents of a multi update: each gets its own. */
function structuredCopy<T>(value: T): T {
  if (Array.isArray(value)) return value.map(structuredCopy) as T;
  if (!isPlainObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, structuredCopy(inner)])) as T;
}

function refuseUnknown(operators: Document): void {
  const names = Object.keys(operators);
  if (names.every((name) => Object.keys(asObject(name, operators[name])).length === 0)) {
    throw requestFailed('the update is empty');
  }
  const unknown = names.find((name) => !(name in UPDATE_OPERATORS));
  if (unknown) throw invalidOperator(`Unknown modifier: ${unknown}`);
}

function refuseOverlaps(operators: Document): void {
  const paths: string[] = [];
  for (const [name, fields] of Object.entries(operators)) {
    for (const [path, operand] of Object.entries(asObject(name, fields))) {
      paths.push(path);
      if (name === '$rename' && typeof operand === 'string') paths.push(operand);
    }
  }
  const sorted = paths.map((path) => `${path}.`).sort();
  for (let i = 1; i < sorted.length; i++) {
    const [shorter, longer] = [sorted[i - 1] ?? '', sorted[i] ?? ''];
    if (longer.startsWith(shorter)) {
      throw requestFailed(
        `Updating the path '${longer.slice(0, -1)}' would create a conflict at '${shorter.slice(0, -1)}'`,
      );
    }
  }
}

function asObject(operator: string, value: unknown): Document {
  if (!isPlainObject(value)) throw requestFailed(`Modifiers operate on fields: ${operator} needs an object`);
  return value;
}

function refuseNewId(before: Document, document: Document): void {
  if (stringifyEjson(before._id) !== stringifyEjson(document._id)) throw immutableId();
}

function immutableId(): Error {
  return requestFailed("Performing an update on the path '_id' would modify the immutable field '_id'");
}
