import * as z from 'zod/mini';
import { ACTIONS } from '@/contracts';
import { FAILURES } from '@/contracts/failures';
import { plainIssueWords } from '@/contracts/validation-words';
import { FIELD_WORDS } from '../../cloudfunctions/shared/pipeline/field-words';
import { fieldName, invalidRequest } from '../../cloudfunctions/shared/pipeline/invalid-request';
import { notPlainChinese } from '../support/plain-chinese';

beforeAll(() => {
  z.config({ localeError: plainIssueWords });
});

interface Def {
  readonly type: string;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly options?: readonly Schema[];
  readonly items?: readonly Schema[];
  readonly element?: Schema;
  readonly innerType?: Schema;
  readonly in?: Schema;
  readonly out?: Schema;
  readonly left?: Schema;
  readonly right?: Schema;
  readonly valueType?: Schema;
  readonly values?: readonly unknown[];
}
interface Schema {
  readonly _zod: { readonly def: Def };
}
const defOf = (schema: unknown): Def => (schema as Schema)._zod.def;

/** Schemas in a schema, each with the key under which it stands where it has one. */
function partsOf({
  shape = {},
  options = [],
  items = [],
  ...def
}: Def): (readonly [string | undefined, Schema])[] {
  const others = [def.element, def.innerType, def.in, def.out, def.left, def.right, def.valueType];
  return [
    ...Object.entries(shape),
    ...[...options, ...items, ...others].flatMap((one) => (one ? [[undefined, one] as const] : [])),
  ];
}

function keysIn(schema: unknown, seen = new Set<unknown>()): string[] {
  if (seen.has(schema)) return [];
  seen.add(schema);
  return partsOf(defOf(schema)).flatMap(([key, part]) => [...(key ? [key] : []), ...keysIn(part, seen)]);
}

const JUNK: readonly unknown[] = [
  undefined,
  null,
  '',
  'x',
  '示',
  '示'.repeat(3000),
  -1,
  1.5,
  1e12,
  true,
  [],
  ['x'],
  {},
  { $ne: 1 },
];
const DEEPEST = 7;

/** Values that are wrong in one place: of the wrong kind here, or right here and wrong further in. */
function wrongFor(schema: unknown, depth = 0): unknown[] {
  const def = defOf(schema);
  if (depth > DEEPEST) return [];
  const inner = (one: Schema | undefined): unknown[] => (one ? wrongFor(one, depth + 1) : []);
  const constants = Object.fromEntries(
    Object.entries(def.shape ?? {}).flatMap(([key, part]) => {
      const [value] = defOf(part).values ?? [];
      return value === undefined ? [] : [[key, value]];
    }),
  );
  return [
    ...JUNK,
    ...Object.entries(def.shape ?? {}).flatMap(([key, part]) =>
      inner(part).map((value) => ({ ...constants, [key]: value })),
    ),
    ...[...(def.options ?? []), def.innerType, def.in, def.left, def.right].flatMap(inner),
    ...inner(def.element).map((value) => [value]),
    ...inner(def.valueType).map((value) => ({ x: value })),
  ];
}

const messagesOf = (schema: z.ZodMiniType, value: unknown): string[] => {
  const read = z.safeParse(schema, value);
  return read.success ? [] : (invalidRequest(read.error).fields ?? []).map(({ message }) => message);
};

describe('a request that is not as it should be', () => {
  test('every field of every request has its words, and nothing else has', () => {
    const keys = new Set(ACTIONS.flatMap(({ request }) => keysIn(request)));
    expect([...keys].filter((key) => !(key in FIELD_WORDS))).toEqual([]);
    expect(Object.keys(FIELD_WORDS).filter((key) => !keys.has(key))).toEqual([]);
    for (const words of Object.values(FIELD_WORDS))
      expect(words).toMatch(/^\p{Script=Han}[\p{Script=Han}（）]*$/u);
  });

  test.each(ACTIONS.map((contract) => [`${contract.function}.${contract.action}`, contract] as const))(
    '%s says in plain Chinese which field and what to do, whatever is wrong',
    (_name, { request }) => {
      const told = new Set(wrongFor(request).flatMap((value) => messagesOf(request, value)));
      const bad = [...told].flatMap((message) => {
        const why =
          notPlainChinese(message) ?? (/^[^：]+：.+。$/.test(message) ? undefined : 'names no field');
        return why ? [{ message, why }] : [];
      });
      expect(bad.slice(0, 10)).toEqual([]);
    },
  );

  test('what the page fills in by itself nobody is asked to type', () => {
    const schema = z.object({ caseId: z.string(), phone: z.string() });
    expect(messagesOf(schema, {})).toEqual([
      '申请：这一页的内容不全了，请返回上一页，重新打开再试。',
      '手机号：还没有填，请填写。',
    ]);
  });

  test('every registered failure is plain Chinese', () => {
    expect(Object.values(FAILURES).map(notPlainChinese).filter(Boolean)).toEqual([]);
  });

  test.each([
    [['application', 'applicant', 'name'], '申请人的姓名'],
    [['application', 'members', 1, 'document', 'number'], '第 2 项证件的号码'],
    [['application', 'members', 0, 'relation'], '家里人第 1 项，和申请人的关系'],
    [['phone'], '手机号'],
    [['caseId'], '申请'],
    [[], '这次填的内容'],
    [['nobody knows'], '这次填的内容'],
    [['answers', 0], '第 1 项'],
  ])('%j is called %s', (path, words) => {
    expect(fieldName(path)).toBe(words);
  });
});
