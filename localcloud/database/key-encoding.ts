import { Binary, type Document, ObjectId } from './ejson';

/**
 * Bytes whose order is the order of MongoDB's values: null, numbers, strings (by code point), objects, arrays,
 * binary, object ids, booleans, dates, regular expressions. Every encoding ends itself, so that encodings can
 * be put one after another and a prefix of fields is a prefix of bytes.
 */
const TAG = {
  emptyArray: 0x05,
  null: 0x10,
  number: 0x20,
  string: 0x30,
  object: 0x40,
  array: 0x50,
  binary: 0x60,
  objectId: 0x70,
  boolean: 0x80,
  date: 0x90,
  regExp: 0xa0,
} as const;

/** What an empty array leaves in an index: it sorts before null and equals nothing. */
export const EMPTY_ARRAY = Symbol('empty array');

const scratch = new DataView(new ArrayBuffer(8));

/** One value, in ascending order. A missing value is null. */
export function encodeValue(value: unknown): Buffer {
  const bytes: Buffer[] = [];
  append(bytes, value);
  return bytes.length === 1 && bytes[0] ? bytes[0] : Buffer.concat(bytes);
}

/** The bytes that sort the other way round. */
export function invert(bytes: Buffer): Buffer {
  const inverted = Buffer.allocUnsafe(bytes.length);
  for (let i = 0; i < bytes.length; i++) inverted[i] = 255 - (bytes[i] ?? 0);
  return inverted;
}

/** The smallest bytes greater than everything that begins with `bytes`. */
export function successor(bytes: Buffer): Buffer {
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0xff) end--;
  if (end === 0) throw new Error('no bytes come after 0xff');
  const next = Buffer.from(bytes.subarray(0, end));
  next[end - 1] = (next[end - 1] ?? 0) + 1;
  return next;
}

/** The bytes that all values comparable with `value` lie between (NaN compares with no number). */
export function bracketOf(value: number | string | Date): { low: Buffer; high: Buffer } {
  if (typeof value === 'string') return { low: Buffer.of(TAG.string), high: Buffer.of(TAG.string + 1) };
  if (typeof value === 'number') {
    return { low: Buffer.of(TAG.number, 0, 0, 0, 0, 0, 0, 0, 1), high: Buffer.of(TAG.number + 1) };
  }
  return { low: Buffer.of(TAG.date), high: Buffer.of(TAG.date + 1) };
}

function append(bytes: Buffer[], value: unknown): void {
  if (value === null || value === undefined) bytes.push(Buffer.of(TAG.null));
  else if (value === EMPTY_ARRAY) bytes.push(Buffer.of(TAG.emptyArray));
  else if (typeof value === 'string') bytes.push(encodeString(TAG.string, value));
  else if (typeof value === 'number') bytes.push(encodeNumber(TAG.number, value));
  else if (typeof value === 'boolean') bytes.push(Buffer.of(TAG.boolean, value ? 1 : 0));
  else if (value instanceof Date) bytes.push(encodeNumber(TAG.date, value.getTime()));
  else if (value instanceof ObjectId) bytes.push(encodeString(TAG.objectId, value.hex));
  else if (value instanceof Binary) bytes.push(encodeString(TAG.binary, value.toString()));
  else if (value instanceof RegExp) bytes.push(encodeString(TAG.regExp, `${value.source}/${value.flags}`));
  else if (Array.isArray(value)) appendArray(bytes, value);
  else appendObject(bytes, value as Document);
}

function appendArray(bytes: Buffer[], values: readonly unknown[]): void {
  bytes.push(Buffer.of(TAG.array));
  for (const value of values) {
    bytes.push(Buffer.of(1));
    append(bytes, value);
  }
  bytes.push(Buffer.of(0));
}

function appendObject(bytes: Buffer[], object: Document): void {
  bytes.push(Buffer.of(TAG.object));
  for (const key of Object.keys(object)) {
    bytes.push(encodeString(1, key));
    append(bytes, object[key]);
  }
  bytes.push(Buffer.of(0));
}

/** UTF-8 ended by 00 01; a zero inside becomes 00 ff. */
function encodeString(tag: number, text: string): Buffer {
  const escaped = text.includes('\0') ? escapeZeros(text) : undefined;
  const length = escaped ? escaped.length : Buffer.byteLength(text);
  const bytes = Buffer.allocUnsafe(length + 3);
  bytes[0] = tag;
  if (escaped) escaped.copy(bytes, 1);
  else bytes.write(text, 1);
  bytes[length + 1] = 0;
  bytes[length + 2] = 1;
  return bytes;
}

function escapeZeros(text: string): Buffer {
  const bytes: number[] = [];
  for (const byte of Buffer.from(text)) {
    bytes.push(byte);
    if (byte === 0) bytes.push(0xff);
  }
  return Buffer.from(bytes);
}

function encodeNumber(tag: number, value: number): Buffer {
  const bytes = Buffer.alloc(9);
  bytes[0] = tag;
  if (Number.isNaN(value)) return bytes;
  scratch.setFloat64(0, value === 0 ? 0 : value);
  const negative = value < 0;
  for (let i = 0; i < 8; i++) {
    const byte = scratch.getUint8(i);
    bytes[i + 1] = negative ? 255 - byte : i === 0 ? byte + 128 : byte;
  }
  return bytes;
}
