import type { CaseStatus } from '@/domain/case/case-status';
import type { Programme } from '@/domain/household/programme';
import type { Documents } from '../ports/documents';
import { type CaseIndex, caseIndexOf } from './case-records';

/** The platform gives no more in one query. */
const PAGE = 1000;
/** Lists leave these where they are; without them a thousand cases are small. */
const LEFT_OUT = ['personal', 'applicantDigest', 'authorizations'];

/** What stands in the open of every case of the office in that state, or of one programme, however many, latest change first; opens nothing. */
export async function* casesOfOffice(
  documents: Documents,
  officeId: string,
  status: CaseStatus,
  programme?: Programme,
): AsyncGenerator<CaseIndex> {
  const seen = new Set<string>();
  let until = '9999';
  for (;;) {
    const page = await documents.query('cases', {
      where: { officeId, ...(programme ? { programme } : {}), status, updatedAt: { lte: until } },
      orderBy: [['updatedAt', 'desc']],
      without: LEFT_OUT,
      limit: PAGE,
    });
    const fresh = page.filter(({ _id }) => !seen.has(_id));
    for (const document of fresh) {
      seen.add(document._id);
      yield caseIndexOf(document);
    }
    const last = page.at(-1);
    if (page.length < PAGE || fresh.length === 0 || !last) return;
    until = String(last.updatedAt);
  }
}
