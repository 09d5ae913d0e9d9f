import type { AccountId } from '@/domain/kernel/ids';
import type { StaffMember } from '../ports/directory';

/** Who calls, as the platform and the staff register know them. */
export type Caller =
  | { readonly kind: 'account'; readonly accountId: AccountId; readonly staff?: StaffMember }
  | { readonly kind: 'system' };

/** Staff who decide on cases; a village helper has an account but no desk. */
const DESK_ROLES: readonly StaffMember['role'][] = ['officer', 'head', 'county'];

/** The caller as an active officer, or undefined. */
export const officerOf = (caller: Caller): StaffMember | undefined => {
  const staff = caller.kind === 'account' ? caller.staff : undefined;
  return staff?.isActive && DESK_ROLES.includes(staff.role) ? staff : undefined;
};
