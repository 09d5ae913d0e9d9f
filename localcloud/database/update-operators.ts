import { type Document, isPlainObject, stringifyEjson } from './ejson';
import { requestFailed } from './errors';
import { encodeValue } from './key-encoding';
import { ARRAY_OPERATORS } from './update-arrays';
import { findPlace, makePlace } from './update-paths';

export interface UpdateContext {
  readonly now: () => Date;
  readonly isInsert: boolean;
}

/** Changes `document` in place at one path. */
export type UpdateOperator = (
  document: Document,
  path: string,
  operand: unknown,
  context: UpdateContext,
) => void;

/** Everything the SDK's command and MongoDB's update documents offer, by operator. */
export const UPDATE_OPERATORS: Readonly<Record<string, UpdateOperator>> = {
  $set,
  $setOnInsert: (document, path, operand, context) => {
    if (context.isInsert) $set(document, path, operand);
  },
  $unset,
  $inc: arithmetic('$inc', 0, (value, operand) => value + operand),
  $mul: arithmetic('$mul', 0, (value, operand) => value * operand),
  $min: extreme(-1),
  $max: extreme(1),
  $rename,
  $currentDate: (document, path, _operand, { now }) => $set(document, path, now()),
  $bit,
  ...ARRAY_OPERATORS,
};

function $set(document: Document, path: string, operand: unknown): void {
  const { holder, key } = makePlace(document, path);
  holder[key] = operand;
}

function $unset(document: Document, path: string): void {
  const place = findPlace(document, path);
  if (!place || !(place.key in place.holder)) return;
  if (Array.isArray(place.holder)) place.holder[place.key] = null;
  else delete place.holder[place.key];
}

function arithmetic(
  operator: string,
  absent: number,
  compute: (value: number, operand: number) => number,
): UpdateOperator {
  return (document, path, operand) => {
    if (typeof operand !== 'number') {
      throw requestFailed(
        `Cannot ${operator} with non-numeric argument: {${path}: ${stringifyEjson(operand)}}`,
      );
    }
    const { holder, key } = makePlace(document, path);
    const value = holder[key] ?? (key in holder ? holder[key] : absent);
    if (typeof value !== 'number') {
      throw requestFailed(
        `Cannot apply ${operator} to a value of non-numeric type. Field '${path}' is ${stringifyEjson(value)}`,
      );
    }
    holder[key] = compute(value, operand);
  };
}

function extreme(direction: 1 | -1): UpdateOperator {
  return (document, path, operand) => {
    const { holder, key } = makePlace(document, path);
    const isBetter =
      !(key in holder) || Buffer.compare(encodeValue(operand), encodeValue(holder[key])) * direction > 0;
    if (isBetter) holder[key] = operand;
  };
}

function $rename(document: Document, path: string, operand: unknown): void {
  if (typeof operand !== 'string' || operand === '' || operand === path) {
    throw requestFailed(`the new name of '${path}' must be another field name`);
  }
  const place = findPlace(document, path);
  if (!place || !(place.key in place.holder)) return;
  if (Array.isArray(place.holder)) throw requestFailed(`the field '${path}' of an array cannot be renamed`);
  const value = place.holder[place.key];
  delete place.holder[place.key];
  $set(document, operand, value);
}

function $bit(document: Document, path: string, operand: unknown): void {
  const [name, ...more] = isPlainObject(operand) ? Object.keys(operand) : [];
  const mask = isPlainObject(operand) && name ? operand[name] : undefined;
  if (!Number.isInteger(mask) || more.length > 0 || !['and', 'or', 'xor'].includes(name ?? '')) {
    throw requestFailed(`$bit wants one of and, or, xor with an integer: ${stringifyEjson(operand)}`);
  }
  const { holder, key } = makePlace(document, path);
  const value = key in holder ? holder[key] : 0;
  if (!Number.isInteger(value)) {
    throw requestFailed(`Cannot apply $bit to a value of non-integral type: field '${path}'`);
  }
  const [bits, change] = [Number(value), Number(mask)];
  holder[key] = name === 'and' ? bits & change : name === 'or' ? bits | change : bits ^ change;
}
