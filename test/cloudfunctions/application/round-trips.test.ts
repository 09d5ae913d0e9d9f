import { submitApplication } from '@/contracts/application/submit-application';
import type { AccountId, RequestId } from '@/domain/kernel/ids';
import { submit as submitUseCase } from '../../../cloudfunctions/application/use-cases/submit';
import { implementWrite } from '../../../cloudfunctions/shared/pipeline/handler';
import { runWrite, type WriteCall } from '../../../cloudfunctions/shared/pipeline/run-write';
import type { Documents, Transaction } from '../../../cloudfunctions/shared/ports/documents';
import { someoneElse } from '../../support/application-data';
import { type MessageCloud, startMessageCloud } from '../../support/message-cloud';
import { newRequestId } from '../../support/product-cloud';
import { createSweeper } from '../../support/sweep';

let cloud: MessageCloud;
let calls: string[];
let submit: (people: number, requestId: string) => Promise<unknown>;

/** The same operations; each one notes what it asks for. */
function noting<T extends object>(operations: T, prefix: string): T {
  return new Proxy(operations, {
    get: (target, name) => {
      const operation = Reflect.get(target, name) as (...values: unknown[]) => unknown;
      return (...values: unknown[]) => {
        if (name !== 'transact') {
          calls.push(`${prefix}${String(name)} ${String(values[0])}`);
          return operation(...values);
        }
        calls.push('start');
        const work = values[0] as Parameters<Documents['transact']>[0];
        return operation(async (transaction: Transaction) => {
          const value = await work(noting(transaction, 'inside: '));
          calls.push('commit');
          return value;
        });
      };
    },
  });
}

beforeAll(async () => {
  cloud = await startMessageCloud();
  const { dependencies } = await createSweeper(cloud);
  const noted = { ...dependencies, documents: noting(dependencies.documents, '') };
  const handler = implementWrite(submitApplication, submitUseCase) as WriteCall['handler'];
  const accountId = 'somebody' as AccountId;
  const reading = { actorKind: 'resident', actorId: accountId, action: 'submit', requestId: '' } as const;
  submit = (people, requestId) => {
    calls = [];
    const request = { application: someoneElse(people) };
    const caller = { kind: 'account', accountId } as const;
    return runWrite({ handler, caller, requestId: requestId as RequestId, request, reading }, noted);
  };
});
afterAll(() => cloud.remove());

/** What one document after another is written to. */
const WRITES = [
  'inside: create cases',
  'inside: create case_events',
  'inside: create person_claims',
  'inside: create notices',
  'inside: create audit_entries',
  'inside: create requests',
];

describe('a submission', () => {
  test('asks for the caller’s draft alone, and writes what it has to write, one call a collection', async () => {
    expect(await submit(1, newRequestId())).toMatchObject({ ok: true });
    expect(calls).toEqual(['start', 'find drafts', ...WRITES, 'commit']);
  });

  test('looks for an earlier answer and for claims only where an attempt met somebody', async () => {
    const requestId = newRequestId();
    const first = await submit(2, requestId);
    expect(await submit(2, requestId)).toEqual(first);
    const upToTheClaim = WRITES.slice(0, 3);
    expect(calls).toEqual(['start', 'find drafts', ...upToTheClaim, 'find requests']);
    expect(await submit(2, newRequestId())).toMatchObject({ failure: { code: 'personHasOpenCase' } });
    expect(calls).toEqual([
      ...['start', 'find drafts', ...upToTheClaim, 'find requests'],
      ...['start', 'find drafts', 'inside: find person_claims', 'inside: find cases'],
      ...['find requests', 'inside: create audit_entries', 'commit'],
    ]);
  });
});
