import type { Failure, FailureCode } from '@/contracts/failures';

/** What can go wrong before a function has answered, in words that say what to do. */
export const CLIENT_FAILURES = {
  offline: '网络不通，刚才可能没有送到。已填的都还在，请看看手机有没有信号，再点一次，不会重复提交。',
  unreadable: '收到的内容看不懂，可能是版本旧了。请关掉重新打开再试；还不行就打电话给我们。',
} as const;

export type ClientFailureCode = keyof typeof CLIENT_FAILURES;

/** A failure as screens show it: the function's own, or one of the way there. */
export type CallFailure = Omit<Failure, 'code'> & { readonly code: FailureCode | ClientFailureCode };

/** What a call gives: always a value, never an exception. */
export type Outcome<T> =
  | { readonly ok: true; readonly data: T }
  | { readonly ok: false; readonly error: CallFailure };

/** The outcome of a call that never got a readable answer. */
export const clientFailure = (
  code: ClientFailureCode,
): { readonly ok: false; readonly error: CallFailure } => ({
  ok: false,
  error: { code, message: CLIENT_FAILURES[code] },
});
