import type { Directory, Office } from '../ports/directory';

/** The county's own office, whom anybody can telephone; undefined before the directory has been brought in. */
export async function countyOffice(
  directory: Pick<Directory, 'divisionsBelow' | 'officeFor'>,
): Promise<Office | undefined> {
  const [county] = await directory.divisionsBelow('');
  return county && (await directory.officeFor(county.code))?.office;
}
