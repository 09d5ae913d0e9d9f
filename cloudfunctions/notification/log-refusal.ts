import type { DeliveryOutcome } from '@/domain/notification/delivery';
import type { Notice } from '@/domain/notification/notice';

/** A line that somebody has to look at: a setting is wrong, or an account is not in order. Never to whom it went. */
export function logRefusal(
  { eventId, kind, channel }: Notice,
  outcome: Exclude<DeliveryOutcome, { kind: 'accepted' }>,
): void {
  const line = { level: 'alert', what: 'noticeRefused', eventId, kind, channel, ...codeOf(outcome) };
  console.error(JSON.stringify(line));
}

const codeOf = ({ kind: outcome, code }: Exclude<DeliveryOutcome, { kind: 'accepted' }>) => ({
  outcome,
  code,
});
