import type { IncomingMessage } from 'node:http';
import { HttpError } from './http-error';

/** What one request may carry, as at the cloud's gateway. */
export const MAX_BODY_BYTES = 6 * 1024 * 1024;

/**
 * Reads a request's body to its end.
 * Throws HttpError 413 beyond the limit, 400 when the caller goes away in the middle.
 */
export async function readBody(request: IncomingMessage, maxBytes = MAX_BODY_BYTES): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) throw tooLarge(maxBytes);
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request) {
      size += chunk.length;
      if (size > maxBytes) throw tooLarge(maxBytes);
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof HttpError) throw error;
    throw new HttpError(400, 'bodyIncomplete', 'the request broke off in the middle of its body');
  }
  return Buffer.concat(chunks);
}

/** Reads JSON from a body; an empty body is an empty object. Throws HttpError 400. */
export function parseJson(body: Buffer): unknown {
  if (body.length === 0) return {};
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    throw new HttpError(400, 'badJson', 'the body is not JSON');
  }
}

function tooLarge(maxBytes: number): HttpError {
  return new HttpError(413, 'bodyTooLarge', `a request carries at most ${maxBytes} bytes`);
}
