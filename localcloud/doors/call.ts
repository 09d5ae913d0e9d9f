import { randomUUID } from 'node:crypto';
import { FAILURES, type FailureCode } from '../../src/contracts/failures';
import type { Faults } from '../faults';
import { FAILURE_CODES, type Outcome } from '../functions/outcome';
import type { FunctionRunner } from '../functions/runner';
import type { Clock } from '../server/clock';
import { HttpError } from '../server/http-error';
import { json, type LocalRequest, type LocalResponse } from '../server/part';
import type { Sessions } from '../server/sessions';

export interface CallDoorOptions {
  readonly runner: FunctionRunner;
  readonly sessions: Sessions;
  readonly faults: Faults;
  readonly clock: Clock;
}

/**
 * `POST /call/<function>/<action>`: what wx.cloud.callFunction does, over HTTP. The bearer token says who calls;
 * the answer is the function's own result. A call that the platform itself fails answers with an `internal`
 * failure and, beside it, wx.cloud's `errCode` and `errMsg`.
 */
export function callDoor({ runner, sessions, faults, clock }: CallDoorOptions) {
  return async (request: LocalRequest): Promise<LocalResponse> => {
    const persona = sessions.callerOf(request);
    if (!persona) return json(401, failure('notSignedIn', randomUUID()));
    const { slowMs = 0, offline = false } = faults.get().network[persona.id] ?? {};
    if (offline) request.hangUp();
    if (slowMs > 0) await new Promise<void>((resolve) => clock.wait(slowMs, resolve));
    const event = readEvent(request.params.action ?? '', await request.json());
    try {
      const outcome = await runner.invoke(request.params.function ?? '', event, {
        kind: 'client',
        openid: persona.openid,
      });
      return toResponse(outcome);
    } catch (error) {
      // Nested deeper than JSON can be written again: it reaches no function.
      if (error instanceof RangeError) return json(413, failure('requestTooLarge', randomUUID()));
      throw error;
    }
  };
}

function readEvent(action: string, body: unknown): object {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new HttpError(400, 'badJson', 'the body is { requestId?, data }');
  }
  const { requestId, data = {} } = body as { requestId?: unknown; data?: unknown };
  return { action, ...(requestId === undefined ? {} : { requestId }), data };
}

function toResponse(outcome: Outcome): LocalResponse {
  if (outcome.ok) {
    return {
      status: 200,
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: outcome.json,
    };
  }
  const { wx, words } = FAILURE_CODES[outcome.reason];
  const isUnknown = outcome.reason === 'notFound';
  return json(isUnknown ? 404 : 502, {
    ...failure(isUnknown ? 'unknownAction' : 'internal', outcome.requestId),
    errCode: wx,
    errMsg: `cloud.callFunction:fail errCode: ${wx} ${words} | requestId: ${outcome.requestId}`,
  });
}

function failure(code: FailureCode, requestId: string) {
  return { ok: false, error: { code, message: FAILURES[code], requestId } };
}
