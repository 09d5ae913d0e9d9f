import { requestCall as requestCallContract } from '@/contracts/application/request-call';
import { submitApplication } from '@/contracts/application/submit-application';
import type { AccountId, RequestId } from '@/domain/kernel/ids';
import type { VillageCode } from '@/domain/kernel/region';
import { fail } from '@/domain/kernel/result';
import { requestCall } from '../../cloudfunctions/application/use-cases/request-call';
import { submit } from '../../cloudfunctions/application/use-cases/submit';
import type { Dependencies } from '../../cloudfunctions/shared/pipeline/dependencies';
import { implementWrite } from '../../cloudfunctions/shared/pipeline/handler';
import { runWrite, type WriteCall } from '../../cloudfunctions/shared/pipeline/run-write';
import type { Document } from '../../cloudfunctions/shared/ports/documents';
import { someoneElse } from '../support/application-data';
import { type MessageCloud, startMessageCloud } from '../support/message-cloud';
import { newRequestId } from '../support/product-cloud';
import { newPhone } from '../support/signature';
import { createSweeper } from '../support/sweep';

let cloud: MessageCloud;
let dependencies: Dependencies;
beforeAll(async () => {
  cloud = await startMessageCloud();
  ({ dependencies } = await createSweeper(cloud));
});
afterAll(() => cloud.remove());

const HANDLERS = {
  submit: implementWrite(submitApplication, submit) as WriteCall['handler'],
  requestCall: implementWrite(requestCallContract, requestCall) as WriteCall['handler'],
};
let accounts = 0;

/** A call by an account that no other test uses. */
function callOf(action: keyof typeof HANDLERS, request: unknown): WriteCall {
  accounts += 1;
  const accountId = `account-${accounts}` as AccountId;
  return {
    handler: HANDLERS[action],
    caller: { kind: 'account', accountId },
    requestId: newRequestId() as RequestId,
    request,
    reading: { actorKind: 'resident', actorId: accountId, action, requestId: 'platform' },
  };
}

/**
 * An instance whose transaction begins when `first` has been answered, and what it finds when it looks for an earlier
 * answer.
 */
function after(first: () => Promise<unknown>): {
  late: Dependencies;
  looks: () => (Document | undefined)[];
} {
  const { documents } = dependencies;
  const seen: (Document | undefined)[] = [];
  let isFirstDone = false;
  const late: Dependencies = {
    ...dependencies,
    documents: {
      ...documents,
      async find(collection, id) {
        const found = await documents.find(collection, id);
        if (collection === 'requests') seen.push(found);
        return found;
      },
      async transact(work) {
        if (!isFirstDone) await first();
        isFirstDone = true;
        return documents.transact(work);
      },
    },
  };
  return { late, looks: () => seen };
}

describe('a repeat that begins after the first is answered', () => {
  test('gets the first answer also where what the first did would refuse it', async () => {
    const call = callOf('submit', { application: someoneElse(1) });
    const answers: unknown[] = [];
    const { late, looks } = after(async () => answers.push(await runWrite(call, dependencies)));
    const repeat = await runWrite(call, late);
    expect(looks()).toEqual([expect.objectContaining({ action: 'submit' })]);
    expect(answers).toEqual([expect.objectContaining({ ok: true })]);
    expect(repeat).toEqual(answers[0]);
  });

  test('gets the first answer also where nothing would refuse it, and does nothing', async () => {
    const village = '990101100201' as VillageCode;
    const call = callOf('requestCall', { villageCode: village, phone: newPhone(), about: '问', when: 'any' });
    const answers: unknown[] = [];
    const { late, looks } = after(async () => answers.push(await runWrite(call, dependencies)));
    expect(await runWrite(call, late)).toEqual(answers[0]);
    expect(looks()).toEqual([expect.objectContaining({ action: 'requestCall' })]);
    const where = { accountId: call.caller.accountId };
    expect(await dependencies.documents.query('callbacks', { where, limit: 10 })).toHaveLength(1);
  });

  test('gets the first answer also where what the first did stops it before its transaction', async () => {
    const village = '990101100201' as VillageCode;
    const call = callOf('requestCall', { villageCode: village, phone: newPhone(), about: '问', when: 'any' });
    const answers: unknown[] = [];
    const prepare = async () => {
      answers.push(await runWrite(call, dependencies));
      return fail('adjustmentBusy' as const);
    };
    const stopped = { ...call, handler: { ...call.handler, prepare } };
    expect(await runWrite(stopped, dependencies)).toEqual(answers[0]);
    const stranger = { ...stopped, requestId: newRequestId() as RequestId };
    expect(await runWrite(stranger, dependencies)).toMatchObject({ ok: false, failure: 'adjustmentBusy' });
  });

  test('is refused like anybody else where it is not a repeat', async () => {
    const call = callOf('submit', { application: someoneElse(2) });
    const other = { ...call, requestId: newRequestId() as RequestId };
    const { late } = after(() => runWrite(call, dependencies));
    expect(await runWrite(other, late)).toMatchObject({ ok: false, failure: { code: 'personHasOpenCase' } });
  });

  test('is told so where its requestId was used for something else', async () => {
    const call = callOf('submit', { application: someoneElse(3) });
    const changed = someoneElse(3, { hardship: { causes: ['illness'], story: '另一份。' } });
    const other = { ...call, request: { application: changed } };
    const { late } = after(() => runWrite(call, dependencies));
    expect(await runWrite(other, late)).toMatchObject({ ok: false, failure: { code: 'requestIdReused' } });
  });
});
