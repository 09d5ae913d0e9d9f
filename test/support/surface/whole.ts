import { isDeepStrictEqual } from 'node:util';
import { fold } from '@/domain/case/evolve';
import type { CaseId } from '@/domain/kernel/ids';
import type { Document } from '../../../cloudfunctions/shared/ports/documents';
import { openCaseDocument, openEventDocument } from '../../../cloudfunctions/shared/records/case-records';
import type { ProductCloud } from '../product-cloud';

type Stored = Pick<ProductCloud, 'documents' | 'sealer'>;

/** The collections whose rows belong to a case, where they name one. */
const OF_A_CASE = [
  'authorizations',
  'person_claims',
  'callbacks',
  'invitations',
  'attachments',
  'determinations',
];
const SEALED = ['personal', 'content', 'keys', 'about'];
/** The platform gives no more in one query. */
const MOST_ROWS = 1000;

/** What is wrong with one stored case: it is not what its events give, or a signature of it is stored nowhere. */
export async function problemsOfCase({ documents, sealer }: Stored, caseId: CaseId): Promise<string[]> {
  const [document, events, authorizations] = await Promise.all([
    documents.find('cases', caseId),
    documents.query('case_events', { where: { caseId }, orderBy: [['version', 'asc']], limit: MOST_ROWS }),
    documents.query('authorizations', { where: { caseId }, without: SEALED, limit: MOST_ROWS }),
  ]);
  if (!document) return [`${caseId} is not stored`];
  const stored = openCaseDocument(document, sealer);
  const folded = fold(events.map((event) => openEventDocument(event, sealer)));
  const signed = new Set(authorizations.map(({ _id }) => _id));
  const isWhole =
    isDeepStrictEqual(stored, folded && JSON.parse(JSON.stringify(folded))) &&
    events.length === stored.version;
  const unsigned = Object.values(stored.authorizations).filter(
    ({ authorizationId }) => !signed.has(authorizationId),
  );
  return [
    ...(isWhole ? [] : [`${caseId} is not what its ${events.length} events give`]),
    ...unsigned.map(({ authorizationId }) => `${authorizationId} of ${caseId} is not stored`),
  ];
}

async function rowsOf({ documents }: Stored, collection: string): Promise<Document[]> {
  const rows = await documents.query(collection, { where: {}, without: SEALED, limit: MOST_ROWS });
  if (rows.length === MOST_ROWS) throw new Error(`${collection} has more rows than one look sees`);
  return rows;
}

/** The notices put down last. */
const latestNotices = ({ documents }: Stored): Promise<Document[]> =>
  documents.query('notices', { where: {}, orderBy: [['createdAt', 'desc']], limit: MOST_ROWS });

/**
 * Looks at what is stored after a batch: every case that has changed since the last look is what its events give, and
 * no row names a case that is not there. Gives what is wrong, in words.
 */
export function createWholenessCheck(cloud: Stored): () => Promise<string[]> {
  const seen = new Map<string, unknown>();
  return async () => {
    const cases = await rowsOf(cloud, 'cases');
    const ids = new Set(cases.map(({ _id }) => _id));
    const changed = cases.filter(({ _id, version }) => seen.get(_id) !== version);
    for (const { _id, version } of changed) seen.set(_id, version);
    const ofCases = await Promise.all(changed.map(({ _id }) => problemsOfCase(cloud, _id as CaseId)));
    const rows = await Promise.all([
      latestNotices(cloud),
      ...OF_A_CASE.map((collection) => rowsOf(cloud, collection)),
    ]);
    const orphans = rows.flat().filter(({ caseId }) => caseId !== undefined && !ids.has(String(caseId)));
    return [
      ...ofCases.flat(),
      ...orphans.map(({ _id, caseId }) => `${_id} names no case: ${String(caseId)}`),
    ];
  };
}
