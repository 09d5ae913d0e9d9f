import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { traceProblems } from '@/domain/assessment/verify-trace';
import type { Assessment } from '@/domain/programs/assess';
import { CLASS_CONDITIONS } from '@/domain/programs/conditions';
import { assessmentOf, EXPECTATIONS } from './expectations';
import type { WrittenFamily } from './read-family';

/** One table: what it asks about a family in which `$` stands for the value of each row. */
interface Table {
  readonly sentence: string;
  /** A condition (`singlePerson.mayApplyAlone`), `standing`, or one of the lines of a family's `expect`. */
  readonly asks: string;
  readonly of?: string;
  readonly arithmetic?: string;
  readonly family: Omit<WrittenFamily, 'name' | 'arithmetic' | 'expect' | 'people'> &
    Partial<Pick<WrittenFamily, 'people'>>;
  readonly rows: readonly (readonly [value: unknown, answer: unknown, note?: string])[];
}

const FOLDER = join(__dirname, 'boundaries');
const tables = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.yaml'))
  .flatMap((file) =>
    parseAllDocuments(readFileSync(join(FOLDER, file), 'utf8')).map((document) => ({
      file,
      table: document.toJS() as Table,
    })),
  );

/** The family with `$` replaced wherever it stands. */
function withValue(written: unknown, value: unknown): unknown {
  if (written === '$') return value;
  if (Array.isArray(written)) return written.map((one) => withValue(one, value));
  if (typeof written !== 'object' || written === null) return written;
  return Object.fromEntries(Object.entries(written).map(([name, one]) => [name, withValue(one, value)]));
}

const APPLICANT = { people: [{ id: '本人', relation: 'applicant' }] };
const familyOf = ({ family }: Table, value: unknown): WrittenFamily =>
  withValue({ ...APPLICANT, ...family }, value) as WrittenFamily;

/** What came of one condition, for one person where it says of whom; `none` where it was not looked at. */
const findingOf = ({ classes }: Assessment, condition: string, of: string | undefined): string =>
  Object.values(classes)
    .flat()
    .filter(({ about }) => of === undefined || about === of)
    .flatMap(({ findings }) => findings)
    .find((finding) => finding.condition === condition)?.answer ?? 'none';

function check({ asks, of }: Table, assessment: Assessment, answer: unknown): void {
  if (asks === 'standing') {
    const membership = assessment.memberships.find(({ person }) => person === of);
    expect(`${membership?.standing} ${membership?.reason}`).toBe(answer);
    return;
  }
  if (asks.includes('.')) {
    expect(findingOf(assessment, asks, of)).toBe(answer);
    return;
  }
  const expectation = EXPECTATIONS[asks];
  if (!expectation) throw new Error(`nobody knows how to check “${asks}”`);
  expectation(assessment, answer);
}

const text = (value: unknown): string => (typeof value === 'object' ? JSON.stringify(value) : String(value));

describe.each(tables.map(({ table, file }) => [table.sentence, file, table] as const))(
  '%s (%s)',
  (_, __, table) => {
    test.each(
      table.rows.map(([value, answer, note]) => [note ?? text(value), text(answer), value, answer] as const),
    )('%s：%s', (_note, _text, value, answer) => {
      const assessment = assessmentOf(familyOf(table, value));
      check(table, assessment, answer);
      expect(traceProblems(assessment.trace ?? [])).toEqual([]);
    });
  },
);

describe('the tables', () => {
  test('hold, with the families, at least six hundred cases', () => {
    const families = readdirSync(join(__dirname, 'families')).filter((file) => file.endsWith('.yaml'));
    const written = families.map((file) => readFileSync(join(__dirname, 'families', file), 'utf8'));
    const cases = written.flatMap((text) => text.match(/^name:/gm) ?? []).length;
    const rows = tables.reduce((sum, { table }) => sum + table.rows.length, 0);
    expect({ cases, rows, areEnough: cases + rows >= 600 }).toMatchObject({ areEnough: true });
  });

  test('each says in a sentence what it shows, and no two the same', () => {
    expect(new Set(tables.map(({ table }) => table.sentence)).size).toBe(tables.length);
    for (const { table } of tables) expect(table.rows.length).toBeGreaterThan(1);
  });

  test.each(Object.values(CLASS_CONDITIONS).flatMap((list) => list.map(({ id }) => id)))(
    'show where %s turns over, and that what nobody knows leaves it open',
    (id) => {
      const answers = new Set(
        tables
          .filter(({ table }) => table.asks === id)
          .flatMap(({ table }) => table.rows.map(([, answer]) => (answer === 'none' ? 'notMet' : answer))),
      );
      expect([...answers].sort()).toEqual(['met', 'notMet', 'undetermined']);
    },
  );
});
