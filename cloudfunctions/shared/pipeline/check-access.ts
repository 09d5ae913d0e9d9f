import type { Access } from '@/contracts/action-contract';
import type { FailureCode } from '@/contracts/failures';
import type { Case } from '@/domain/case/case';
import type { Party } from '@/domain/case/party';
import { type OfficeLadder, officesUpFrom } from '../views/office-ladder';
import { type Caller, officerOf } from './caller';

/** Whether the caller is of the kind that the action declares; undefined when they are. */
export function refusedCaller(access: Access, caller: Caller): FailureCode | undefined {
  if (access.caller === 'system') return caller.kind === 'system' ? undefined : 'notAllowed';
  if (caller.kind === 'system') return 'notAllowed';
  if (access.caller === 'officer') return officerOf(caller) ? undefined : 'notAllowed';
  return undefined;
}

/** What decides who may look at a case. */
type Guarded = Pick<Case, 'parties' | 'signedOn' | 'officeId' | 'assistingOfficeId'>;

/** What the caller is to the case: a village helper (村级协理员) counts only while in office. */
export function partiesOf({ parties }: Pick<Case, 'parties'>, caller: Caller): Party[] {
  if (caller.kind !== 'account') return [];
  const isHelper = caller.staff?.isActive === true && caller.staff.role === 'helper';
  return parties.filter((party) => party.accountId === caller.accountId && (!party.asHelper || isHelper));
}

/**
 * Whether the caller stands in the declared relation to the case: a party to it, or an officer of the office
 * responsible for it or of one above, which supervises it (最低生活保障审核确认办法第二条) and is told when nobody is
 * there; for some actions also of the office that assists, or an account on which it was signed. Everybody else learns nothing, not even that the case exists.
 */
export async function isRelatedToCase(
  access: Access,
  caller: Caller,
  state: Guarded,
  directory: OfficeLadder,
): Promise<boolean> {
  if (access.caller !== 'officer')
    return partiesOf(state, caller).length > 0 || (isOfSigned(access) && hasSigned(state, caller));
  const officeId = officerOf(caller)?.officeId;
  if (officeId === undefined) return false;
  const isAssisted = 'of' in access && access.of === 'assistedCase';
  const offices = [
    state.officeId,
    ...(isAssisted && state.assistingOfficeId ? [state.assistingOfficeId] : []),
  ];
  const ladders = await Promise.all(offices.map((office) => officesUpFrom(directory, office)));
  return ladders.some((ladder) => ladder.includes(officeId));
}

const isOfSigned = (access: Access): boolean => 'of' in access && access.of === 'signedCase';

/** Whether the caller has signed for the case on their own telephone: what they signed stays theirs to see and to take back. */
const hasSigned = ({ signedOn }: Guarded, caller: Caller): boolean =>
  caller.kind === 'account' && signedOn.includes(caller.accountId);

/** Whether the action is about one case, so that the relation to it has to be checked. */
export const isAboutCase = (access: Access): boolean => 'of' in access && access.of !== undefined;
