import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { instantOf } from '../../../src/domain/kernel/instant';
import { officeDateOf } from '../../../src/domain/kernel/plain-date';
import { projectRoot } from '../../server/project-root';
import { problemsAmong } from './check-together';
import { FamilyFileError } from './explain';
import { type Family, readFamily } from './read-family';

export type { ApplicationForm, LowIncomeForm } from './application-of';
export { FamilyFileError } from './explain';
export { type Family, readFamily } from './read-family';

/** Where a clerk adds a family. */
export const householdsFolder = (): string => join(projectRoot(), 'localcloud/county/households');

/** Every family of the folder, in the order of their numbers. Throws FamilyFileError for all that is wrong at once. */
export function readFamilies(folder = householdsFolder(), now = new Date()): readonly Family[] {
  const today = officeDateOf(instantOf(now));
  const families: Family[] = [];
  const wrong: string[] = [];
  for (const fileName of readdirSync(folder).sort()) {
    try {
      families.push(readFamily(fileName, readFileSync(join(folder, fileName), 'utf8'), today));
    } catch (error) {
      if (!(error instanceof FamilyFileError)) throw error;
      wrong.push(error.message);
    }
  }
  wrong.push(...problemsAmong(families));
  if (wrong.length > 0) throw new FamilyFileError(wrong.join('\n'));
  return families;
}
