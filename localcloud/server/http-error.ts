/** Ends a request with this status and these words for a developer; thrown from anywhere below a route. */
export class HttpError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}
