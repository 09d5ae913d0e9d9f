import fc from 'fast-check';

type Step = string | number;
type Path = readonly Step[];

/** One thing done to a request: where (as a number that is taken modulo the number of places), what, and to what. */
export interface Mutation {
  readonly at: number;
  readonly kind: 'replace' | 'remove' | 'add' | 'repeat';
  /** The name of a hostile value. */
  readonly value: string;
}

/** A value with a name, so that a failure says what it was. */
export interface Hostile {
  readonly name: string;
  /** As JSON text: some of them no JavaScript value writes. */
  readonly json: string;
}

const hostile = (name: string, value: unknown): Hostile => ({ name, json: JSON.stringify(value) });

const HUGE = 100_000;
const DEEP = 20_000;

const PLAIN: readonly Hostile[] = [
  hostile('null', null),
  hostile('true', true),
  hostile('0', 0),
  hostile('-1', -1),
  hostile('1.5', 1.5),
  hostile('beyond safe integers', 2 ** 53 + 2),
  { name: 'Infinity', json: '1e999' },
  { name: '-Infinity', json: '-1e999' },
  { name: '-0', json: '-0' },
  hostile('NaN as text', 'NaN'),
  hostile('empty text', ''),
  hostile('spaces', '   '),
  hostile('empty list', []),
  hostile('empty object', {}),
  hostile('list in a list', [[[]]]),
  hostile('100 kB of text', '示'.repeat(HUGE)),
  hostile('100 kB of digits', '9'.repeat(HUGE)),
  hostile('long list', new Array(5000).fill(1)),
  { name: 'deep list', json: '['.repeat(DEEP) + ']'.repeat(DEEP) },
  { name: 'less deep list', json: '['.repeat(1000) + ']'.repeat(1000) },
  { name: 'deep object', json: `${'{"a":'.repeat(DEEP)}1${'}'.repeat(DEEP)}` },
  hostile('right to left', '\u202e王演示\u202c'),
  hostile('zero width', '\u200b\u200d\ufeff'),
  { name: 'half a character', json: '"王\\ud800示"' },
  { name: 'the other half', json: '"\\udc00"' },
  hostile('NUL', '王\0示'),
  hostile('line breaks', '王\n\r\u2028示'),
  { name: '__proto__ key', json: '{"__proto__":{"isAdmin":true,"kind":"system"}}' },
  hostile('constructor key', { constructor: { prototype: { isAdmin: true } } }),
  hostile('__proto__', '__proto__'),
  hostile('constructor', 'constructor'),
  hostile('query operator', { $ne: null }),
  hostile('query expression', { $where: 'while(true);' }),
  hostile('database date', { $date: 0 }),
  hostile('command text', "'; DROP TABLE cases; --"),
  hostile('member 0', 'm0'),
  hostile('member 99', 'm99'),
  hostile('supporter 1', 's1'),
];

/** All that is put in place of values: the usual nasties, and ids and words that belong to others. */
export const hostileValues = (ofOthers: readonly string[]): Hostile[] => [
  ...PLAIN,
  ...ofOthers.map((text) => hostile(`of others: ${text}`, text)),
];

const ADDED_KEYS = ['__proto__', 'constructor', 'caseId', 'openid', 'userInfo', 'accountId', 'memberId', 'x'];

/** Batches of mutations: most often a value is replaced. */
export const mutationsOf = (values: readonly Hostile[], batch: number): fc.Arbitrary<Mutation[]> =>
  fc.array(
    fc.record({
      at: fc.nat(100_000),
      kind: fc.constantFrom('replace', 'replace', 'replace', 'remove', 'add', 'repeat'),
      value: fc.constantFrom(...values.map(({ name }) => name)),
    }),
    { minLength: batch, maxLength: batch },
  );

/** Every place in a value, itself the first. */
function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [
    path,
    ...Object.entries(value).flatMap(([key, inner]) =>
      placesIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
    ),
  ];
}

/** The JSON of `value` with what `write` gives in place of what stands at `path`; undefined there leaves it out. */
function jsonWith(
  value: unknown,
  [first, ...rest]: Path,
  write: (old: unknown) => string | undefined,
): string {
  if (first === undefined) return write(value) ?? '{}';
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const parts = Object.entries(value).flatMap(([key, inner]) => {
    const isHere = String(first) === key;
    const text = isHere && rest.length === 0 ? write(inner) : undefined;
    if (isHere && rest.length === 0 && text === undefined) return [];
    const json = text ?? (isHere ? jsonWith(inner, rest, write) : JSON.stringify(inner));
    return [Array.isArray(value) ? json : `${JSON.stringify(key)}:${json}`];
  });
  return Array.isArray(value) ? `[${parts.join(',')}]` : `{${parts.join(',')}}`;
}

function added(old: unknown, key: string, json: string): string {
  if (Array.isArray(old)) return `[${[...old.map((item) => JSON.stringify(item)), json].join(',')}]`;
  if (typeof old !== 'object' || old === null) return json;
  const parts = Object.entries(old).map(
    ([name, inner]) => `${JSON.stringify(name)}:${JSON.stringify(inner)}`,
  );
  return `{${[...parts, `${JSON.stringify(key)}:${json}`].join(',')}}`;
}

const REPEATS = 50;

/** The request's JSON after the mutation, and what was done, in words. */
export function mutated(
  request: object,
  { at, kind, value: name }: Mutation,
  values: readonly Hostile[],
): { json: string; what: string } {
  const value = values.find((candidate) => candidate.name === name);
  if (!value) throw new Error(`no hostile value ${name}`);
  const places = placesIn(request);
  const path = places[at % places.length] ?? [];
  const key = ADDED_KEYS[at % ADDED_KEYS.length] ?? 'x';
  const json = jsonWith(request, path, (old) => {
    switch (kind) {
      case 'replace':
        return value.json;
      case 'remove':
        return undefined;
      case 'add':
        return added(old, key, value.json);
      case 'repeat':
        return `[${new Array(REPEATS).fill(JSON.stringify(Array.isArray(old) ? (old[0] ?? null) : old)).join(',')}]`;
    }
  });
  return { json, what: `${kind} ${path.join('.') || '(everything)'} · ${name} · ${key}` };
}
