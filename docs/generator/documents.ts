import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COLLECTIONS } from '../../config/collections';
import { ACTIONS } from '../../src/contracts';
import { FAILURES } from '../../src/contracts/failures';
import { describeActions, describeFailures } from './api';
import { describeCollections } from './data-dictionary';
import { describePopulation } from './population';

export interface GeneratedDocument {
  /** Path below the project. */
  readonly file: string;
  readonly text: string;
}

/** Every document that follows from the code, as it should be now. */
export function generatedDocuments(root: string): GeneratedDocument[] {
  const template = (name: string): string => readFileSync(join(root, 'docs/generator', name), 'utf8');
  const documents = [
    {
      file: 'docs/api.md',
      text: fill(template('api.template.txt'), {
        failures: describeFailures(FAILURES),
        actions: describeActions(ACTIONS),
      }),
    },
    {
      file: 'docs/data-dictionary.md',
      text: fill(template('data-dictionary.template.txt'), { collections: describeCollections(COLLECTIONS) }),
    },
    { file: 'docs/population.md', text: fill(template('population.template.txt'), describePopulation()) },
  ];
  return documents.map(({ file, text }) => ({ file, text: formatted(root, file, text) }));
}

/** As the formatter of everything else writes it, so that it has nothing left to change. */
function formatted(root: string, file: string, text: string): string {
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const args = [biome, 'format', `--stdin-file-path=${file}`];
  return execFileSync(process.execPath, args, { cwd: root, input: text, encoding: 'utf8' });
}

/** Puts each part where `{{name}}` stands. Throws when the template lacks its place. */
function fill(template: string, parts: Readonly<Record<string, string>>): string {
  return Object.entries(parts).reduce((text, [name, part]) => {
    const place = `{{${name}}}`;
    if (!text.includes(place)) throw new Error(`the template has no ${place}`);
    return text.replace(place, () => part);
  }, template);
}
