import type { ResponseOf } from '@/contracts/action-contract';
import type { submitApplication } from '@/contracts/application/submit-application';
import type { Application } from '@/domain/household/application';
import type { RequestId } from '@/domain/kernel/ids';
import { isUndecided } from '@/services/intention';
import type { CallFailure, Outcome } from '@/services/outcome';
import type { Unanswered } from '../draft/draft';

type Submitted = ResponseOf<typeof submitApplication>;

export interface HandInTools {
  send(sending: Unanswered): Promise<Outcome<Submitted>>;
  /** Writes down on the phone what is being sent; undefined when its fate is known. */
  note(sending: Unanswered | undefined): Promise<void>;
  makeId(): RequestId;
}

export type HandedIn =
  /** `isFromBefore`: an earlier content is in, and `application` was not sent. */
  | { readonly ok: true; readonly submitted: Submitted; readonly isFromBefore: boolean }
  | { readonly ok: false; readonly error: CallFailure };

const isSameContent = (one: Application, other: Application): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/**
 * Hands in `application` so that one household is never there twice, though answers get lost and the app is killed.
 * What was sent before without an answer is repeated first, same id and same content, to learn its fate; only when it
 * was refused does a changed application go out, under an id of its own.
 */
export async function handIn(
  application: Application,
  unanswered: Unanswered | undefined,
  { send, note, makeId }: HandInTools,
): Promise<HandedIn> {
  const sendNoted = async (sending: Unanswered): Promise<Outcome<Submitted>> => {
    await note(sending);
    const outcome = await send(sending);
    if (!outcome.ok && !isUndecided(outcome.error.code)) await note(undefined);
    return outcome;
  };

  if (unanswered) {
    const isSame = isSameContent(unanswered.application, application);
    const earlier = await sendNoted(unanswered);
    if (earlier.ok) return { ok: true, submitted: earlier.data, isFromBefore: !isSame };
    if (isSame || isUndecided(earlier.error.code)) return earlier;
  }
  const outcome = await sendNoted({ requestId: makeId(), application });
  return outcome.ok ? { ok: true, submitted: outcome.data, isFromBefore: false } : outcome;
}
