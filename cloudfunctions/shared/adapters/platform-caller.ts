import { getCloudbaseContext, type IContextParam } from '@cloudbase/node-sdk';
import type { AccountId } from '@/domain/kernel/ids';
import type { PlatformCaller } from '../ports/platform-caller';

/** Reads the caller from the platform's context, never from the payload. */
export function platformCaller(context: unknown): PlatformCaller {
  const { WX_OPENID, TRIGGER_SRC, TCB_SOURCE } = getCloudbaseContext(
    context as IContextParam,
  ) as unknown as Record<string, string | undefined>;
  if (WX_OPENID) return { kind: 'account', accountId: WX_OPENID as AccountId };
  const isTimer = TRIGGER_SRC === 'timer';
  const isFunction = (TCB_SOURCE ?? '').split(',').at(-1) === 'scf';
  return isTimer || isFunction ? { kind: 'system' } : { kind: 'stranger' };
}
