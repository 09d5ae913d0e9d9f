import type { Access } from '@/contracts/action-contract';
import type { FailureCode } from '@/contracts/failures';
import type { Case } from '@/domain/case/case';
import { type OfficeLadder, officesUpFrom } from '../views/office-ladder';
import { type Caller, officerOf } from './caller';

/** Whether the caller is of the kind that the action declares; undefined when they are. */
export function refusedCaller(access: Access, caller: Caller): FailureCode | undefined {
  if (access.caller === 'system') return caller.kind === 'system' ? undefined : 'notAllowed';
  if (caller.kind === 'system') return 'notAllowed';
  if (access.caller === 'officer') return officerOf(caller) ? undefined : 'notAllowed';
  return undefined;
}

/**
 * Whether the caller stands in the declared relation to the case: a party to it, or an officer of the office
 * responsible for it or of one above, which supervises it (最低生活保障审核确认办法第二条) and is told when nobody is
 * there. Everybody else learns nothing, not even that the case exists.
 */
export async function isRelatedToCase(
  access: Access,
  caller: Caller,
  state: Pick<Case, 'partyIds' | 'officeId'>,
  directory: OfficeLadder,
): Promise<boolean> {
  if (caller.kind === 'system') return false;
  if (access.caller !== 'officer') return state.partyIds.includes(caller.accountId);
  const officeId = officerOf(caller)?.officeId;
  return officeId !== undefined && (await officesUpFrom(directory, state.officeId)).includes(officeId);
}
