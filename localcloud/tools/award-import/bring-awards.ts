import { randomUUID } from 'node:crypto';
import type { Document, Documents } from '../../../cloudfunctions/shared/ports/documents';
import { DuplicateKey } from '../../../cloudfunctions/shared/ports/documents';
import type { Sealer } from '../../../cloudfunctions/shared/ports/sealer';
import { auditDocument } from '../../../cloudfunctions/shared/records/audit';
import {
  AWARDS,
  awardDocument,
  openAward,
  type StoredAward,
} from '../../../cloudfunctions/shared/records/award-records';
import type { ImportProblem } from '../../../src/domain/award/import/cells';
import { COLUMNS } from '../../../src/domain/award/import/columns';
import type { ImportedAward } from '../../../src/domain/award/import/read-award-file';
import type { Instant } from '../../../src/domain/kernel/instant';

/** Awards looked up by one query, and created by one call. */
const BATCH = 50;
/** The platform gives no more in one query. */
const MOST_FOUND = 1_000;

/** What became of a file's households. */
export interface Brought {
  readonly created: number;
  readonly corrected: number;
  /** They stand there already, with the same content. */
  readonly alreadyThere: number;
  readonly problems: readonly ImportProblem[];
}

export interface Bringing {
  readonly documents: Documents;
  readonly sealer: Sealer;
  /** False: look, and write nothing. */
  readonly isApplied: boolean;
  /** Whether what stands there otherwise is replaced by what the file says. */
  readonly isCorrecting: boolean;
  readonly now: Instant;
}

/** A household of the file with the division that pays it. */
export interface PlacedAward extends ImportedAward {
  /** Division codes. */
  readonly townshipCode: string;
  readonly region: string;
}

interface Wanted {
  readonly line: number;
  readonly stored: StoredAward & Required<Pick<StoredAward, 'brought'>>;
}

const digestOfPerson = (sealer: Sealer, number: string): string => sealer.digest('award-person', number);

/** The award under an id that the same person and class always get, so that nothing can be brought in twice. */
function wantedOf({ line, townshipCode, region, ...one }: PlacedAward, sealer: Sealer): Wanted {
  const { award, names, recipient, identityNumbers } = one;
  const people = identityNumbers.map((number) => digestOfPerson(sealer, number));
  const key = `${region}\0${award.class}\0${people[0]}`;
  const awardId = `aw_${sealer.digest('award', key).slice(0, 24)}`;
  const said = sealer.digest('award-said', `${townshipCode}\0${one.said}`);
  return {
    line,
    stored: {
      award: { ...award, awardId, township: townshipCode },
      region,
      adjustedThrough: '',
      recipient,
      names,
      brought: { people, said },
    },
  };
}

/** What stands in the database of the same people, by award. */
async function standing({ documents }: Bringing, batch: readonly Wanted[]): Promise<Document[]> {
  const ids = batch.map(({ stored }) => stored.award.awardId);
  const people = batch.flatMap(({ stored }) => stored.brought.people);
  const [byId, byPeople] = await Promise.all([
    documents.query(AWARDS, { where: { _id: { in: ids } }, limit: BATCH }),
    documents.query(AWARDS, { where: { people: { in: people } }, limit: MOST_FOUND }),
  ]);
  return [...byId, ...byPeople];
}

type Verdict = 'new' | 'same' | 'corrected' | ImportProblem;
const problem = (line: number, message: string): ImportProblem => ({
  line,
  column: COLUMNS.identityNumber.name,
  message,
});

const NOT_AGAIN = '这一户已经在库里，这次写的不一样；确实要改成这次写的，请加上 --correct 再导一次';
const ADJUSTED = '这一户已经在库里，而且已经调过标，不能再用名单改，请在工作台的“年度调标”里核对';
const ELSEWHERE = '这个人已经在库里的另一户里，请先核对他到底算哪一户';

