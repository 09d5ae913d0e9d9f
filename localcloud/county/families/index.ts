import { createHash } from 'node:crypto';
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

/** Hash of every file of the folder with the day: as long as it stays the same, reading them gives the same. */
export function fingerprintOfFamilies(folder = householdsFolder(), now = new Date()): string {
  const hash = createHash('sha256').update(officeDateOf(instantOf(now)));
  for (const fileName of readdirSync(folder).sort())
    hash.update(`\0${fileName}\0`).update(readFileSync(join(folder, fileName)));
  return hash.digest('hex');
}

/** The family of this number alone, not compared with the others. Throws FamilyFileError where its file is not right. */
export function readFamilyOf(number: string, folder = householdsFolder(), now = new Date()): Family {
  const fileName = readdirSync(folder).find((name) => name.startsWith(`${number}-`));
  if (!fileName) throw new Error(`no family ${number}`);
  return readFamily(fileName, readFileSync(join(folder, fileName), 'utf8'), officeDateOf(instantOf(now)));
}

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
