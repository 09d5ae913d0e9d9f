import { runAsGesture } from '../browser/user-gesture';

/** Options of a WeChat call: callbacks beside the call's own fields. */
export interface CallOptions extends Record<string, unknown> {
  success?: Callback;
  fail?: Callback;
  complete?: Callback;
}

type Callback = (outcome: unknown) => void;

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
    return answer(
      name,
      options,
      outcome.catch((error) => Promise.reject(failure(name, error))),
    );
  };
}

/** Gives an outcome to the callbacks of a call, or returns it as a promise when the call has none. */
export function answer(
  name: string,
  options: CallOptions,
  outcome: Promise<unknown>,
): Promise<unknown> | undefined {
  const { success, fail, complete } = options;
  if (!success && !fail && !complete) {
    return new Promise((resolve, reject) => deliver(name, outcome, resolve, reject));
  }
  deliver(
    name,
    outcome,
    (result) => {
      success?.(result);
      complete?.(result);
    },
    (error) => {
      fail?.(error);
      complete?.(error);
    },
  );
  return undefined;
}

/** Each answer comes in a turn of its own: what a callback throws is an uncaught exception of the program. */
function deliver(name: string, outcome: Promise<unknown>, success: Callback, fail: Callback): void {
  const within = TAPPED.has(name) ? runAsGesture : (callback: () => void) => callback();
  outcome.then(
    (result) => setTimeout(() => within(() => success(result)), 0),
    (error) => setTimeout(() => fail(error), 0),
  );
}

/** Dialogs that the user answers with a tap; what the answer does may ask for what only a tap gives. */
const TAPPED: ReadonlySet<string> = new Set(['showModal', 'showActionSheet']);

/** The object that a `fail` callback is given. */
function failure(name: string, error: unknown): { errMsg: string; errCode?: number } {
  const reason = error instanceof Error ? error.message : String(error);
  const code = error instanceof WxFailure ? error.code : undefined;
  return { errMsg: `${name}:fail ${reason}`, ...(code === undefined ? {} : { errCode: code }) };
}
