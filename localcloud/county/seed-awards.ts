import type { Documents } from '../../cloudfunctions/shared/ports/documents';
import type { Sealer } from '../../cloudfunctions/shared/ports/sealer';
import { AWARDS, awardDocument } from '../../cloudfunctions/shared/records/award-records';
import { demoAwards } from './demo-awards';

const DEMO_AWARDS = 240;
const AT_ONCE = 60;

/** Brings the demo county's awards in, once: a county that has any keeps them as they are. Gives how many were brought. */
export async function seedAwards(
  documents: Documents,
  sealer: Sealer,
  count: number = DEMO_AWARDS,
): Promise<number> {
  if ((await documents.count(AWARDS, {})) > 0) return 0;
  const rows = demoAwards(count).map((award) => awardDocument(award, sealer));
  for (let from = 0; from < rows.length; from += AT_ONCE)
    await documents.create(AWARDS, rows.slice(from, from + AT_ONCE));
  return rows.length;
}
