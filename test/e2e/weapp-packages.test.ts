import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { LEGAL_INDEX } from '@/domain/law/legal-index';
import { ALL_PARAMETERS } from '@/domain/policy/all-parameters';
import { BENEFIT_PARAMETERS } from '@/domain/policy/benefit-parameters';
import { isClock } from '@/domain/policy/clock-parameters';
import { SPECIAL_AID_PARAMETERS } from '@/domain/policy/special-aid-parameters';

/** What lies in which package of the mini-program, read from the bundle that is uploaded. */
const DIST = resolve(__dirname, '../../dist/weapp');
/** Shorter words of the rules are also words of other things. */
const SHORTEST_PROBE = 8;

const files = readdirSync(DIST, { withFileTypes: true, recursive: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.js'))
  .map((entry) => relative(DIST, join(entry.parentPath ?? entry.path, entry.name)))
  .map((name) => ({ name, text: readFileSync(join(DIST, name), 'utf8') }));
const main = files.filter(({ name }) => !name.startsWith('packages/'));
const rules = files.filter(({ name }) => name.startsWith('packages/rules/'));

const labels = [...Object.values(BENEFIT_PARAMETERS), ...Object.values(SPECIAL_AID_PARAMETERS)].map(
  ([, label]) => label,
);
const documentNumbers = Object.values(LEGAL_INDEX).flatMap(({ documentNumber }) => documentNumber ?? []);
/** The deadlines of a case bear the names of its steps, which every screen of a case knows. */
const names = ALL_PARAMETERS.map(({ name }) => name).filter((name) => !isClock(name));
const PROBES = [...new Set([...labels, ...documentNumbers, ...names])].filter(
  (probe) => probe.length >= SHORTEST_PROBE,
);

const found = (packages: typeof files): string[] =>
  PROBES.flatMap((probe) =>
    packages.filter(({ text }) => text.includes(probe)).map(({ name }) => `${name}: ${probe}`),
  );

describe('the packages of the mini-program', () => {
  test('the rules are where they are used: names, labels and the numbers of documents', () => {
    expect(main.length).toBeGreaterThanOrEqual(8);
    expect(found(rules).length).toBeGreaterThan(PROBES.length / 2);
  });

  test('whoever only opens the mini-program loads nothing of the rules', () => {
    expect(found(main)).toEqual([]);
  });

  test('whoever only looks at a case loads no check of names or cards', () => {
    const checked = main.filter(({ text }) => /残疾证号|间隔点/.test(text)).map(({ name }) => name);
    expect(checked).toEqual([]);
  });
});
