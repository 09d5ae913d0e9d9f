import type { Documents } from '../../../cloudfunctions/shared/ports/documents';
import type { ImportProblem } from '../../../src/domain/award/import/cells';
import { COLUMNS } from '../../../src/domain/award/import/columns';
import type { ImportedAward } from '../../../src/domain/award/import/read-award-file';
import type { PlacedAward } from './bring-awards';

const MOST_TOWNSHIPS = 1_000;
const COUNTY_DIGITS = 6;

interface Township {
  readonly code: string;
  readonly name: string;
}

/** The townships (乡镇、街道) of the directory. */
export async function townshipsOf(documents: Pick<Documents, 'query'>): Promise<readonly Township[]> {
  const found = await documents.query('divisions', { where: { level: 'township' }, limit: MOST_TOWNSHIPS });
  return found.map(({ _id, name }) => ({ code: _id, name: String(name) }));
}

/** Finds the division of each household by the name or code that was written. */
export function placeAwards(
  awards: readonly ImportedAward[],
  townships: readonly Township[],
): { readonly placed: readonly PlacedAward[]; readonly problems: readonly ImportProblem[] } {
  const placed: PlacedAward[] = [];
  const problems: ImportProblem[] = [];
  for (const award of awards) {
    const same = townships.filter(({ code, name }) => code === award.township || name === award.township);
    const [only] = same;
    if (only && same.length === 1) {
      placed.push({ ...award, townshipCode: only.code, region: only.code.slice(0, COUNTY_DIGITS) });
      continue;
    }
    const message = only
      ? '有几个乡镇都叫这个名字，请改写 9 位区划代码'
      : '名册里没有这个乡镇（街道），请写名册里的名称，或者 9 位区划代码';
    problems.push({ line: award.line, column: COLUMNS.township.name, message });
  }
  return { placed, problems };
}
