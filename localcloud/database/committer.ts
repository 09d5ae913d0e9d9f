import type { Driver } from './driver';
import { DatabaseError } from './errors';
import type { Transaction } from './transactions';

/** Thrown by a write that has to wait until a transaction ends; nothing has been written then. */
export class Blocked extends Error {
  constructor(readonly by: Transaction) {
    super('blocked by an open transaction');
  }
}

interface Job {
  readonly work: () => unknown;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

type Outcome = { readonly value: unknown } | { readonly error: unknown };

/**
 * Groups the writes that arrive in one turn of the event loop into one SQLite transaction, so that they share
 * one fsync. A write is answered after the commit it was part of.
 */
export class Committer {
  #queue: Job[] = [];

  constructor(
    private readonly driver: Driver,
    private readonly onRollback: () => void,
  ) {}

  /** Runs `work` in the next commit; waits and runs it again when it is blocked, unless `beforeWaiting` throws. */
  async write<T>(work: () => T, beforeWaiting: (blocked: Blocked) => void = () => undefined): Promise<T> {
    for (;;) {
      try {
        return (await this.submit(work)) as T;
      } catch (error) {
        if (!(error instanceof Blocked)) throw error;
        beforeWaiting(error);
        await error.by.ended;
      }
    }
  }

  /** Commits what is waiting now. */
  flush(): void {
    const jobs = this.#queue;
    this.#queue = [];
    if (jobs.length > 0) this.commit(jobs);
  }

  private submit(work: () => unknown): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.#queue.push({ work, resolve, reject });
      if (this.#queue.length === 1) setImmediate(() => this.flush());
    });
  }

  private commit(jobs: readonly Job[]): void {
    let outcomes: readonly Outcome[];
    try {
      outcomes = this.driver.transaction(() => jobs.map(runJob));
    } catch (error) {
      this.onRollback();
      if (jobs.length === 1) jobs[0]?.reject(error);
      else for (const job of jobs) this.commit([job]);
      return;
    }
    for (const [i, outcome] of outcomes.entries()) {
      if ('error' in outcome) jobs[i]?.reject(outcome.error);
      else jobs[i]?.resolve(outcome.value);
    }
  }
}

/** A refusal is the answer to one job; anything unexpected undoes the whole commit. */
function runJob({ work }: Job): Outcome {
  try {
    return { value: work() };
  } catch (error) {
    if (error instanceof DatabaseError || error instanceof Blocked) return { error };
    throw error;
  }
}
