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
 */
export async function runWrite(call: WriteCall, dependencies: Dependencies): Promise<Outcome<unknown>> {
  try {
    const prepared = await prepare(call, dependencies);
    if (!prepared.ok) return prepared;
    const { outcome, hasNotices } = await retryConflicts(() => attempt(call, prepared.value, dependencies));
    if (hasNotices) dependencies.nudge();
    return outcome;
  } catch (error) {
    if (isConflict(error)) return fail('tooBusy');
    throw error;
  }
}

const REQUESTS = 'requests';

const requestDocumentId = ({ caller, requestId }: WriteCall): string =>
  sm3(`${caller.accountId}\0${requestId}`);

/** What has to be done before the transaction, unless the request was answered earlier. */
async function prepare(call: WriteCall, dependencies: Dependencies): Promise<Outcome<unknown>> {
  const { handler, caller, requestId, request } = call;
  if (!handler.prepare) return succeed(undefined);
  const earlier = await dependencies.documents.find(REQUESTS, requestDocumentId(call));
  if (earlier) return succeed(undefined);
  return handler.prepare(request, { ...dependencies, caller, requestId });
}

/**
 * One attempt. Whether the request was answered before is looked up while the transaction begins; one that is answered
 * in between is noticed by its id when this one is remembered, or by a second look when the use case refuses.
 */
async function attempt(
  call: WriteCall,
  prepared: unknown,
  dependencies: Dependencies,
): Promise<{ outcome: Outcome<unknown>; hasNotices: boolean }> {
  const id = requestDocumentId(call);
  const looked = dependencies.documents.find(REQUESTS, id);
  looked.catch(() => undefined);
  return dependencies.documents.transact(async (transaction) => {
    const answered = (earlier: Document) => ({
      outcome: firstAnswer(earlier, call, dependencies),
      hasNotices: false,
    });
    const before = await looked;
    if (before) return answered(before);
    const unit = new UnitOfWork(transaction, dependencies, call.reading, dependencies.clock.now());
    const outcome = await useCaseOutcome(call, prepared, dependencies, unit);
    if (!outcome.ok) {
      const meanwhile = await transaction.find(REQUESTS, id);
      if (meanwhile) return answered(meanwhile);
      await unit.flushReads();
      return { outcome, hasNotices: false };
    }
    await unit.flush();
    await transaction.create(REQUESTS, [requestDocument(id, call, outcome.value, dependencies, unit.now)]);
    return { outcome, hasNotices: unit.hasNotices };
  });
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

function requestDocument(
  id: string,
  { reading, request }: WriteCall,
  answer: unknown,
  { sealer }: Dependencies,
  at: string,
): Document {
  return {
    _id: id,
    at,
    action: reading.action,
    answer: sealer.seal(sealPlace(id), { requestHash: requestHash(request), answer }),
  };
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
