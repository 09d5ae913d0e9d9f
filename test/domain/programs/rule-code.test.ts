import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { INCOME_KINDS } from '@/domain/assessment/income/income-kinds';
import { MEMBERSHIP_REASONS } from '@/domain/assessment/membership/membership';
import { referenceProblem } from '@/domain/law/check-reference';
import { CLASS_CONDITIONS, CLASS_TEXT } from '@/domain/programs/conditions';

const ROOT = resolve(__dirname, '../../../src/domain');
/** Arithmetic itself: how a year and a basis point are made, and what rounding means. */
const ARITHMETIC = [
  'exact.ts',
  'range.ts',
  'figure.ts',
  'calculation.ts',
  'verify-trace.ts',
  'lack.ts',
  'explain.ts',
];
const rules = ['programs', 'assessment'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !ARITHMETIC.some((name) => file.endsWith(`/assessment/${name}`))),
);

/** Numbers that a rule file may hold: nothing, and one of something. */
const ALLOWED = new Set(['0', '1']);

function numbersIn(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isNumericLiteral(node) && !ALLOWED.has(node.text)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.map((number) => `${relative(ROOT, file)}: ${number}`);
}

const conditions = Object.entries(CLASS_CONDITIONS).flatMap(([name, list]) =>
  list.map(({ id, title, article }) => ({ name, id, title, article })),
);

describe('the rules as code', () => {
  test('no number stands in a rule: each is a parameter', () => {
    expect(rules.length).toBeGreaterThan(30);
    expect(rules.flatMap(numbersIn)).toEqual([]);
  });

  test('every condition cites an article that exists', () => {
    expect(conditions.length).toBeGreaterThan(20);
    expect(
      conditions.flatMap(({ id, article }) => referenceProblem(article)?.concat(` (${id})`) ?? []),
    ).toEqual([]);
  });

  test('every condition is named after its class, once, and says in Chinese what it asks', () => {
    expect(new Set(conditions.map(({ id }) => id)).size).toBe(conditions.length);
    for (const { name, id, title } of conditions) {
      expect(id.startsWith(`${name}.`)).toBe(true);
      expect(title).toMatch(/^[一-鿿0-9（），、]{5,}$/);
    }
    expect(Object.keys(CLASS_TEXT)).toEqual(Object.keys(CLASS_CONDITIONS));
  });

  test('every reason of membership and kind of income cites an article that exists', () => {
    const references = [...Object.values(MEMBERSHIP_REASONS), ...Object.values(INCOME_KINDS)];
    expect(references.flatMap(({ article }) => referenceProblem(article) ?? [])).toEqual([]);
  });

  test('each condition has a file of its own, named for what it decides', () => {
    const files = rules
      .filter((file) => file.includes('/conditions/'))
      .map((file) => readFileSync(file, 'utf8'));
    expect(files.length).toBeGreaterThan(15);
    for (const text of files) expect(text.split('\n').length).toBeLessThan(70);
  });
});
