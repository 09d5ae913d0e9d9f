import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { text } from 'node:stream/consumers';

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

/**
 * Asks once and reads an answer in JSON. Codes of failures: `notSent` when no connection came about,
 * `http<status>`, and `noAnswer` when the request may have arrived but no whole answer came back in time.
 *
 * Each request opens a connection of its own: one kept from before may have died while the instance slept, and
 * then nobody could say whether the request arrived.
 */
export function askJson({ url, method, headers, body, timeoutMs }: HttpRequest): Promise<HttpAnswer> {
  const isSecure = url.startsWith('https:');
  return new Promise((resolve) => {
    let isConnected = false;
    const fail = (): void => resolve({ kind: 'failed', code: isConnected ? 'noAnswer' : 'notSent' });
    const options = { method, headers, agent: false, signal: AbortSignal.timeout(timeoutMs) } as const;
    const request = (isSecure ? https : http).request(url, options, (response) => {
      readAnswer(response).then(resolve, fail);
    });
    request.on('socket', (socket) => {
      socket.once(isSecure ? 'secureConnect' : 'connect', () => {
        isConnected = true;
      });
    });
    request.on('error', fail);
    request.end(body);
  });
}

async function readAnswer(response: IncomingMessage): Promise<HttpAnswer> {
  const content = await text(response);
  if (response.statusCode !== 200) return { kind: 'failed', code: `http${response.statusCode}` };
  const body: unknown = JSON.parse(content);
  if (typeof body !== 'object' || body === null) return { kind: 'failed', code: 'noAnswer' };
  return { kind: 'answered', body: { ...body } };
}
