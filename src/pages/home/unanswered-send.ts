import * as z from 'zod/mini';
import type { ResponseOf } from '@/contracts/action-contract';
import { submitApplication } from '@/contracts/application/submit-application';
import { Application } from '@/domain/household/application';
import { RequestId } from '@/domain/kernel/ids';
import { call } from '@/services/cloud';
import { isUndecided } from '@/services/intention';

/** A kept draft of which it is not known whether it was handed in. */
const Unanswered = z.looseObject({
  unanswered: z.object({ requestId: RequestId, application: Application }),
});
export type Unanswered = z.infer<typeof Unanswered>;

/** The draft, when what it was sent as has never been answered; undefined when there is nothing to ask about. */
export function unansweredOf(draft: unknown): Unanswered | undefined {
  const read = z.safeParse(Unanswered, draft);
  return read.success ? read.data : undefined;
}

/** What became of an earlier sending. */
export type Fate =
  | { readonly is: 'in'; readonly submitted: ResponseOf<typeof submitApplication> }
  | { readonly is: 'refused' }
  | { readonly is: 'unknown' };

/** Asks by sending the very same again, under the id it had: what is in already is only confirmed. */
export async function fateOf({ unanswered }: Unanswered): Promise<Fate> {
  const { application, requestId } = unanswered;
  const outcome = await call(submitApplication, { application }, { requestId });
  if (outcome.ok) return { is: 'in', submitted: outcome.data };
  return { is: isUndecided(outcome.error.code) ? 'unknown' : 'refused' };
}
