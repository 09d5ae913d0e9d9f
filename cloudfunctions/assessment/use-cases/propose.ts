import type { RequestOf, ResponseOf } from '@/contracts/action-contract';
import type { proposeDetermination } from '@/contracts/assessment/propose-determination';
import { type Case, isParty } from '@/domain/case/case';
import { canonicalText } from '@/domain/determination/canonical-text';
import type { Determination, Question } from '@/domain/determination/determination';
import { factsWithFound } from '@/domain/determination/facts-with-found';
import { factsFromApplication } from '@/domain/facts/facts-from-application';
import { peopleOf } from '@/domain/household/people';
import { supporterIdAt } from '@/domain/kernel/ids';
import { officeDateOf } from '@/domain/kernel/plain-date';
import { fail, succeed } from '@/domain/kernel/result';
import { officerActor } from '../../shared/pipeline/actor';
import type { Outcome, PrepareContext, WriteContext } from '../../shared/pipeline/handler';
import {
  ASSESSMENTS,
  DETERMINATIONS,
  determinationDocument,
  openLedger,
} from '../../shared/records/determination-records';
import { standingPolicy } from '../../shared/records/policy-store';
import { getOffice } from '../../shared/views/office-contact';
import { CURRENT_CODE, currentRelease } from '../current-release';
import { keepLedger } from '../keep-ledger';
import { archiveRelease } from '../release-archive';
import { settingOf } from '../setting-of';

type Request = RequestOf<typeof proposeDetermination>;

/** Nothing is computed by rules that are not in the archive. */
export async function archiveRules(request: Request, context: PrepareContext): Promise<Outcome<Request>> {
  await archiveRelease(CURRENT_CODE, context.clock.now(), context);
  return succeed(request);
}

/** Names of everybody in the declaration by the ids of the facts. */
export const namesIn = ({ declared }: Pick<Case, 'declared'>): Record<string, string> =>
  Object.fromEntries([
    ...peopleOf(declared).map(({ memberId, name }) => [memberId, name] as const),
    ...declared.supporters.map(
      ({ supporterId, name }, index) => [supporterId ?? supporterIdAt(index), name] as const,
    ),
  ]);

function determinationOf(question: Question): string {
  const release = currentRelease();
  const determined = JSON.parse(release.determine(JSON.stringify(question))) as Omit<
    Determination,
    'release'
  >;
  return canonicalText({ ...determined, release: release.hash } satisfies Determination);
}

/** Applies the rules to what was declared and found out, and keeps facts, parameters, rules, result and trace. */
export async function propose(
  { caseId }: Request,
  context: WriteContext,
): Promise<Outcome<ResponseOf<typeof proposeDetermination>>> {
  const { unit, sealer, directory, documents } = context;
  const state = await unit.findCase(caseId);
  if (!state) return fail('caseNotFound');
  const { accountId, displayName } = officerActor(context);
  if (isParty(state, accountId)) return fail('conflictOfInterest');
  if (state.closedAt) return fail('actionNotAvailable');
  const document = await unit.find(ASSESSMENTS, caseId);
  const ledger = openLedger(caseId, document, sealer);
  const found = ledger.noted.map((noted) => noted.found);
  const office = await getOffice(directory, state.officeId);
  const { setting } = settingOf(state, office, found, officeDateOf(unit.now));
  const standing = await standingPolicy(documents, setting.region);
  const facts = factsWithFound(factsFromApplication(state.declared, setting.effectiveOn), found);
  const number = ledger.determinations + 1;
  const record = {
    caseId,
    number,
    at: unit.now,
    by: accountId,
    declaredVersion: state.declaredVersion,
    found: found.length,
    policyVersion: standing.version,
    text: determinationOf({ facts, setting, parameters: standing.parameters }),
    byName: displayName,
    names: namesIn(state),
  };
  unit.create(DETERMINATIONS, determinationDocument(record, sealer));
  keepLedger({ ...ledger, determinations: number }, document !== undefined, context);
  unit.noteDone(`determination: ${number}`);
  return succeed({ number });
}
