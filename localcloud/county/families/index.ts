import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { instantOf } from '../../../src/domain/kernel/instant';
import { officeDateOf } from '../../../src/domain/kernel/plain-date';
import { projectRoot } from '../../server/project-root';
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
  wrong.push(...outOfOrder(families));
  if (wrong.length > 0) throw new FamilyFileError(wrong.join('\n'));
  return families;
}

/** Numbers that stand twice, and families that build on one that does not come before them. */
function outOfOrder(families: readonly Family[]): string[] {
  return families.flatMap(({ number, fileName, file }, index) => {
    const before = families.slice(0, index).map((family) => family.number);
    const missing = (file.要先交 ?? []).filter((needed) => !before.includes(needed));
    return [
      ...(before.includes(number) ? [`${fileName} 第 1 行：编号 ${number} 已经有了，请换一个`] : []),
      ...missing.map((needed) => `${fileName} 第 1 行：“要先交”的 ${needed} 没有，或者排在后面`),
    ];
  });
}
