/** How a call can fail before it has a result. */
export type FailureReason = 'notFound' | 'executeFail' | 'timeLimit' | 'resultTooLarge';

/** What the platform's bootstrap reports for a call without a result. */
export interface PlatformFailure {
  readonly errorCode: 1;
  readonly errorMessage: string;
  readonly stackTrace: string;
}

export type Outcome =
  | { readonly ok: true; readonly requestId: string; readonly json: string }
  | {
      readonly ok: false;
      readonly requestId: string;
      readonly reason: FailureReason;
      readonly failure: PlatformFailure;
    };

/** The same failure as the two SDKs name it: node-sdk by code, wx.cloud by errCode. */
export const FAILURE_CODES: Readonly<Record<FailureReason, { sdk: string; wx: number; words: string }>> = {
  notFound: { sdk: 'FUNCTION_NOT_FOUND', wx: -501000, words: 'FunctionName parameter could not be found' },
  executeFail: { sdk: 'FUNCTIONS_EXECUTE_FAIL', wx: -504002, words: 'functions execute fail' },
  timeLimit: { sdk: 'FUNCTIONS_TIME_LIMIT_EXCEEDED', wx: -504003, words: 'functions time limit exceeded' },
  resultTooLarge: {
    sdk: 'FUNCTIONS_RESPONSE_TOO_LARGE',
    wx: -604001,
    words: 'response body exceeds the limit',
  },
};

/** A function's result as JSON, from any caller. */
export const MAX_RESULT_BYTES = 6 * 1024 * 1024;
/** A function's result as JSON on its way to a client. */
export const MAX_CLIENT_RESULT_BYTES = 1024 * 1024;

/** A failed outcome in the platform's form. */
export function failed(
  requestId: string,
  reason: FailureReason,
  errorMessage: string,
  stackTrace = '',
): Extract<Outcome, { ok: false }> {
  return { ok: false, requestId, reason, failure: { errorCode: 1, errorMessage, stackTrace } };
}

/** Refuses a result that is larger than a channel carries. */
export function limitResult(outcome: Outcome, maxBytes: number): Outcome {
  if (!outcome.ok || Buffer.byteLength(outcome.json) <= maxBytes) return outcome;
  return failed(outcome.requestId, 'resultTooLarge', `the result is larger than ${maxBytes} bytes`);
}
