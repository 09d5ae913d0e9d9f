import type { EventActor } from '@/domain/case/case-event';
import type { Caller } from './caller';
import { officerOf } from './caller';

/** The caller as the history remembers a resident. Throws for a caller that the access check cannot have let in. */
export function residentActor({
  caller,
}: {
  readonly caller: Caller;
}): Extract<EventActor, { kind: 'resident' }> {
  if (caller.kind !== 'account') throw new Error('not an account');
  return { kind: 'resident', accountId: caller.accountId };
}

/** The caller as the history remembers an officer. Throws for a caller that the access check cannot have let in. */
export function officerActor({
  caller,
}: {
  readonly caller: Caller;
}): Extract<EventActor, { kind: 'officer' }> {
  const officer = officerOf(caller);
  if (!officer) throw new Error('not an officer');
  return { kind: 'officer', accountId: officer.accountId, displayName: officer.displayName };
}
