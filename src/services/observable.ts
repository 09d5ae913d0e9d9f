/** A value that screens watch. */
export interface Observable<T> {
  get(): T;
  set(next: T): void;
  /** Calls `listener` after every change; gives back what ends it. */
  subscribe(listener: () => void): () => void;
}

/** An observable that starts with `initial`. */
export function createObservable<T>(initial: T): Observable<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set(next) {
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of Array.from(listeners)) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
