import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream/promises';
import { parseJson, readBody } from './body';
import { HttpError } from './http-error';
import { json, type LocalRequest, type LocalResponse } from './part';
import type { RouteTable } from './router';

export interface HttpServer {
  readonly port: number;
  /** Stops listening and breaks every open connection off. */
  close(): Promise<void>;
}

/** Marks every answer, so that nobody takes this for the cloud. */
const LOCAL_CLOUD_HEADER = { 'x-local-cloud': 'jiuzhutong' };

/**
 * Opens a port of this machine's loopback address only (0: any free one) and answers from the route table.
 * Rejects when the port cannot be had (EADDRINUSE).
 */
export async function listen(
  port: number,
  routes: RouteTable,
  log: (line: string) => void,
): Promise<HttpServer> {
  const server = createServer({ keepAliveTimeout: 30_000 }, (request, response) => {
    void answer(routes, request, response, log);
  });
  server.requestTimeout = 0;
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function answer(
  routes: RouteTable,
  request: IncomingMessage,
  response: ServerResponse,
  log: (line: string) => void,
): Promise<void> {
  try {
    refuseForeignPages(request);
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const { handler, params } = routes.findRoute(request.method ?? 'GET', url.pathname);
    await send(request, response, await handler(describe(request, response, url, params)));
  } catch (error) {
    const failure = describeFailure(error, log);
    await send(request, response, failure).catch(() => response.destroy());
  }
}

/** What this machine is called in the address of a page that is really its own. */
const OWN_NAMES = ['127.0.0.1', 'localhost', '[::1]'];

/** The default port is left out of an address. */
const ownHosts = (port: number | undefined): string[] =>
  OWN_NAMES.flatMap((name) => [`${name}:${port}`, ...(port === 80 ? [name] : [])]);

/**
 * A page of another site, open in the same browser, must not reach the demo county's data: neither from its own
 * origin, nor by letting its own name lead to this machine (DNS rebinding), when only the Host header tells.
 */
function refuseForeignPages({ headers, socket }: IncomingMessage): void {
  const { origin, host = '' } = headers;
  if (!ownHosts(socket.localPort).includes(host.toLowerCase()))
    throw new HttpError(403, 'foreignHost', 'the local cloud answers to 127.0.0.1 and localhost only');
  if (origin === undefined || origin === `http://${host}`) return;
  throw new HttpError(403, 'foreignOrigin', 'pages of another origin may not call the local cloud');
}

function describe(
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  params: Readonly<Record<string, string>>,
): LocalRequest {
  return {
    method: request.method ?? 'GET',
    url,
    params,
    headers: request.headers,
    body: (maxBytes) => readBody(request, maxBytes),
    json: async () => parseJson(await readBody(request)),
    stream: () => request,
    hangUp: () => response.destroy(),
  };
}

async function send(request: IncomingMessage, response: ServerResponse, reply: LocalResponse): Promise<void> {
  if (response.destroyed || response.headersSent) return;
  // What the handler left unread would be taken for the next request on this connection.
  if (!request.complete) response.setHeader('connection', 'close');
  const length =
    typeof reply.body === 'string' || Buffer.isBuffer(reply.body)
      ? { 'content-length': String(Buffer.byteLength(reply.body)) }
      : {};
  response.writeHead(reply.status, { ...length, ...reply.headers, ...LOCAL_CLOUD_HEADER });
  if (request.method === 'HEAD' || reply.body === undefined) response.end();
  else if (typeof reply.body === 'string' || Buffer.isBuffer(reply.body)) response.end(reply.body);
  else await pipeline(reply.body, response).catch(() => response.destroy());
  if (!request.complete) request.resume();
}

function describeFailure(error: unknown, log: (line: string) => void): LocalResponse {
  if (error instanceof HttpError) {
    return json(error.status, { ok: false, error: { code: error.code, message: error.message } });
  }
  log(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return json(500, {
    ok: false,
    error: { code: 'localCloudBroke', message: 'the local cloud itself failed; its log says why' },
  });
}
