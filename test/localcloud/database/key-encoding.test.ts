import { encodeValue } from '../../../localcloud/database/key-encoding';

test('encoded values sort as MongoDB sorts values', () => {
  const ascending = [
    null,
    Number.NaN,
    Number.NEGATIVE_INFINITY,
    -1e300,
    -2,
    -0.5,
    0,
    Number.MIN_VALUE,
    1,
    1.5,
    2 ** 53,
    Number.POSITIVE_INFINITY,
    '',
    '\0',
    'a',
    'a\0',
    'ab',
    'b',
    '中',
    '😀',
    { a: 1 },
    { a: 1, b: 1 },
    [],
    [1],
    [1, 2],
    [2],
    false,
    true,
    new Date(-1),
    new Date(0),
  ];
  const sorted = [...ascending].reverse().sort((a, b) => Buffer.compare(encodeValue(a), encodeValue(b)));
  expect(sorted).toEqual(ascending);
});
