import type { Persona } from '../county/persona';
import type { LocalResponse } from '../server/part';

/** What the H5 build finds in `window.__HOST__` when the local cloud serves it as a persona. */
export interface HostObject {
  /** Bearer token for /call. */
  readonly token: string;
  /** The persona's id. */
  readonly phone: string;
  readonly name: string;
  readonly role: Persona['role'];
}

/** `GET /as/<persona>/`: the H5 page with the persona signed in, as a phone in the hub shows it. */
export function renderPhoneFrame(indexHtml: string, host: HostObject): LocalResponse {
  // `<` could end the script element from inside a string.
  const value = JSON.stringify(host).replaceAll('<', '\\u003c');
  const script = `<script>window.__HOST__=${value}</script>`;
  return {
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
    body: indexHtml.replace(/<head[^>]*>/i, (head) => head + script),
  };
}
