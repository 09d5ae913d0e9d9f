import type { RequestOf, ResponseOf } from '@/contracts/action-contract';
import type { recordHouseholdChange } from '@/contracts/casework/household';
import { failureOf } from '@/contracts/failures';
import { type Case, signersMissing } from '@/domain/case/case';
import type { CaseFact } from '@/domain/case/case-event';
import { isClosed } from '@/domain/case/case-status';
import { type CannotChangeHousehold, changeHousehold } from '@/domain/case/change-household';
import { everybodyOf, everySupporterOf } from '@/domain/case/household-as-of';
import { applicantIdOf, peopleOf } from '@/domain/household/people';
import { problemText } from '@/domain/household-history/problem';
import { officeDateOf } from '@/domain/kernel/plain-date';
import { fail, succeed } from '@/domain/kernel/result';
import { officerActor } from '../../shared/pipeline/actor';
import type { Outcome, WriteContext } from '../../shared/pipeline/handler';
import { record } from '../../shared/pipeline/record';
import { createInvitation } from '../../shared/records/invitation-records';
import { holdPersons, releaseThoseWhoLeft } from '../../shared/records/person-claims';
import { personHasOpenCase } from '../../shared/views/person-has-open-case';

type Changed = Extract<CaseFact, { type: 'HouseholdChanged' }>;

/** Names of everybody whom the case knows or has known, by their ids. */
export const namesOfHousehold =
  (state: Pick<Case, 'declared' | 'household'>): ((id: string) => string) =>
  (id) =>
    everybodyOf(state).find(({ memberId }) => memberId === id)?.name ??
    everySupporterOf(state).find(({ supporterId }) => supporterId === id)?.name ??
    id;

const refusal = (problem: CannotChangeHousehold, state: Case) =>
  typeof problem === 'string'
    ? problem
    : failureOf('householdChangeRefused', { message: problemText(problem, namesOfHousehold(state)) });

/** Who has taken the applicant's place follows the case on a telephone of their own. */
async function inviteNewApplicant(before: Case, next: Case, context: WriteContext): Promise<void> {
  const signerId = applicantIdOf(next.declared);
  const hasJoined = next.parties.some(({ role }) => role === 'applicant');
  if (signerId === applicantIdOf(before.declared) || hasJoined || isClosed(next.status)) return;
  const invitedBy = officerActor(context).accountId;
  await createInvitation(context, { caseId: next.caseId, signerId, invitedBy });
}

/**
 * Writes down one change of the household: who is new is held for this case, who has gone is free. Where nobody is left
 * the officer's entry ends the procedure.
 */
export async function recordChange(
  { caseId, declaredVersion, change }: RequestOf<typeof recordHouseholdChange>,
  context: WriteContext,
): Promise<Outcome<ResponseOf<typeof recordHouseholdChange>>> {
  const { unit, directory } = context;
  const state = await unit.findCase(caseId);
  if (!state) return fail('caseNotFound');
  if (declaredVersion !== state.declaredVersion) return fail('caseChanged');
  const actor = officerActor(context);
  const decided = changeHousehold(state, { change, today: officeDateOf(unit.now) }, actor.accountId);
  if (!decided.ok) return fail(refusal(decided.failure, state));
  if (change.is === 'moved' && (await directory.findDivision(change.livesIn))?.level !== 'village')
    return fail('villageUnknown');
  const next = await keep(state, decided.value, context);
  if (!next.ok) return next;
  const hasEnded = isClosed(next.value.status);
  return succeed({
    version: next.value.version,
    declaredVersion: next.value.declaredVersion,
    people: hasEnded ? 0 : peopleOf(next.value.declared).length,
    signaturesMissing: hasEnded ? 0 : signersMissing(next.value).length,
    hasEnded,
  });
}

async function keep(state: Case, changed: Changed, context: WriteContext): Promise<Outcome<Case>> {
  const { caseId, programme } = state;
  const claiming = { caseId, programme, declared: changed.application };
  const held = await holdPersons(context, claiming);
  if (!held.ok) return fail(await personHasOpenCase(held.failure, context));
  await releaseThoseWhoLeft(context, claiming);
  const next = await record(context, state, officerActor(context), changed);
  await inviteNewApplicant(state, next, context);
  return succeed(next);
}
