import { Conflict, DuplicateKey } from '../ports/documents';

const MOST_ATTEMPTS = 8;
const FIRST_PAUSE_MS = 8;

/** Whether a transaction failed only because another one was first. */
export const isConflict = (error: unknown): boolean =>
  error instanceof Conflict || error instanceof DuplicateKey;

/**
 * Runs `work` with the number of the attempt (from 1), again after a growing, uneven pause while another transaction was
 * first. Throws that conflict when every attempt met one, and any other error at once.
 */
export async function retryConflicts<T>(work: (attempt: number) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work(attempt);
    } catch (error) {
      if (!isConflict(error) || attempt === MOST_ATTEMPTS) throw error;
      await pauseAfter(attempt);
    }
  }
}

const pauseAfter = (attempt: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, FIRST_PAUSE_MS * 2 ** (attempt - 1) * (0.5 + Math.random())));
