import type { RequestOf, ResponseOf } from '@/contracts/action-contract';
import type { noteFoundFacts } from '@/contracts/assessment/propose-determination';
import { isParty } from '@/domain/case/case';
import { isRightFor } from '@/domain/determination/check-found-fact';
import { factsFromApplication } from '@/domain/facts/facts-from-application';
import { officeDateOf } from '@/domain/kernel/plain-date';
import { fail, succeed } from '@/domain/kernel/result';
import { officerActor } from '../../shared/pipeline/actor';
import type { Outcome, WriteContext } from '../../shared/pipeline/handler';
import { ASSESSMENTS, openLedger } from '../../shared/records/determination-records';
import { keepLedger } from '../keep-ledger';

const MOST_OF_A_CASE = 500;

/** Adds what an officer found out to the ledger of the case; all of it or, when one does not fit, nothing. */
export async function noteFound(
  { caseId, found }: RequestOf<typeof noteFoundFacts>,
  context: WriteContext,
): Promise<Outcome<ResponseOf<typeof noteFoundFacts>>> {
  const { unit, sealer } = context;
  const state = await unit.findCase(caseId);
  if (!state) return fail('caseNotFound');
  const { accountId, displayName } = officerActor(context);
  if (isParty(state, accountId)) return fail('conflictOfInterest');
  if (state.closedAt) return fail('actionNotAvailable');
  const facts = factsFromApplication(state.declared, officeDateOf(unit.now));
  if (!found.every((one) => isRightFor(one, facts))) return fail('foundFactWrong');
  const document = await unit.find(ASSESSMENTS, caseId);
  const ledger = openLedger(caseId, document, sealer);
  if (ledger.noted.length + found.length > MOST_OF_A_CASE) return fail('tooManyFoundFacts');
  const noted = found.map((one) => ({ found: one, by: accountId, byName: displayName, at: unit.now }));
  keepLedger({ ...ledger, noted: [...ledger.noted, ...noted] }, document !== undefined, context);
  unit.noteDone(`found facts: ${found.length}`);
  return succeed({ count: ledger.noted.length + noted.length });
}
