import type { RequestOf, ResponseOf } from '@/contracts/action-contract';
import type { putRefusalForward as putRefusalForwardContract } from '@/contracts/casework/put-refusal-forward';
import { putRefusalForward } from '@/domain/case/refusal';
import { officeDateOf, type PlainDate } from '@/domain/kernel/plain-date';
import { fail, succeed } from '@/domain/kernel/result';
import { plusWorkingDays } from '@/domain/kernel/working-days';
import { workingCalendar } from '@/domain/policy/working-calendar';
import { officerActor } from '../../shared/pipeline/actor';
import type { Outcome, WriteContext } from '../../shared/pipeline/handler';
import { record } from '../../shared/pipeline/record';
import type { Directory, Office } from '../../shared/ports/directory';
import { getOffice } from '../../shared/views/office-contact';
import { policyToday } from '../../shared/views/policy-today';

const CALENDAR = workingCalendar();

/** Until when an explanation is waited for, by the office's rules; undefined where nobody has set it. */
async function answerBy(
  { divisionCode }: Office,
  today: PlainDate,
  directory: Directory,
): Promise<PlainDate | undefined> {
  const policy = await policyToday(directory, divisionCode, today);
  const days = policy.find('refusalAnswer')?.value;
  return days === undefined ? undefined : plusWorkingDays(CALENDAR, today, days);
}

/** Puts before a person what follows when they do not sign, and asks for the reason by a day. */
export async function putForwardRefusal(
  { caseId, memberId, words }: RequestOf<typeof putRefusalForwardContract>,
  context: WriteContext,
): Promise<Outcome<ResponseOf<typeof putRefusalForwardContract>>> {
  const { unit, directory } = context;
  const state = await unit.findCase(caseId);
  if (!state) return fail('caseNotFound');
  const office = await getOffice(directory, state.officeId);
  const until = await answerBy(office, officeDateOf(unit.now), directory);
  if (!until) return fail('answerPeriodUnset');
  const refusal = { memberId, words, answerBy: until };
  const decided = putRefusalForward(state, refusal, officerActor(context).accountId);
  if (!decided.ok) return decided;
  const next = await record(context, state, officerActor(context), decided.value);
  return succeed({ version: next.version, answerBy: until });
}
