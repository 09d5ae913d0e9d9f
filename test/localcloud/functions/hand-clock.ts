import type { Clock } from '../../../localcloud/server/clock';

/** A clock that stands still until a test moves it; what comes due runs in its order. */
export interface HandClock extends Clock {
  advanceTo(moment: string | number): void;
  /** Resolves once somebody waits for this clock. */
  untilWaitedFor(): Promise<void>;
}

export function handClock(start: string): HandClock {
  let now = Date.parse(start);
  const waiting = new Set<{ at: number; work: () => void }>();
  return {
    now: () => now,
    wait(milliseconds, work) {
      const entry = { at: now + milliseconds, work };
      waiting.add(entry);
      return () => waiting.delete(entry);
    },
    async untilWaitedFor() {
      while (waiting.size === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    },
    advanceTo(moment) {
      const end = typeof moment === 'number' ? moment : Date.parse(moment);
      while (true) {
        const due = [...waiting].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
        if (!due) break;
        waiting.delete(due);
        now = Math.max(now, due.at);
        due.work();
      }
      now = end;
    },
  };
}
