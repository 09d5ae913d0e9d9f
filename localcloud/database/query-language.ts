import { Context, evalExpr } from 'mingo/core';
import * as accumulator from 'mingo/operators/accumulator';
import * as expression from 'mingo/operators/expression';
import * as pipeline from 'mingo/operators/pipeline';
import * as projection from 'mingo/operators/projection';
import * as query from 'mingo/operators/query';
import type { Options } from 'mingo/types';
import type { Document } from './ejson';
import { invalidParam } from './errors';
import { valuesAt } from './field-values';
import { encodeValue } from './key-encoding';

type QueryOperator = typeof query.$gt;
type Comparison = (obj: unknown, expr: unknown, options: Options) => unknown;

/**
 * mingo's operators, with its comparisons replaced by MongoDB's. In expressions, any two values compare, in the
 * order of types, and a missing field is less than null; in queries, NaN is neither more nor less than a number, and
 * text compares by code point. A known difference that remains: `$week`.
 */
export const QUERY_LANGUAGE = Context.init({
  accumulator,
  expression: {
    ...expression,
    $cmp: comparison((order) => order),
    $eq: comparison((order) => order === 0),
    $ne: comparison((order) => order !== 0),
    $gt: comparison((order) => order > 0),
    $gte: comparison((order) => order >= 0),
    $lt: comparison((order) => order < 0),
    $lte: comparison((order) => order <= 0),
  },
  pipeline,
  projection,
  query: {
    ...query,
    $gt: bound(query.$gt, (order) => order > 0),
    $gte: bound(query.$gte, (order) => order >= 0),
    $lt: bound(query.$lt, (order) => order < 0),
    $lte: bound(query.$lte, (order) => order <= 0),
  },
});

function comparison(judge: (order: number) => unknown): Comparison {
  return (obj, expr, options) => {
    const values = evalExpr(obj, expr, options);
    if (!Array.isArray(values) || values.length !== 2) throw invalidParam('a comparison takes two values');
    return judge(compareValues(values[0], values[1]));
  };
}

function compareValues(a: unknown, b: unknown): number {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
  return Buffer.compare(encodeValue(a), encodeValue(b));
}

/** A comparison of a field, or of any of its elements, with a number, text or date; other values are left to mingo. */
function bound(other: QueryOperator, judge: (order: number) => boolean): QueryOperator {
  return (selector, operand, options) => {
    if (typeof operand !== 'number' && typeof operand !== 'string' && !(operand instanceof Date)) {
      return other(selector, operand, options);
    }
    return (document) =>
      valuesAt(document as Document, selector).values.some((value) => {
        const order = orderWithin(value, operand);
        return order !== undefined && judge(order);
      });
  };
}

/** Undefined for values of different kinds, which do not compare. */
function orderWithin(value: unknown, operand: number | string | Date): number | undefined {
  if (typeof operand === 'string') return typeof value === 'string' ? compareText(value, operand) : undefined;
  if (operand instanceof Date) return value instanceof Date ? value.getTime() - operand.getTime() : undefined;
  if (typeof value !== 'number' || Number.isNaN(value) !== Number.isNaN(operand)) return undefined;
  return value === operand || Number.isNaN(value) ? 0 : value < operand ? -1 : 1;
}

/** JavaScript compares code units, which puts characters beyond the basic plane too early. */
function compareText(a: string, b: string): number {
  if (/[\ud800-\udfff]/.test(a) || /[\ud800-\udfff]/.test(b))
    return Buffer.compare(Buffer.from(a), Buffer.from(b));
  return a === b ? 0 : a < b ? -1 : 1;
}
