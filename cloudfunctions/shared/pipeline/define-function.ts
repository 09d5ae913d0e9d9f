import * as z from 'zod/mini';
import type { Answer } from '@/contracts/action-contract';
import { type Failure, failureOf } from '@/contracts/failures';
import { plainIssueWords } from '@/contracts/validation-words';
import { type CaseId, RequestId } from '@/domain/kernel/ids';
import { fail } from '@/domain/kernel/result';
import type { PlatformCaller } from '../ports/platform-caller';
import { type Caller, officerOf } from './caller';
import { CaseReads, type Reading } from './case-reads';
import { isAboutCase, isRelatedToCase, refusedCaller } from './check-access';
import type { Dependencies } from './dependencies';
import type { Handler, Outcome } from './handler';
import { invalidRequest } from './invalid-request';
import { logCall, logUnexpected } from './log';
import { runWrite } from './run-write';

z.config({ jitless: true, localeError: plainIssueWords });

/** What a client sends. */
const Envelope = z.object({
  action: z.string(),
  requestId: z.optional(z.unknown()),
  data: z.optional(z.unknown()),
});
const TimerEvent = z.object({ Type: z.literal('Timer') });

export interface FunctionParts {
  readonly name: string;
  readonly handlers: readonly Handler[];
  /** Called at the first request, so that a missing setting is one clear failure and not a dead instance. */
  readonly dependencies: () => Dependencies;
  readonly platformCaller: (context: unknown) => PlatformCaller;
}

export type CloudFunction = (event: unknown, context: unknown) => Promise<Answer<unknown>>;

/**
 * The one pipeline: identity → parse → access → use case → one transaction → typed answer. Expected failures are
 * values of the registry; anything else is `internal` with the request id and nothing private.
 */
export function defineFunction(parts: FunctionParts): CloudFunction {
  return async (event, context) => {
    const startedAt = Date.now();
    const platformRequestId = (context as { request_id?: string } | undefined)?.request_id ?? 'unknown';
    const envelope = envelopeOf(event, parts.handlers);
    const known = parts.handlers.find(({ contract }) => contract.action === envelope?.action);
    const action = known?.contract.action ?? 'unknown';
    const label = { function: parts.name, action, requestId: platformRequestId };
    try {
      const outcome = await answer(parts, envelope, context, platformRequestId);
      const error = outcome.ok ? undefined : withRequestId(outcome.failure, platformRequestId);
      logCall({ ...label, outcome: error?.code ?? 'ok', ms: Date.now() - startedAt });
      return outcome.ok ? { ok: true, data: outcome.value } : { ok: false, error: error as Failure };
    } catch (error) {
      logUnexpected(label, error);
      return { ok: false, error: withRequestId('internal', platformRequestId) };
    }
  };
}

const withRequestId = (failure: Failure['code'] | Failure, requestId: string): Failure => ({
  ...(typeof failure === 'string' ? failureOf(failure) : failure),
  requestId,
});

/** The platform's timer event counts as a call of the function's one system action. */
function envelopeOf(event: unknown, handlers: readonly Handler[]): z.infer<typeof Envelope> | undefined {
  if (z.safeParse(TimerEvent, event).success) {
    const action = handlers.find(({ contract }) => contract.access.caller === 'system')?.contract.action;
    return action ? { action, data: {} } : undefined;
  }
  return z.safeParse(Envelope, event).data;
}

async function answer(
  parts: FunctionParts,
  envelope: z.infer<typeof Envelope> | undefined,
  context: unknown,
  platformRequestId: string,
): Promise<Outcome<unknown>> {
  const platform = parts.platformCaller(context);
  if (platform.kind === 'stranger') return fail('notSignedIn');
  const handler = parts.handlers.find(({ contract }) => contract.action === envelope?.action);
  if (!handler) return fail('unknownAction');
  if (isTooLarge(envelope?.data, handler.contract.maxRequestCharacters)) return fail('requestTooLarge');
  const parsed = z.safeParse(handler.contract.request, envelope?.data ?? {});
  if (!parsed.success) return fail(invalidRequest(parsed.error));
  const dependencies = parts.dependencies();
  const caller = await recognise(platform, dependencies);
  const refused = refusedCaller(handler.contract.access, caller);
  if (refused) return fail(refused);
  const reading = readingOf(handler, caller, platformRequestId);
  if ('read' in handler) return runRead(handler, parsed.data, caller, reading, dependencies);
  const requestId = z.safeParse(RequestId, envelope?.requestId);
  if (!requestId.success || caller.kind === 'system') return fail('requestIdNeeded');
  return runWrite(
    { handler, caller, requestId: requestId.data, request: parsed.data, reading },
    dependencies,
  );
}

/** Far above what any form sends; more would only keep the parser busy. */
const USUAL_REQUEST_CHARACTERS = 200_000;

/** Also what is nested so deep that it cannot even be measured: no form is. */
function isTooLarge(data: unknown, most = USUAL_REQUEST_CHARACTERS): boolean {
  try {
    return (JSON.stringify(data)?.length ?? 0) > most;
  } catch (error) {
    if (error instanceof RangeError) return true;
    throw error;
  }
}

async function recognise(
  platform: Exclude<PlatformCaller, { kind: 'stranger' }>,
  { directory }: Dependencies,
): Promise<Caller> {
  if (platform.kind === 'system') return platform;
  const staff = await directory.findStaff(platform.accountId);
  return { ...platform, ...(staff ? { staff } : {}) };
}

const readingOf = ({ contract }: Handler, caller: Caller, requestId: string): Reading => ({
  actorKind:
    caller.kind === 'system'
      ? 'system'
      : contract.access.caller === 'officer' && officerOf(caller)
        ? 'officer'
        : 'resident',
  actorId: caller.kind === 'system' ? 'system' : caller.accountId,
  action: `${contract.function}.${contract.action}`,
  requestId,
});

async function runRead(
  handler: Extract<Handler, { read: unknown }>,
  request: unknown,
  caller: Caller,
  reading: Reading,
  dependencies: Dependencies,
): Promise<Outcome<unknown>> {
  const cases = new CaseReads(dependencies, reading);
  const { access } = handler.contract;
  if (isAboutCase(access)) {
    const index = await cases.findIndex((request as { caseId: CaseId }).caseId);
    if (!index || !(await isRelatedToCase(access, caller, index, dependencies.directory)))
      return fail('caseNotFound');
  }
  const outcome = await handler.read(request, { ...dependencies, caller, cases });
  await cases.writeLog();
  return outcome;
}
