import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { INCOME_ARTICLE } from '@/domain/assessment/income/income-kinds';
import { MEMBERSHIP_REASONS } from '@/domain/assessment/membership/membership';
import type { LegalReference } from '@/domain/kernel/legal-reference';
import { referenceProblem } from '@/domain/law/check-reference';
import type { LegalDocument } from '@/domain/law/legal-document';
import { LEGAL_INDEX } from '@/domain/law/legal-index';
import { assess } from '@/domain/programs/assess';
import { CLASS_CONDITIONS, CLASS_TEXT } from '@/domain/programs/conditions';
import { HAND_OVER_REASONS } from '@/domain/programs/other-hardship/hand-over';
import { GRACE_ARTICLE } from '@/domain/programs/subsistence-allowance/grace-period';
import { APPROVAL_ARTICLE } from '@/domain/programs/temporary-aid/approval';
import {
  aHousehold,
  anIncome,
  anObligor,
  aPerson,
  aSpending,
  bornOn,
  checked,
  countyWith,
  demoPolicy,
} from './build-facts';

const ROOT = resolve(__dirname, '../../../src/domain');
/** Arithmetic itself: how a year and a basis point are made, what rounding means, how many possibilities are tried. */
const ARITHMETIC = [
  'exact.ts',
  'range.ts',
  'figure.ts',
  'calculation.ts',
  'verify-trace.ts',
  'lack.ts',
  'explain.ts',
  'membership/whoever-counts.ts',
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

const DOCUMENTS: readonly LegalDocument[] = Object.values(LEGAL_INDEX);

/** What is wrong with a reference: not in the index, or without its article where the document has articles. */
function citingProblem(reference: LegalReference): string | undefined {
  const problem = referenceProblem(reference);
  if (problem !== undefined || reference.article !== undefined) return problem;
  const document = DOCUMENTS.find(({ title }) => title === reference.title);
  const hasParts = document?.articles !== undefined || document?.sections !== undefined;
  return hasParts ? `《${reference.title}》 is cited without an article` : undefined;
}

const conditions = Object.entries(CLASS_CONDITIONS).flatMap(([name, list]) =>
  list.map(({ id, title, article }) => ({ name, id, title, article })),
);

describe('the rules as code', () => {
  test('no number stands in a rule: each is a parameter', () => {
    expect(rules.length).toBeGreaterThan(30);
    expect(rules.flatMap(numbersIn)).toEqual([]);
  });

  test.each(conditions.map(({ id, article }) => [id, article] as const))(
    '%s cites an article that exists',
    (_, article) => {
      expect(citingProblem(article)).toBeUndefined();
    },
  );

  test('every condition is named after its class, once, and says in Chinese what it asks', () => {
    expect(new Set(conditions.map(({ id }) => id)).size).toBe(conditions.length);
    for (const { name, id, title } of conditions) {
      expect(id.startsWith(`${name}.`)).toBe(true);
      expect(title).toMatch(/^[一-鿿0-9（），、]{5,}$/);
    }
    expect(Object.keys(CLASS_TEXT)).toEqual(Object.keys(CLASS_CONDITIONS));
  });

  const reasons = { ...MEMBERSHIP_REASONS, ...HAND_OVER_REASONS };
  test.each([
    ...Object.entries(reasons).map(([name, { article }]) => [name, article] as const),
    ...Object.entries(INCOME_ARTICLE),
    ['grace', GRACE_ARTICLE] as const,
    ['approval', APPROVAL_ARTICLE] as const,
  ])('the reason %s cites an article that exists', (_, article) => {
    expect(citingProblem(article)).toBeUndefined();
  });

  test.each(['difference', 'tiers'])('every number of a trace by %s cites what is in the index', (method) => {
    const trace = assess(
      aHousehold({
        people: [
          aPerson({ isSeriouslyIll: checked(true) }),
          aPerson({ id: 'm2', relation: 'parent', ...bornOn('1940-01-01') }),
          aPerson({ id: 'm3', relation: 'child', disability: checked({ category: 'mental', grade: 3 }) }),
        ],
        income: [
          anIncome({ kind: 'wages', amount: checked(900_000) }),
          anIncome({ id: 'i2', kind: 'farming' }),
        ],
        spending: [aSpending({ amount: checked(900_000) }), aSpending({ id: 'p2', kind: 'transferPaid' })],
        obligors: [anObligor({ consent: checked('given') })],
        emergency: { ...aHousehold().emergency, what: checked('fire'), necessarySpendingRose: checked(true) },
      }),
      method === 'tiers' ? countyWith({ subsistenceMethod: method }) : demoPolicy(),
    ).trace;
    const cited = (trace ?? []).flatMap(({ article }) => article ?? []);
    expect(cited.length).toBeGreaterThan(50);
    const real = cited.filter(({ title }) => !/（(?:示例|待核实)）$/.test(title));
    expect(real.flatMap((article) => citingProblem(article) ?? [])).toEqual([]);
  });

  test('each condition has a file of its own, named for what it decides', () => {
    const files = rules
      .filter((file) => file.includes('/conditions/'))
      .map((file) => readFileSync(file, 'utf8'));
    expect(files.length).toBeGreaterThan(15);
    for (const text of files) expect(text.split('\n').length).toBeLessThan(70);
  });
});
