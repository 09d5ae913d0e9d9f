import { type Document, isPlainObject } from './ejson';
import { requestFailed } from './errors';
import { compileQuery } from './predicate';

/** A place in a document: `holder[key]`, whether or not there is a value yet. */
export interface Place {
  readonly holder: Document;
  readonly key: string;
}

/**
 * The places an update path means: one, or one per element for `$[]`; `$` is the first element that made the
 * query match.
 */
export function expandPath(document: Document, path: string, query: Document): string[] {
  if (!path.includes('$')) return [path];
  let paths: string[] = [''];
  for (const part of path.split('.')) {
    paths = paths.flatMap((prefix) => expandPart(document, prefix, part, query));
  }
  return paths;
}

function expandPart(document: Document, prefix: string, part: string, query: Document): string[] {
  const join = (next: string | number) => (prefix === '' ? String(next) : `${prefix}.${next}`);
  if (part === '$[]') return elementsAt(document, prefix).map((_, position) => join(position));
  if (part === '$') return [join(matchedPosition(document, prefix, query))];
  if (part.startsWith('$')) throw requestFailed(`the path part '${part}' is not supported in updates`);
  return [join(part)];
}

function elementsAt(document: Document, path: string): readonly unknown[] {
  const place = findPlace(document, path);
  const value = place?.holder[place.key];
  if (!Array.isArray(value)) throw requestFailed(`the path '${path}' must exist and be an array`);
  return value;
}

function matchedPosition(document: Document, path: string, query: Document): number {
  const conditions = Object.entries(query).filter(([key]) => key === path || key.startsWith(`${path}.`));
  const matches = conditions.map(([key, condition]) => compileQuery({ [key]: condition }));
  const holderOf = (element: unknown) =>
    path.split('.').reduceRight<unknown>((inner, part) => ({ [part]: inner }), [element]) as Document;
  const position = elementsAt(document, path).findIndex(
    (element) => matches.length > 0 && matches.every((match) => match(holderOf(element))),
  );
  if (position < 0) {
    throw requestFailed('The positional operator did not find the match needed from the query.');
  }
  return position;
}

/** The place at the path when its holder exists. */
export function findPlace(document: Document, path: string): Place | undefined {
  const parts = path.split('.');
  let holder: unknown = document;
  for (const part of parts.slice(0, -1)) {
    if (!canHold(holder, part)) return undefined;
    holder = (holder as Document)[part];
  }
  const key = parts[parts.length - 1] ?? '';
  return canHold(holder, key) ? { holder: holder as Document, key } : undefined;
}

/** The place at the path, with the objects on the way made where nothing is; throws where something else is. */
export function makePlace(document: Document, path: string): Place {
  const parts = path.split('.');
  let holder: unknown = document;
  for (const [position, part] of parts.entries()) {
    if (!canHold(holder, part)) {
      const name = parts[position - 1] ?? '';
      throw requestFailed(`Cannot create field '${part}' in element {${name}: ${JSON.stringify(holder)}}`);
    }
    if (Array.isArray(holder)) padTo(holder, Number(part));
    if (position === parts.length - 1) break;
    const fields = holder as Document;
    if (fields[part] === undefined) fields[part] = {};
    holder = fields[part];
  }
  return { holder: holder as Document, key: parts[parts.length - 1] ?? '' };
}

function canHold(holder: unknown, part: string): boolean {
  return Array.isArray(holder) ? /^\d+$/.test(part) : isPlainObject(holder);
}

/** MongoDB fills the positions before a new element with null, and refuses absurd positions. */
function padTo(elements: unknown[], position: number): void {
  if (position > elements.length + 1_500_000) throw requestFailed('cannot backfill an array that far');
  while (elements.length < position) elements.push(null);
}
