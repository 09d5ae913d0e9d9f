import { Context, evalExpr } from 'mingo/core';
import * as accumulator from 'mingo/operators/accumulator';
import * as expression from 'mingo/operators/expression';
import * as pipeline from 'mingo/operators/pipeline';
import * as projection from 'mingo/operators/projection';
import * as query from 'mingo/operators/query';
import type { Options } from 'mingo/types';
import { invalidParam } from './errors';
import { encodeValue } from './key-encoding';

type Comparison = (obj: unknown, expr: unknown, options: Options) => unknown;

/**
 * mingo's operators, with its comparing expressions replaced: in MongoDB they compare any two values in the order
 * of types, and a missing field is less than null; mingo gives false for values of different types.
 * Known differences that remain: `$week`; text order of characters outside the basic plane.
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
  query,
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
