import type { Access } from '@/contracts/action-contract';
import type { FailureCode } from '@/contracts/failures';
import type { Case } from '@/domain/case/case';
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
 * responsible for it. Everybody else learns nothing, not even that the case exists.
 */
export function isRelatedToCase(
  access: Access,
  caller: Caller,
  state: Pick<Case, 'partyIds' | 'officeId'>,
): boolean {
  if (caller.kind === 'system') return false;
  if (access.caller === 'officer') return officerOf(caller)?.officeId === state.officeId;
  return state.partyIds.includes(caller.accountId);
}
