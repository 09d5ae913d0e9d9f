import type { MyCaseSummary } from '@/contracts/application/list-my-cases';
import { submitApplication } from '@/contracts/application/submit-application';
import { fateOf, unansweredOf } from '@/pages/home/unanswered-send';
import { waitingIn } from '@/pages/home/waiting';
import { call } from '@/services/cloud';
import { clientFailure } from '@/services/outcome';

jest.mock('@/services/cloud', () => ({ call: jest.fn() }));
const cloud = jest.mocked(call);

const summary = (of: Partial<MyCaseSummary>): MyCaseSummary =>
  ({ status: 'submitted', itemsLeft: 0, signaturesMissing: 0, needsMe: true, ...of }) as MyCaseSummary;

describe('what waits for a person', () => {
  test('is said with its number, what stops the case first', () => {
    const asked = summary({ status: 'supplementRequested', itemsLeft: 2, signaturesMissing: 1 });
    expect(waitingIn(asked).title).toBe('民政办请您补 2 样材料');
    expect(waitingIn(summary({ signaturesMissing: 3 })).title).toBe('还有 3 个人没签授权书');
  });

  test('is said all the same when nobody can say what it is', () => {
    expect(waitingIn(summary({})).title).toBe('您的申请等您来办');
  });
});

describe('a draft that is to be thrown away', () => {
  const sent = {
    unanswered: { requestId: 'r1', application: { programme: 'lowIncome' } },
  } as unknown as NonNullable<ReturnType<typeof unansweredOf>>;

  test('has nothing to ask about when it was never sent', () => {
    expect(unansweredOf(undefined)).toBeUndefined();
    expect(unansweredOf({ savedAt: 'now' })).toBeUndefined();
  });

  test('is asked about by the very same request under the id it had', async () => {
    cloud.mockResolvedValueOnce({ ok: true, data: { caseId: 'c1' } });
    expect(await fateOf(sent)).toMatchObject({ is: 'in', submitted: { caseId: 'c1' } });
    const { application, requestId } = sent.unanswered;
    expect(cloud).toHaveBeenLastCalledWith(submitApplication, { application }, { requestId });
  });

  test('stays while nobody knows, and may go when it was refused', async () => {
    cloud.mockResolvedValueOnce(clientFailure('offline'));
    expect(await fateOf(sent)).toEqual({ is: 'unknown' });
    cloud.mockResolvedValueOnce({
      ok: false,
      error: { code: 'invalidRequest', message: '请检查。', requestId: 'x' },
    });
    expect(await fateOf(sent)).toEqual({ is: 'refused' });
  });
});
