import { invalidParam } from './errors';

/** A document in memory: plain JSON values, and Date, RegExp, ObjectId, Binary. */
export type Document = Record<string, unknown>;

export class ObjectId {
  constructor(readonly hex: string) {}
  toString(): string {
    return this.hex;
  }
}

export class Binary {
  constructor(
    readonly base64: string,
    readonly subType: string,
  ) {}
  toString(): string {
    return `${this.subType}:${this.base64}`;
  }
}

export function isPlainObject(value: unknown): value is Document {
  return typeof value === 'object' && value !== null && value.constructor === Object;
}

/** Turns `{"$wrapper": …}` into the value it stands for. */
type Unwrap = (body: unknown, now: () => Date) => unknown;

const WRAPPERS: Readonly<Record<string, Unwrap>> = {
  $numberInt: toNumber,
  $numberLong: toNumber,
  $numberDouble: toNumber,
  $date: toDate,
  $oid: (body) => new ObjectId(String(body)),
  $binary: toBinary,
  $regularExpression: toRegExp,
  $tcb_server_date: toServerDate,
  $numberDecimal: unsupported('Decimal128'),
  $timestamp: unsupported('Timestamp'),
  $minKey: unsupported('MinKey'),
  $maxKey: unsupported('MaxKey'),
  $code: unsupported('Code'),
  $symbol: unsupported('Symbol'),
  $undefined: unsupported('undefined'),
  $dbPointer: unsupported('DBPointer'),
};

/**
 * Reads EJSON as the SDK writes it (canonical) or as it is stored here (relaxed).
 * `now` answers server dates. Throws INVALID_PARAM on what is not EJSON or not supported.
 */
export function parseEjson(text: string, now: () => Date): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw invalidParam('the request holds a string that is not JSON');
  }
  return text.includes('"$') || text.includes('__proto__') ? revive(value, now) : value;
}

/** Parses a stored document; stored documents hold no server dates any more. */
export function parseStored(text: string): Document {
  return parseEjson(text, storedServerDate) as Document;
}

function storedServerDate(): Date {
  throw new Error('a stored document holds a server date');
}

function revive(value: unknown, now: () => Date): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) value[i] = revive(value[i], now);
    return value;
  }
  const object = value as Document;
  for (const key of Object.keys(object)) {
    if (key === '__proto__') throw invalidParam("a field cannot be named '__proto__'");
    const unwrap = key.charCodeAt(0) === 36 ? WRAPPERS[key] : undefined;
    if (unwrap) return unwrap(object[key], now);
    object[key] = revive(object[key], now);
  }
  return object;
}

/**
 * Writes a value as EJSON that the SDK's `EJSON.parse` gives back unchanged: relaxed numbers, and wrappers for
 * what JSON cannot say. The same text is what is stored.
 */
export function stringifyEjson(value: unknown): string {
  return JSON.stringify(wrap(value));
}

/** The value itself when JSON can say it, else a copy with wrappers in it. */
function wrap(value: unknown): unknown {
  if (typeof value === 'number') return Number.isFinite(value) ? value : { $numberDouble: String(value) };
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return wrapArray(value);
  if (value instanceof Date) return { $date: { $numberLong: String(value.getTime()) } };
  if (value instanceof RegExp) {
    return { $regularExpression: { pattern: value.source, options: value.flags } };
  }
  if (value instanceof ObjectId) return { $oid: value.hex };
  if (value instanceof Binary) return { $binary: { base64: value.base64, subType: value.subType } };
  const object = value as Document;
  let copy: Document | undefined;
  for (const key of Object.keys(object)) {
    const wrapped = wrap(object[key]);
    if (wrapped !== object[key]) {
      copy ??= { ...object };
      copy[key] = wrapped;
    }
  }
  return copy ?? object;
}

function wrapArray(values: readonly unknown[]): readonly unknown[] {
  let copy: unknown[] | undefined;
  for (let i = 0; i < values.length; i++) {
    const wrapped = wrap(values[i]);
    if (wrapped !== values[i]) {
      copy ??= [...values];
      copy[i] = wrapped;
    }
  }
  return copy ?? values;
}

function toNumber(body: unknown): number {
  const value = Number(body);
  if (Number.isNaN(value) && body !== 'NaN') throw invalidParam(`not a number: ${String(body)}`);
  return value;
}

function toDate(body: unknown): Date {
  const inner = isPlainObject(body) ? Number(body.$numberLong) : body;
  const date = new Date(typeof inner === 'number' ? inner : String(inner));
  if (Number.isNaN(date.getTime())) throw invalidParam('an invalid date cannot be stored or searched');
  return date;
}

function toServerDate(body: unknown, now: () => Date): Date {
  const offset = isPlainObject(body) ? revive(body.offset, now) : 0;
  return new Date(now().getTime() + Number(offset ?? 0));
}

function toBinary(body: unknown): Binary {
  const { base64, subType } = body as { base64?: unknown; subType?: unknown };
  return new Binary(String(base64 ?? ''), String(subType ?? '00'));
}

function toRegExp(body: unknown): RegExp {
  const { pattern, options } = body as { pattern?: unknown; options?: unknown };
  const flags = String(options ?? '');
  if (!/^[ims]*$/.test(flags)) throw invalidParam(`invalid flag in regex options: ${flags}`);
  try {
    return new RegExp(String(pattern ?? ''), flags);
  } catch {
    throw invalidParam(`invalid regular expression: ${String(pattern)}`);
  }
}

function unsupported(type: string): Unwrap {
  return () => {
    throw invalidParam(`the local database does not keep values of type ${type}`);
  };
}
