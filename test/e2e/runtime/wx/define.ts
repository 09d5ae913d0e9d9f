/** Options of a WeChat call: callbacks beside the call's own fields. */
export interface CallOptions extends Record<string, unknown> {
  success?: (result: unknown) => void;
  fail?: (error: unknown) => void;
  complete?: (outcome: unknown) => void;
}

/** One entry of the list of wx APIs: a function, or an object of functions such as `wx.cloud`. */
export type WxApi =
  | ((...args: never[]) => unknown)
  | { readonly [name: string]: (...args: never[]) => unknown };

/** A failure as WeChat reports it: an object with `errMsg`, and a code where the API has codes. */
export class WxFailure extends Error {
  constructor(
    /** What follows `:fail` in errMsg. */
    reason: string,
    readonly code?: number,
  ) {
    super(reason);
  }
}

/**
 * Makes an API that answers through callbacks, or through a promise when no callback is given.
 * @param name name in errMsg
 * @param act gives the fields of the result; throws WxFailure (or any error) to fail
 */
export function answering<O extends object>(
  name: string,
  act: (options: O & CallOptions) => object | undefined | Promise<object | undefined>,
): (options?: O & CallOptions) => Promise<unknown> | undefined {
  return (options = {} as O & CallOptions) => {
    const outcome = Promise.resolve()
      .then(() => act(options))
      .then((result) => ({ errMsg: `${name}:ok`, ...result }));
    if (!options.success && !options.fail && !options.complete)
      return outcome.catch((error) => Promise.reject(failure(name, error)));
    void outcome.then(
      (result) => deliver(options.success, options.complete, result),
      (error) => deliver(options.fail, options.complete, failure(name, error)),
    );
    return undefined;
  };
}

/** Calls back in a turn of its own, so that what a callback throws is an uncaught exception of the program. */
export function deliver(
  callback: ((value: unknown) => void) | undefined,
  complete: ((value: unknown) => void) | undefined,
  value: unknown,
): void {
  setTimeout(() => {
    callback?.(value);
    complete?.(value);
  }, 0);
}

/** The object that a `fail` callback is given. */
export function failure(name: string, error: unknown): { errMsg: string; errCode?: number } {
  const reason = error instanceof Error ? error.message : String(error);
  const code = error instanceof WxFailure ? error.code : undefined;
  return { errMsg: `${name}:fail ${reason}`, ...(code === undefined ? {} : { errCode: code }) };
}
