import type { Documents } from '../../cloudfunctions/shared/ports/documents';
import type { Sealer } from '../../cloudfunctions/shared/ports/sealer';
import { type BroughtIn, bringDirectory } from '../../config/deploy/directory/bring-directory';
import { DIVISIONS } from './divisions';
import { OFFICE_MAPPINGS } from './mappings';
import { OFFICES } from './offices';
import { STAFF } from './people';

/** Brings divisions, offices, their mapping and staff of the demo county into the database, as a real county's are. */
export const seedCounty = (documents: Documents, sealer: Sealer): Promise<BroughtIn> =>
  bringDirectory(documents, sealer, {
    divisions: DIVISIONS,
    offices: OFFICES,
    mappings: OFFICE_MAPPINGS,
    staff: STAFF,
  });
