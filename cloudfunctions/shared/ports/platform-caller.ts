import type { AccountId } from '@/domain/kernel/ids';

/** Who the platform says is calling: an account, the environment itself, or nobody it knows. */
export type PlatformCaller =
  | { readonly kind: 'account'; readonly accountId: AccountId }
  | { readonly kind: 'system' }
  | { readonly kind: 'stranger' };
