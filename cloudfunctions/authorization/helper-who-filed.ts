import type { Case } from '@/domain/case/case';
import type { Caller } from '../shared/pipeline/caller';
import type { StaffMember } from '../shared/ports/directory';

/** The caller as the village helper who filed this case and still follows it, in post; undefined for anybody else. */
export function helperWhoFiled(state: Pick<Case, 'parties'>, caller: Caller): StaffMember | undefined {
  if (caller.kind !== 'account' || !caller.staff?.isActive || caller.staff.role !== 'helper')
    return undefined;
  const isFiler = state.parties.some(
    ({ accountId, role, asHelper }) => accountId === caller.accountId && role === 'filer' && asHelper,
  );
  return isFiler ? caller.staff : undefined;
}
