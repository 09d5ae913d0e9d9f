import type { OutsideChannel } from '@/domain/notification/delivery-plans';

/** How long a channel that refused everybody is left alone. */
const REST_MS = 10 * 60_000;

/** Remembers which channels take nothing from us at the moment, for the life of one function instance. */
export interface CircuitBreaker {
  /** The code that put the channel to rest, or undefined when it may be used. */
  restingBecause(channel: OutsideChannel, now: number): string | undefined;
  rest(channel: OutsideChannel, code: string, now: number): void;
}

export function createCircuitBreaker(): CircuitBreaker {
  const resting = new Map<OutsideChannel, { readonly until: number; readonly code: string }>();
  return {
    restingBecause(channel, now) {
      const rest = resting.get(channel);
      return rest && rest.until > now ? rest.code : undefined;
    },
    rest(channel, code, now) {
      resting.set(channel, { until: now + REST_MS, code });
    },
  };
}
