import type { Notice } from '@/domain/notification/notice';

/** How long a channel that refused everybody is left alone. */
const REST_MS = 10 * 60_000;

type Lane = Pick<Notice, 'channel' | 'audience'>;

/**
 * Remembers which channels take nothing from us at the moment, for the life of one function instance. Residents and
 * staff have templates of their own, so that one may be banned and the other not.
 */
export interface CircuitBreaker {
  /** The code that put the channel to rest, or undefined when it may be used. */
  restingBecause(lane: Lane, now: number): string | undefined;
  rest(lane: Lane, code: string, now: number): void;
}

const keyOf = ({ channel, audience }: Lane): string => `${channel} ${audience}`;

export function createCircuitBreaker(): CircuitBreaker {
  const resting = new Map<string, { readonly until: number; readonly code: string }>();
  return {
    restingBecause(lane, now) {
      const rest = resting.get(keyOf(lane));
      return rest && rest.until > now ? rest.code : undefined;
    },
    rest(lane, code, now) {
      resting.set(keyOf(lane), { until: now + REST_MS, code });
    },
  };
}
