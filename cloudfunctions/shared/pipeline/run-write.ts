import { failureOf } from '@/contracts/failures';
import type { CaseId, RequestId } from '@/domain/kernel/ids';
import { fail, succeed } from '@/domain/kernel/result';
import { sm3 } from '../adapters/sm3';
import type { Document } from '../ports/documents';
import type { Caller } from './caller';
import type { Reading } from './case-reads';
import { isAboutCase, isRelatedToCase } from './check-access';
import type { Dependencies } from './dependencies';
import type { Handler, Outcome } from './handler';
import { isConflict, retryConflicts } from './retry-conflicts';
import { UnitOfWork } from './unit-of-work';

export interface WriteCall {
  readonly handler: Extract<Handler, { write: unknown }>;
  readonly caller: Extract<Caller, { kind: 'account' }>;
  readonly requestId: RequestId;
  readonly request: unknown;
  readonly reading: Reading;
}

/**
 * Runs a write in one transaction, again when somebody else was first. The request is remembered with its answer in
 * the same transaction, so that a repeat, also a parallel one, gets the first answer and does nothing.
 *
 * Repeats are rare: whether a request was answered before is looked up only where that shows, before anything outside
 * the transaction is done, when anything refuses, and when an attempt met an id that is taken.
 */
export async function runWrite(call: WriteCall, dependencies: Dependencies): Promise<Outcome<unknown>> {
  const { handler, caller, requestId, request } = call;
  try {
    const earlier = handler.prepare && (await earlierAnswer(call, dependencies));
    if (earlier) return earlier;
    const prepared = await handler.prepare?.(request, { ...dependencies, caller, requestId });
    if (prepared && !prepared.ok) return (await earlierAnswer(call, dependencies)) ?? prepared;
    return await retryConflicts(async (number) => {
      const meanwhile = number > 1 ? await earlierAnswer(call, dependencies) : undefined;
      return meanwhile ?? attempt(call, prepared?.value, dependencies, number === 1);
    });
  } catch (error) {
    if (isConflict(error)) return fail('tooBusy');
    throw error;
  }
}

const REQUESTS = 'requests';

const requestDocumentId = ({ caller, requestId }: WriteCall): string =>
  sm3(`${caller.accountId}\0${requestId}`);

/** What the same request was answered before; undefined when it is not a repeat. */
async function earlierAnswer(
  call: WriteCall,
  dependencies: Dependencies,
): Promise<Outcome<unknown> | undefined> {
  const earlier = await dependencies.documents.find(REQUESTS, requestDocumentId(call));
  return earlier && firstAnswer(earlier, call, dependencies);
}

/**
 * One attempt. A repeat shows when the use case refuses, which it may do because of what the first one did, or by its id
 * when it is remembered. The look after a refusal is outside the transaction: the use case may have seen what
 * was stored after that began.
 */
async function attempt(
  call: WriteCall,
  prepared: unknown,
  dependencies: Dependencies,
  isFirst: boolean,
): Promise<Outcome<unknown>> {
  const { documents, clock, nudge } = dependencies;
  let hasNotices = false;
  const outcome = await documents.transact(async (transaction) => {
    const unit = new UnitOfWork(transaction, dependencies, call.reading, clock.now(), isFirst);
    const decided = await useCaseOutcome(call, prepared, dependencies, unit);
    if (!decided.ok) {
      const earlier = await earlierAnswer(call, dependencies);
      if (!earlier) await unit.flushReads();
      return earlier ?? decided;
    }
    await unit.flush();
    await transaction.create(REQUESTS, [requestDocument(call, decided.value, dependencies, unit.now)]);
    hasNotices = unit.hasNotices;
    return decided;
  });
  if (hasNotices) nudge();
  return outcome;
}

async function useCaseOutcome(
  { handler, caller, request }: WriteCall,
  prepared: unknown,
  dependencies: Dependencies,
  unit: UnitOfWork,
): Promise<Outcome<unknown>> {
  const { access } = handler.contract;
  if (isAboutCase(access)) {
    const index = await unit.findCaseIndex((request as { caseId: CaseId }).caseId);
    if (!index || !(await isRelatedToCase(access, caller, index, dependencies.directory)))
      return fail('caseNotFound');
  }
  return handler.write(request, { ...dependencies, caller, unit }, prepared);
}

/** The request as it was parsed; whether a repeat is the same can be told without keeping it. */
const requestHash = (request: unknown): string => sm3(JSON.stringify(request) ?? '');

const sealPlace = (id: string) => ({ collection: REQUESTS, id, field: 'answer' });

function requestDocument(call: WriteCall, answer: unknown, { sealer }: Dependencies, at: string): Document {
  const id = requestDocumentId(call);
  const sealed = sealer.seal(sealPlace(id), { requestHash: requestHash(call.request), answer });
  return { _id: id, at, action: call.reading.action, answer: sealed };
}

function firstAnswer(
  document: Document,
  { reading, request }: WriteCall,
  { sealer }: Dependencies,
): Outcome<unknown> {
  const first = sealer.open(sealPlace(document._id), String(document.answer)) as {
    requestHash: string;
    answer: unknown;
  };
  const isSame = document.action === reading.action && first.requestHash === requestHash(request);
  return isSame ? succeed(first.answer) : fail(failureOf('requestIdReused'));
}
