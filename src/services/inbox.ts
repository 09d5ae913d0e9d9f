import type { ResponseOf } from '@/contracts/action-contract';
import { getInbox } from '@/contracts/notification/get-inbox';
import { call } from './cloud';
import { createObservable } from './observable';
import type { Outcome } from './outcome';

export type Inbox = ResponseOf<typeof getInbox>;

/** The inbox as last seen; undefined until it is known. */
export const inbox = createObservable<Inbox | undefined>(undefined);

/** Asks for the inbox; what was seen before stays when this fails. */
export async function refreshInbox(): Promise<Outcome<Inbox>> {
  const answer = await call(getInbox, {});
  if (answer.ok) inbox.set(answer.data);
  return answer;
}
