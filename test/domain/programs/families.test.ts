import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { traceProblems } from '@/domain/assessment/verify-trace';
import { assessmentOf, EXPECTATIONS } from './expectations';
import type { WrittenFamily } from './read-family';

const FOLDER = join(__dirname, 'families');
const families = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.yaml'))
  .flatMap((file) =>
    parseAllDocuments(readFileSync(join(FOLDER, file), 'utf8')).map((document) => ({
      file,
      family: document.toJS() as WrittenFamily,
    })),
  );

describe('families whose results were worked out by hand', () => {
  test('there are enough of them, each with its arithmetic, and no two of one name', () => {
    expect(families.length).toBeGreaterThanOrEqual(80);
    expect(new Set(families.map(({ family }) => family.name)).size).toBe(families.length);
    for (const { family } of families) expect(family.arithmetic).toMatch(/\S/);
  });

  test.each(families.map(({ family, file }) => [family.name, file, family] as const))(
    '%s (%s)',
    (_, __, family) => {
      const assessment = assessmentOf(family);
      expect(Object.keys(family.expect).length).toBeGreaterThan(0);
      for (const [what, expected] of Object.entries(family.expect)) {
        const check = EXPECTATIONS[what];
        if (!check) throw new Error(`nobody knows how to check “${what}”`);
        check(assessment, expected);
      }
      expect(traceProblems(assessment.trace ?? [])).toEqual([]);
    },
  );
});
