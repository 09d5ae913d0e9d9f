import type { RequestOf, ResponseOf } from '@/contracts/action-contract';
import type { getDetermination } from '@/contracts/assessment/get-determination';
import type { SheetView } from '@/contracts/assessment/sheet-view';
import { type Case, isParty } from '@/domain/case/case';
import type { Determination } from '@/domain/determination/determination';
import { holding } from '@/domain/determination/found-fact';
import { foundText, groundsText } from '@/domain/determination/found-words';
import { officeDateOf } from '@/domain/kernel/plain-date';
import { fail, succeed } from '@/domain/kernel/result';
import { officerActor } from '../../shared/pipeline/actor';
import type { Outcome, ReadContext } from '../../shared/pipeline/handler';
import {
  ASSESSMENTS,
  type AssessmentLedger,
  DETERMINATIONS,
  type DeterminationRecord,
  determinationIdOf,
  type Noted,
  openDetermination,
  openLedger,
} from '../../shared/records/determination-records';
import { CLASS_FILINGS, type FilingRecord, openFiling } from '../../shared/records/filing-records';
import { standingPolicy } from '../../shared/records/policy-store';
import { getOffice } from '../../shared/views/office-contact';
import { currentRelease } from '../current-release';
import { namesOf } from '../household-then';
import { settingOf } from '../setting-of';
import { formOf } from '../views/form';
import { sheetView } from '../views/sheet';

const MOST_DEPARTMENTS = 20;

/** What has changed since it was computed. */
function outdatedBy(
  record: DeterminationRecord,
  state: Case,
  { noted }: AssessmentLedger,
  policyVersion: string,
): SheetView['outdatedBy'] {
  const { release } = JSON.parse(record.text) as Pick<Determination, 'release'>;
  const isByTheseRules = release === currentRelease().hash && record.policyVersion === policyVersion;
  return [
    ...(record.declaredVersion === state.declaredVersion ? [] : (['declaration'] as const)),
    ...(record.found === noted.length ? [] : (['found'] as const)),
    ...(isByTheseRules ? [] : (['rules'] as const)),
  ];
}

function foundViews(noted: readonly Noted[], names: Readonly<Record<string, string>>) {
  const holds = new Set(holding(noted.map(({ found }) => found)));
  return noted
    .filter(({ found }) => holds.has(found))
    .map(({ found, byName, at }) => ({
      found,
      text: foundText(found, (id) => names[id] ?? id),
      how: groundsText(found),
      byName,
      at,
    }));
}

async function recordOf(
  { caseId, number }: RequestOf<typeof getDetermination>,
  ledger: AssessmentLedger,
  { documents, sealer }: ReadContext,
): Promise<DeterminationRecord | undefined> {
  const asked = number ?? ledger.determinations;
  const document = asked > 0 && (await documents.find(DETERMINATIONS, determinationIdOf(caseId, asked)));
  return document ? openDetermination(document, sealer) : undefined;
}

/** What the departments are told of this computation; of an earlier one nothing is kept. */
async function filingsFor(
  { caseId, number }: DeterminationRecord,
  { documents, sealer }: ReadContext,
): Promise<FilingRecord[]> {
  const found = await documents.query(CLASS_FILINGS, { where: { caseId }, limit: MOST_DEPARTMENTS });
  return found.map((document) => openFiling(document, sealer)).filter((one) => one.number === number);
}

/** What was computed last, or then, and the form for what an officer finds out; the look is logged. */
export async function showDetermination(
  request: RequestOf<typeof getDetermination>,
  context: ReadContext,
): Promise<Outcome<ResponseOf<typeof getDetermination>>> {
  const { cases, documents, sealer, directory, clock } = context;
  const state = await cases.open(request.caseId, 'determination');
  if (!state) return fail('caseNotFound');
  const ledger = openLedger(request.caseId, await documents.find(ASSESSMENTS, request.caseId), sealer);
  const record = await recordOf(request, ledger, context);
  if (!record && request.number !== undefined) return fail('determinationUnknown');
  const names = namesOf(state);
  const office = await getOffice(directory, state.officeId);
  const found = ledger.noted.map((noted) => noted.found);
  const { setting, isAreaGuessed } = settingOf(state, office, found, officeDateOf(clock.now()));
  const { version } = await standingPolicy(documents, setting.region);
  const filings = record ? await filingsFor(record, context) : [];
  const sheet = record && sheetView(record, outdatedBy(record, state, ledger, version), filings);
  return succeed({
    caseNumber: state.caseNumber,
    householdName: state.declared.applicant.name,
    ...(sheet ? { sheet } : {}),
    count: ledger.determinations,
    found: foundViews(ledger.noted, names),
    ...formOf(state.declared, names, sheet),
    ...(setting.area ? { area: setting.area } : {}),
    isAreaGuessed,
    canPropose: !state.closedAt && !isParty(state, officerActor(context).accountId),
  });
}
