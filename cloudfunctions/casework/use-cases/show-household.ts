import type { RequestOf, ResponseOf } from '@/contracts/action-contract';
import type { getHousehold } from '@/contracts/casework/household';
import { failureOf } from '@/contracts/failures';
import { availableActions } from '@/domain/case/available-actions';
import { isParty } from '@/domain/case/case';
import { problemText } from '@/domain/household-history/problem';
import { officeDateOf } from '@/domain/kernel/plain-date';
import { fail, succeed } from '@/domain/kernel/result';
import { officerActor } from '../../shared/pipeline/actor';
import type { Outcome, ReadContext } from '../../shared/pipeline/handler';
import { householdView } from '../opened/household';
import { namesOfHousehold } from './record-household-change';

/** The three registers of a household on a day, and its history; the look is logged. */
export async function showHousehold(
  { caseId, on }: RequestOf<typeof getHousehold>,
  context: ReadContext,
): Promise<Outcome<ResponseOf<typeof getHousehold>>> {
  const { cases, clock } = context;
  const state = await cases.open(caseId, 'household');
  if (!state) return fail('caseNotFound');
  const today = officeDateOf(clock.now());
  const began = officeDateOf(state.submittedAt);
  const names = namesOfHousehold(state);
  const day = on ?? today;
  if (day < began || day > today) {
    const problem =
      day > today ? ({ is: 'inFuture', today } as const) : ({ is: 'beforeBeginning', began } as const);
    return fail(failureOf('householdChangeRefused', { message: problemText(problem, names) }));
  }
  const log = await cases.history(caseId);
  const mayAct = !isParty(state, officerActor(context).accountId);
  return succeed({
    caseNumber: state.caseNumber,
    householdName: state.declared.applicant.name,
    declaredVersion: state.declaredVersion,
    ...householdView(state, log, { on: day, today }, names),
    canRecord: mayAct && availableActions(state).includes('recordHouseholdChange'),
  });
}
