/** What became of one HTTP request: an answer, or the code of what happened instead. */
export type HttpAnswer =
  | { readonly kind: 'answered'; readonly body: Record<string, unknown> }
  | { readonly kind: 'failed'; readonly code: string };

export interface HttpRequest {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly timeoutMs: number;
}

/** No connection came about: nothing can have arrived. */
const NOT_CONNECTED = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
];

/**
 * Asks once and reads an answer in JSON. Codes of failures: `notSent`, `http<status>`, and `noAnswer` when the
 * request may have arrived but no whole answer came back in time.
 */
export async function askJson({ url, timeoutMs, ...request }: HttpRequest): Promise<HttpAnswer> {
  try {
    const response = await fetch(url, { ...request, signal: AbortSignal.timeout(timeoutMs) });
    if (response.status !== 200) return { kind: 'failed', code: `http${response.status}` };
    const body: unknown = await response.json();
    if (typeof body !== 'object' || body === null) return { kind: 'failed', code: 'noAnswer' };
    return { kind: 'answered', body: { ...body } };
  } catch (error) {
    return { kind: 'failed', code: isNotConnected(error) ? 'notSent' : 'noAnswer' };
  }
}

function isNotConnected(error: unknown): boolean {
  const { cause } = (typeof error === 'object' && error !== null ? error : {}) as { cause?: unknown };
  const { code } = (typeof cause === 'object' && cause !== null ? cause : {}) as { code?: unknown };
  return NOT_CONNECTED.some((known) => known === code);
}
