import { randomUUID } from 'node:crypto';
import { parseJson } from './body';
import { HttpError } from './http-error';
import { parseMultipart } from './multipart';
import { type ActionReply, json, type LocalRequest, type LocalResponse } from './part';
import type { RouteTable } from './router';

export interface AdminObserver {
  /** Told of each call that a function makes, when it has been handled and before its answer leaves. */
  beforeAnswer(invocation: string): void;
}

/**
 * Answers the SDK's endpoint `POST /admin`: the action stands in the body, answers are HTTP 200 with
 * `{requestId, data}` or `{code, message, requestId}`, as the cloud's are.
 */
export function admin(routes: RouteTable, observer: AdminObserver) {
  return async (request: LocalRequest): Promise<LocalResponse> => {
    const requestId = randomUUID();
    const params = await readParams(request);
    const invocation = readInvocation(request.url);
    const reply = await dispatch(routes, request, params, { requestId, invocation });
    if (invocation) observer.beforeAnswer(invocation);
    if ('raw' in reply) return reply.raw;
    return json(200, { ...reply, requestId });
  };
}

/** The SDK puts TCB_SEQID, which is the invocation's request id, before its own counter. */
function readInvocation(url: URL): string | undefined {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/.exec(url.searchParams.get('seqId') ?? '')?.[0];
}

async function readParams(request: LocalRequest): Promise<Record<string, unknown>> {
  const contentType = String(request.headers['content-type'] ?? '');
  const body = await request.body();
  if (contentType.startsWith('multipart/form-data')) {
    const parts = parseMultipart(contentType, body);
    return Object.fromEntries(parts.map((part) => [part.name, part.content]));
  }
  const value = parseJson(body);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new HttpError(400, 'badJson', 'the body is an object with an action');
  }
  return { ...value };
}

async function dispatch(
  routes: RouteTable,
  request: LocalRequest,
  params: Record<string, unknown>,
  ids: { readonly requestId: string; readonly invocation: string | undefined },
): Promise<ActionReply> {
  const action = String(params.action ?? '');
  const handler = routes.findAction(action);
  if (!handler) {
    return { code: 'INVALID_ACTION', message: `the local cloud has no action ${JSON.stringify(action)}` };
  }
  return handler({ action, params, headers: request.headers, ...ids });
}
