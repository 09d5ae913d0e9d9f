import type { Failure, FailureCode } from '@/contracts/failures';

/** What can go wrong before a function has answered, in words that say what to do. */
export const CLIENT_FAILURES = {
  offline: '网络不通，刚才没有送到。已填的都还在，请看看手机有没有信号，再点一次，不会重复提交。',
  unreadable: '收到的内容看不懂，可能是版本旧了。请关掉重新打开再试；还不行就打电话给我们。',
} as const;

export type ClientFailureCode = keyof typeof CLIENT_FAILURES;

/** A failure as screens show it: the function's own, or one of the way there. */
export type CallFailure = Omit<Failure, 'code'> & { readonly code: FailureCode | ClientFailureCode };

/** What a call gives: always a value, never an exception. */
export type Outcome<T> =
  | { readonly ok: true; readonly data: T }
  | { readonly ok: false; readonly error: CallFailure };

/** Without a network nothing can be looked at either; then nothing was sent that could be lost. */
const NOT_OPENED = '网络不通，没能打开。请看看手机有没有信号，再试一次。';

/** The outcome of a call, a write or a look-up, that never got a readable answer. */
export const clientFailure = (
  code: ClientFailureCode,
  isWrite = true,
): { readonly ok: false; readonly error: CallFailure } => ({
  ok: false,
  error: { code, message: code === 'offline' && !isWrite ? NOT_OPENED : CLIENT_FAILURES[code] },
});
