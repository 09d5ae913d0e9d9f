import type { RequestOf, ResponseOf } from '@/contracts/action-contract';
import type { requestCall as requestCallContract } from '@/contracts/application/request-call';
import type { FailureCode } from '@/contracts/failures';
import { officeDateOf, type PlainDate } from '@/domain/kernel/plain-date';
import { fail, type Result, succeed } from '@/domain/kernel/result';
import { plusWorkingDays } from '@/domain/kernel/working-days';
import { workingCalendar } from '@/domain/policy/working-calendar';
import { residentActor } from '../../shared/pipeline/actor';
import { isRelatedToCase } from '../../shared/pipeline/check-access';
import type { Outcome, WriteContext } from '../../shared/pipeline/handler';
import type { Office } from '../../shared/ports/directory';
import {
  CALLBACKS,
  type Callback,
  callbackDocument,
  freeSlotOf,
} from '../../shared/records/callback-records';
import type { CaseIndex } from '../../shared/records/case-records';
import { countyOffice } from '../../shared/views/county-office';
import { getOffice, officeContactOf } from '../../shared/views/office-contact';
import { policyToday } from '../../shared/views/policy-today';
import { tellOfCallback } from '../tell-of-callback';

type Request = RequestOf<typeof requestCallContract>;

const CALENDAR = workingCalendar();

/** Who calls back: the office of the case, else of the village, else the county's own. */
async function callingOffice(
  { caseId, villageCode }: Request,
  { unit, directory, caller }: WriteContext,
): Promise<Result<{ office: Office; about?: CaseIndex }, FailureCode>> {
  if (caseId) {
    const about = await unit.findCaseIndex(caseId);
    const access = { caller: 'resident', of: 'case' } as const;
    if (!about || !(await isRelatedToCase(access, caller, about, directory))) return fail('caseNotFound');
    return succeed({ office: await getOffice(directory, about.officeId), about });
  }
  const office = villageCode ? await directory.officeForVillage(villageCode) : await countyOffice(directory);
  return office ? succeed({ office }) : fail('villageUnknown');
}

/** The day by which the parameter says that people are called; undefined where it says nothing. */
async function callBackBy(
  { divisionCode }: Office,
  today: PlainDate,
  directory: WriteContext['directory'],
): Promise<PlainDate | undefined> {
  const policy = await policyToday(directory, divisionCode, today);
  const days = policy.find('callBack')?.value;
  return days === undefined ? undefined : plusWorkingDays(CALENDAR, today, days);
}

/** Puts a call on the list of the responsible office and tells its officers. */
export async function requestCall(
  request: Request,
  context: WriteContext,
): Promise<Outcome<ResponseOf<typeof requestCallContract>>> {
  const { unit, ids, documents, sealer } = context;
  const calling = await callingOffice(request, context);
  if (!calling.ok) return calling;
  const { office, about } = calling.value;
  if (about) await unit.holdCase(about.caseId);
  const { accountId } = residentActor(context);
  const slot = await freeSlotOf(documents, accountId);
  if (!slot) return fail('tooManyCalls');
  const dueOn = await callBackBy(office, officeDateOf(unit.now), context.directory);
  const call: Callback = {
    callbackId: ids.callbackId(),
    accountId,
    officeId: office.officeId,
    ...(about ? { caseId: about.caseId, caseNumber: about.caseNumber } : {}),
    when: request.when,
    requestedAt: unit.now,
    ...(dueOn ? { dueOn } : {}),
    status: 'open',
    attempts: 0,
  };
  const content = { phone: request.phone, about: request.about, notes: [] };
  unit.create(CALLBACKS, callbackDocument(call, content, slot, sealer));
  await tellOfCallback(context, call, office);
  return succeed({ office: officeContactOf(office), ...(dueOn ? { dueOn } : {}) });
}
