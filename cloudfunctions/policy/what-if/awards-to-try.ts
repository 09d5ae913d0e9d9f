import { maskName } from '@/domain/access/mask';
import type { TrialHousehold } from '@/domain/what-if/comparison';
import type { ReadContext } from '../../shared/pipeline/handler';
import { AWARDS, openAward } from '../../shared/records/award-records';

/** The platform gives no more in one query. */
const PAGE = 1_000;
/** No page is read after this; comparing takes as long again at most, and the function has 30 s. */
const BUDGET_MS = 12_000;

/** A county's awards as households to try on. */
export interface AwardsToTry {
  readonly trial: readonly TrialHousehold[];
  /** Masked, by award. */
  readonly names: ReadonlyMap<string, string>;
  /** How many there are beyond those, for want of time. */
  readonly left: number;
}

/** Reads all awards of `region`, page by page, as far as the time goes. */
export async function awardsToTry(
  { documents, sealer, clock }: Pick<ReadContext, 'documents' | 'sealer' | 'clock'>,
  region: string,
): Promise<AwardsToTry> {
  const end = Date.parse(clock.now()) + BUDGET_MS;
  const trial: TrialHousehold[] = [];
  const names = new Map<string, string>();
  for (let last: string | undefined; ; ) {
    const found = await documents.query(AWARDS, {
      where: { region, ...(last === undefined ? {} : { _id: { lte: last } }) },
      orderBy: [['_id', 'desc']],
      limit: PAGE,
    });
    for (const document of found) {
      if (names.has(document._id)) continue;
      const { award, recipient } = openAward(document, sealer);
      const { awardId, township, area, facts } = award;
      trial.push({ id: awardId, township, area, facts });
      names.set(awardId, maskName(recipient));
    }
    last = found.at(-1)?._id;
    if (found.length < PAGE) return { trial, names, left: 0 };
    if (Date.parse(clock.now()) >= end)
      return { trial, names, left: (await documents.count(AWARDS, { region })) - trial.length };
  }
}
