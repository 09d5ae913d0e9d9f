import type { DeliveryOutcome } from '@/domain/notification/delivery';
import type { Notice } from '@/domain/notification/notice';

interface CallLabel {
  readonly function: string;
  readonly action: string;
  readonly requestId: string;
}

/** One line a call: which action, how it ended, how long it took. Never what was in it. */
export function logCall(line: CallLabel & { readonly outcome: string; readonly ms: number }): void {
  console.log(JSON.stringify({ level: 'info', ...line }));
}

interface ErrorKind {
  readonly name: string;
  readonly code: string | undefined;
  readonly stack: string;
}

/** Of whatever was thrown. No line with its message may be logged, which may quote what a person typed; `stack` begins with it. */
function kindOf(error: unknown): ErrorKind {
  const { name, code, stack } = (typeof error === 'object' && error !== null ? error : {}) as Record<
    string,
    unknown
  >;
  return {
    name: typeof name === 'string' ? name : 'unknown',
    code: typeof code === 'string' ? code : undefined,
    stack: typeof stack === 'string' ? stack : '',
  };
}

/** An unexpected error: its kind, code and place. */
export function logUnexpected(label: CallLabel, error: unknown): void {
  const { name, code, stack } = kindOf(error);
  const at = stack
    .split('\n')
    .filter((line) => /^\s+at .*:\d+:\d+\)?$/.test(line) && !/[^\x20-\x7e]/.test(line))
    .slice(0, 8)
    .map((line) => line.trim());
  console.error(JSON.stringify({ level: 'error', ...label, name, code, at }));
}

/** A notice that a channel refused because a setting is wrong or an account not in order: somebody has to look. Never to whom it went. */
export function logRefusedNotice(
  { eventId, kind, channel }: Notice,
  { kind: outcome, code }: Exclude<DeliveryOutcome, { kind: 'accepted' }>,
): void {
  console.error(
    JSON.stringify({ level: 'alert', what: 'noticeRefused', eventId, kind, channel, outcome, code }),
  );
}

/** A notice that no channel takes, and nobody is there to be told instead: somebody has to look today. */
export function logUnreachableNotice({ eventId, kind, channel, officeId, lastOutcome }: Notice): void {
  console.error(
    JSON.stringify({
      level: 'alert',
      what: 'noticeUnreachable',
      eventId,
      kind,
      channel,
      officeId,
      code: lastOutcome,
    }),
  );
}

/** A notice of which the database could not take what became of it. */
export function logUnrecordedNotice({ eventId, kind, channel }: Notice, error: unknown): void {
  const { name } = kindOf(error);
  console.error(JSON.stringify({ level: 'error', what: 'noticeNotRecorded', eventId, kind, channel, name }));
}

/** A photo whose file could not be deleted; the next sweep tries again. */
export function logUndeletedPhoto(attachmentId: string, error: unknown): void {
  const { name, code } = kindOf(error);
  console.error(JSON.stringify({ level: 'error', what: 'photoNotDeleted', attachmentId, name, code }));
}