/** What is to be done with one household, by what stands there. */
function verdictOn({ line, stored }: Wanted, found: readonly Document[], bringing: Bringing): Verdict {
  const { sealer, isCorrecting } = bringing;
  const { awardId } = stored.award;
  const same = found.find(({ _id }) => _id === awardId);
  const isElsewhere = found.some(
    ({ _id, people }) =>
      _id !== awardId &&
      Array.isArray(people) &&
      people.some((one) => stored.brought.people.includes(String(one))),
  );
  if (isElsewhere) return problem(line, ELSEWHERE);
  if (!same) return 'new';
  if (same.said === stored.brought.said) return 'same';
  if (!isCorrecting) return problem(line, NOT_AGAIN);
  const { award } = openAward(same, sealer);
  return award.adjustments.length > 0 ? problem(line, ADJUSTED) : 'corrected';
}

/** Writes what is new in one call, and one by one what is corrected. */
async function write(
  created: readonly Wanted[],
  corrected: readonly Wanted[],
  { documents, sealer }: Bringing,
) {
  const documentOf = ({ stored }: Wanted): Document => awardDocument(stored, sealer);
  if (created.length > 0) await documents.create(AWARDS, created.map(documentOf));
  for (const one of corrected)
    await documents.transact((transaction) => transaction.replace(AWARDS, documentOf(one)));
}

async function bringBatch(batch: readonly Wanted[], bringing: Bringing): Promise<Brought> {
  const found = await standing(bringing, batch);
  const verdicts = batch.map((one) => ({ one, verdict: verdictOn(one, found, bringing) }));
  const of = (wanted: Verdict) => verdicts.filter(({ verdict }) => verdict === wanted).map(({ one }) => one);
  const [created, corrected] = [of('new'), of('corrected')];
  if (bringing.isApplied) {
    try {
      await write(created, corrected, bringing);
    } catch (error) {
      // Somebody else brings the same list in at this moment: look again at what stands there now.
      if (!(error instanceof DuplicateKey)) throw error;
      return bringBatch(batch, bringing);
    }
  }
  return {
    created: created.length,
    corrected: corrected.length,
    alreadyThere: of('same').length,
    problems: verdicts.flatMap(({ verdict }) => (typeof verdict === 'string' ? [] : [verdict])),
  };
}

const together = (a: Brought, b: Brought): Brought => ({
  created: a.created + b.created,
  corrected: a.corrected + b.corrected,
  alreadyThere: a.alreadyThere + b.alreadyThere,
  problems: [...a.problems, ...b.problems],
});
const NOTHING_YET: Brought = { created: 0, corrected: 0, alreadyThere: 0, problems: [] };

/**
 * Brings households in, batch by batch. What is interrupted is gone on with by doing it again: who stands there is left
 * alone. Tells `progress` how many households have been looked at.
 */
export async function bringAwards(
  awards: readonly PlacedAward[],
  bringing: Bringing,
  progress: (done: number) => void = () => undefined,
): Promise<Brought> {
  let brought = NOTHING_YET;
  for (let from = 0; from < awards.length; from += BATCH) {
    const batch = awards.slice(from, from + BATCH).map((one) => wantedOf(one, bringing.sealer));
    brought = together(brought, await bringBatch(batch, bringing));
    progress(Math.min(from + BATCH, awards.length));
  }
  if (bringing.isApplied && brought.created + brought.corrected > 0) await noteInLog(brought, bringing);
  return brought;
}

/** Who brings a list in does so with the environment's keys and is no account: the log names the system. */
async function noteInLog(
  { created, corrected }: Brought,
  { documents, sealer, now }: Bringing,
): Promise<void> {
  const auditId = `l_${randomUUID()}`;
  const entry = {
    auditId,
    at: now,
    actorKind: 'system',
    actorId: 'system',
    action: 'importAwards',
    kind: 'write',
    caseIds: [],
    what: [`awardsCreated ${created}`, `awardsCorrected ${corrected}`],
    requestId: auditId,
  } as const;
  await documents.create('audit_entries', [auditDocument(entry, sealer)]);
}
