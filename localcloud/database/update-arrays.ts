import { type Document, isPlainObject, stringifyEjson } from './ejson';
import { requestFailed } from './errors';
import { type SortOrder, sortKeyOf } from './field-values';
import { compileQuery } from './predicate';
import type { UpdateOperator } from './update-operators';
import { findPlace, makePlace } from './update-paths';

const PUSH_MODIFIERS = new Set(['$each', '$position', '$sort', '$slice']);

/** The operators that change arrays. */
export const ARRAY_OPERATORS: Readonly<Record<string, UpdateOperator>> = {
  $push(document, path, operand) {
    const spec = pushSpec(operand);
    const elements = arrayToExtend(document, path, '$push');
    elements.splice(positionIn(elements, spec.$position), 0, ...spec.$each);
    if (spec.$sort !== undefined) sortElements(elements, spec.$sort);
    if (spec.$slice !== undefined) slice(elements, integer(spec.$slice, '$slice'));
  },
  $addToSet(document, path, operand) {
    const each = isPlainObject(operand) && '$each' in operand ? list(operand.$each, '$each') : [operand];
    const elements = arrayToExtend(document, path, '$addToSet');
    const known = new Set(elements.map(stringifyEjson));
    for (const element of each) {
      const text = stringifyEjson(element);
      if (!known.has(text)) elements.push(element);
      known.add(text);
    }
  },
  $pull(document, path, operand) {
    const matches = pullCondition(operand);
    keepElements(document, path, '$pull', (element) => !matches(element));
  },
  $pullAll(document, path, operand) {
    const unwanted = new Set(list(operand, '$pullAll').map(stringifyEjson));
    keepElements(document, path, '$pullAll', (element) => !unwanted.has(stringifyEjson(element)));
  },
  $pop(document, path, operand) {
    if (operand !== 1 && operand !== -1) throw requestFailed('$pop expects 1 or -1');
    const elements = existingArray(document, path, '$pop');
    if (operand === 1) elements?.pop();
    else elements?.shift();
  },
};

function arrayToExtend(document: Document, path: string, operator: string): unknown[] {
  const { holder, key } = makePlace(document, path);
  if (!(key in holder)) holder[key] = [];
  const value = holder[key];
  if (!Array.isArray(value)) throw notAnArray(path, operator, value);
  return value;
}

function existingArray(document: Document, path: string, operator: string): unknown[] | undefined {
  const place = findPlace(document, path);
  const value = place?.holder[place.key];
  if (value === undefined) return undefined;
  if (!Array.isArray(value)) throw notAnArray(path, operator, value);
  return value;
}

function keepElements(
  document: Document,
  path: string,
  operator: string,
  keep: (element: unknown) => boolean,
): void {
  const elements = existingArray(document, path, operator);
  if (elements) elements.splice(0, elements.length, ...elements.filter(keep));
}

function notAnArray(path: string, operator: string, value: unknown): Error {
  return requestFailed(`${operator}: the field '${path}' must be an array but is ${stringifyEjson(value)}`);
}

function pushSpec(operand: unknown): Document & { $each: readonly unknown[] } {
  if (!isPlainObject(operand) || !Object.keys(operand).some((key) => PUSH_MODIFIERS.has(key))) {
    return { $each: [operand] };
  }
  const unknown = Object.keys(operand).find((key) => !PUSH_MODIFIERS.has(key));
  if (unknown) throw requestFailed(`Unrecognized clause in $push: ${unknown}`);
  return { ...operand, $each: list(operand.$each, '$each') };
}

function positionIn(elements: readonly unknown[], position: unknown): number {
  return position === undefined ? elements.length : integer(position, '$position');
}

function sortElements(elements: unknown[], spec: unknown): void {
  const order: SortOrder = isPlainObject(spec)
    ? Object.entries(spec).map(([field, direction]) => [`element.${field}`, sign(direction)] as const)
    : [['element', sign(spec)] as const];
  const keyed = elements.map((element) => ({ element, key: sortKeyOf({ element }, order) }));
  keyed.sort((a, b) => Buffer.compare(a.key, b.key));
  elements.splice(0, elements.length, ...keyed.map(({ element }) => element));
}

function slice(elements: unknown[], size: number): void {
  const kept = size >= 0 ? elements.slice(0, size) : elements.slice(size);
  elements.splice(0, elements.length, ...kept);
}

/** A plain value pulls its equals; a condition pulls what it matches, within the element or of the element itself. */
function pullCondition(operand: unknown): (element: unknown) => boolean {
  if (operand instanceof RegExp) return (element) => typeof element === 'string' && operand.test(element);
  if (!isPlainObject(operand)) {
    const text = stringifyEjson(operand);
    return (element) => stringifyEjson(element) === text;
  }
  const isCondition = Object.keys(operand).some((key) => key.startsWith('$'));
  const matches = compileQuery(isCondition ? { element: operand } : operand);
  return isCondition
    ? (element) => matches({ element })
    : (element) => isPlainObject(element) && matches(element);
}

function list(value: unknown, name: string): readonly unknown[] {
  if (!Array.isArray(value)) throw requestFailed(`The argument to ${name} must be an array`);
  return value;
}

function integer(value: unknown, name: string): number {
  if (!Number.isInteger(value)) throw requestFailed(`The value for ${name} must be an integer`);
  return Number(value);
}

function sign(direction: unknown): 1 | -1 {
  if (direction !== 1 && direction !== -1) throw requestFailed('The $sort direction must be 1 or -1');
  return direction;
}
