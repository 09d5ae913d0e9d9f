import type { RequestOf, ResponseOf } from '@/contracts/action-contract';
import type { proposeDetermination } from '@/contracts/assessment/propose-determination';
import { failureOf } from '@/contracts/failures';
import { type Case, isParty } from '@/domain/case/case';
import { canonicalText } from '@/domain/determination/canonical-text';
import { DEPARTMENTS, type Department, filingsOf } from '@/domain/determination/certifying';
import type { Determination, Question } from '@/domain/determination/determination';
import { factsWithFound } from '@/domain/determination/facts-with-found';
import { problemText } from '@/domain/household-history/problem';
import { officeDateOf, type PlainDate } from '@/domain/kernel/plain-date';
import { fail, succeed } from '@/domain/kernel/result';
import { officerActor } from '../../shared/pipeline/actor';
import type { Outcome, PrepareContext, WriteContext } from '../../shared/pipeline/handler';
import {
  ASSESSMENTS,
  DETERMINATIONS,
  type DeterminationRecord,
  determinationDocument,
  openLedger,
} from '../../shared/records/determination-records';
import { CLASS_FILINGS, filingDocument, filingIdOf } from '../../shared/records/filing-records';
import { standingPolicy } from '../../shared/records/policy-store';
import { getOffice } from '../../shared/views/office-contact';
import { CURRENT_CODE, currentRelease } from '../current-release';
import { declaredFacts, householdThen, namesOf, stillHolding } from '../household-then';
import { keepLedger } from '../keep-ledger';
import { archiveRelease } from '../release-archive';
import { settingOf } from '../setting-of';

type Request = RequestOf<typeof proposeDetermination>;

/** Nothing is computed by rules that are not in the archive. */
export async function archiveRules(request: Request, context: PrepareContext): Promise<Outcome<Request>> {
  await archiveRelease(CURRENT_CODE, context.clock.now(), context);
  return succeed(request);
}

function determinationOf(question: Question): Determination {
  const release = currentRelease();
  const determined = JSON.parse(release.determine(JSON.stringify(question))) as Omit<
    Determination,
    'release'
  >;
  return { ...determined, release: release.hash };
}

/** What each certifying department is to be told of it; the latest takes the place of the one before. */
async function fileFor(
  { assessment, inputs }: Determination,
  { caseId, number }: Pick<DeterminationRecord, 'caseId' | 'number'>,
  { unit, sealer }: WriteContext,
): Promise<void> {
  const filings = filingsOf(assessment, inputs.facts, inputs.setting.area);
  for (const department of Object.keys(DEPARTMENTS) as Department[]) {
    const filing = filings.find((one) => one.department === department);
    const id = filingIdOf(caseId, department);
    const isThere = (await unit.find(CLASS_FILINGS, id)) !== undefined;
    if (!filing) {
      if (isThere) unit.remove(CLASS_FILINGS, id);
      continue;
    }
    const document = filingDocument(
      { caseId, department, number, at: unit.now, classes: filing.classes },
      sealer,
    );
    if (isThere) unit.replace(CLASS_FILINGS, document);
    else unit.create(CLASS_FILINGS, document);
  }
}

/** The day on which the household is looked at: not before it applied, not after today. */
function dayAsked(state: Case, asked: PlainDate | undefined, today: PlainDate): Outcome<PlainDate> {
  const on = asked ?? today;
  const began = officeDateOf(state.submittedAt);
  if (on >= began && on <= today) return succeed(on);
  const problem =
    on > today ? ({ is: 'inFuture', today } as const) : ({ is: 'beforeBeginning', began } as const);
  return fail(failureOf('householdChangeRefused', { message: problemText(problem, (id) => id) }));
}

/** Applies the rules to what was declared and found out, and keeps facts, parameters, rules, result and trace. */
export async function propose(
  { caseId, householdOn: asked }: Request,
  context: WriteContext,
): Promise<Outcome<ResponseOf<typeof proposeDetermination>>> {
  const { unit, sealer, directory, documents } = context;
  const state = await unit.findCase(caseId);
  if (!state) return fail('caseNotFound');
  const { accountId, displayName } = officerActor(context);
  if (isParty(state, accountId)) return fail('conflictOfInterest');
  if (state.closedAt) return fail('actionNotAvailable');
  const today = officeDateOf(unit.now);
  const day = dayAsked(state, asked, today);
  if (!day.ok) return day;
  const document = await unit.find(ASSESSMENTS, caseId);
  const ledger = openLedger(caseId, document, sealer);
  const found = ledger.noted.map((noted) => noted.found);
  const office = await getOffice(directory, state.officeId);
  const { setting } = settingOf(state, office, found, today);
  const standing = await standingPolicy(documents, setting.region);
  const holding = stillHolding(state, ledger.noted).map((noted) => noted.found);
  const facts = factsWithFound(declaredFacts(state, day.value, setting.effectiveOn), holding);
  const number = ledger.determinations + 1;
  const determination = determinationOf({ facts, setting, parameters: standing.parameters });
  const record = {
    caseId,
    number,
    at: unit.now,
    by: accountId,
    declaredVersion: state.declaredVersion,
    found: found.length,
    policyVersion: standing.version,
    text: canonicalText(determination),
    byName: displayName,
    names: namesOf(state),
    household: householdThen(state, day.value),
  };
  unit.create(DETERMINATIONS, determinationDocument(record, sealer));
  await fileFor(determination, record, context);
  keepLedger({ ...ledger, determinations: number }, document !== undefined, context);
  unit.noteDone(`determination: ${number}`);
  return succeed({ number });
}
