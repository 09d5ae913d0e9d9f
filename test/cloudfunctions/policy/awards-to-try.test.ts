import { randomBytes } from 'node:crypto';
import type { Instant } from '@/domain/kernel/instant';
import { awardsToTry } from '../../../cloudfunctions/policy/what-if/awards-to-try';
import { sm4Sealer } from '../../../cloudfunctions/shared/adapters/sm4-sealer';
import type { Document, Documents, Query } from '../../../cloudfunctions/shared/ports/documents';
import { awardDocument } from '../../../cloudfunctions/shared/records/award-records';
import { demoAwards } from '../../../localcloud/county/demo-awards';
import { memoryDocuments } from '../../localcloud/county/memory-documents';

const COUNTY = '990101';
const COUNT = 2_050;
const sealer = sm4Sealer({
  dataKeys: { k1: randomBytes(16) },
  currentKeyId: 'k1',
  digestKey: randomBytes(32),
});
const rows = demoAwards(COUNT).map((award) => awardDocument(award, sealer));

/** As the database answers: by id from the last on, at most so many. */
function stored(documents: readonly Document[]): { documents: Documents; queries: Query[] } {
  const queries: Query[] = [];
  const descending = [...documents].sort((a, b) => (a._id < b._id ? 1 : -1));
  return {
    queries,
    documents: {
      ...memoryDocuments().documents,
      count: async () => documents.length,
      query: async (_, query) => {
        queries.push(query);
        const { _id: upTo } = query.where;
        const most = typeof upTo === 'object' && 'lte' in upTo ? upTo.lte : undefined;
        return descending.filter(({ _id }) => most === undefined || _id <= most).slice(0, query.limit);
      },
    },
  };
}
/** Each look at it is so many seconds later. */
const clock = (seconds: number) => {
  let now = 0;
  return {
    now: () => {
      now += seconds * 1_000;
      return new Date(now).toISOString() as Instant;
    },
  };
};
const tried = (documents: readonly Document[], seconds = 0) => {
  const store = stored(documents);
  return awardsToTry({ documents: store.documents, sealer, clock: clock(seconds) }, COUNTY);
};

describe('the awards that a trial looks at', () => {
  test('are all of them, each once, however many pages', async () => {
    const { trial, names, left } = await tried(rows);
    expect(trial).toHaveLength(COUNT);
    expect(new Set(trial.map(({ id }) => id)).size).toBe(COUNT);
    expect(names.get(trial[0]?.id ?? '')).toMatch(/^.\*+$/);
    expect(left).toBe(0);
  });

  test.each([0, 1, 999, 1_000, 1_001])('are all of %i', async (count) => {
    expect((await tried(rows.slice(0, count))).trial).toHaveLength(count);
  });

  test('are as many as the time allows, and how many are left is said', async () => {
    const { trial, left } = await tried(rows, 20);
    expect(trial).toHaveLength(1_000);
    expect(left).toBe(COUNT - 1_000);
  });
});
