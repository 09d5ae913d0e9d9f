/** Time as the local cloud's parts see it, so that a test can drive it. */
export interface Clock {
  /** Milliseconds since 1970 in UTC. */
  now(): number;
  /** Runs the work once after at least that many milliseconds; the returned function calls it off. */
  wait(milliseconds: number, work: () => void): () => void;
}

/** setTimeout takes at most this long; longer waits are made of several. */
const LONGEST_TIMEOUT = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: () => Date.now(),
  wait(milliseconds, work) {
    const end = Date.now() + milliseconds;
    let handle: NodeJS.Timeout;
    const sleep = () => {
      const left = end - Date.now();
      if (left <= LONGEST_TIMEOUT) handle = setTimeout(work, Math.max(0, left));
      else handle = setTimeout(sleep, LONGEST_TIMEOUT);
    };
    sleep();
    return () => clearTimeout(handle);
  },
};
