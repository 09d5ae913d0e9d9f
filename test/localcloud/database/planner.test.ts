import { constraintsOf } from '../../../localcloud/database/constraints';
import type { Document } from '../../../localcloud/database/ejson';
import type { SortOrder } from '../../../localcloud/database/field-values';
import { planQuery } from '../../../localcloud/database/planner';
import { openIndexedAndPlain } from './indexed-and-plain';

/** The product's queries, and the index each must be read by. */
const PLANS: readonly (readonly [string, Document, SortOrder, string | undefined, boolean])[] = [
  ['all fields equal', { a: 1, b: 2 }, [], 'ab', true],
  ['equal and ordered', { a: 1 }, [['b', -1]], 'ab', true],
  ['equal and ordered backwards', { a: 1 }, [['b', 1]], 'ab', true],
  ['one of several, ordered', { b: { $in: [1, 2] }, c: 3 }, [['a', -1]], 'bca', true],
  ['a range, in its order', { a: 1, b: { $gt: 5 } }, [['b', -1]], 'ab', true],
  ['a range, in another order', { b: { $gt: 5 } }, [['c', 1]], 'bca', false],
  ['only ordered', {}, [['c', 1]], 'c', true],
  ['nothing usable', { z: 1 }, [['z', 1]], undefined, false],
];

test.each(PLANS)('plan: %s', (_name, asked, sort, name, isSorted) => {
  const { driver, indexed } = openIndexedAndPlain();
  const plan = planQuery(indexed.indexes, constraintsOf(asked), sort, true);
  expect(plan.index).toBe(indexed.indexes.find((index) => index.declaration.name === name));
  expect(plan.isSorted).toBe(isSorted);
  driver.close();
});
