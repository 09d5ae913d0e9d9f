import type { MyCaseSummary } from '@/contracts/application/list-my-cases';
import { fateOfSending, isUnanswered } from '@/pages/home/unanswered-send';
import { waitingIn } from '@/pages/home/waiting';
import { call } from '@/services/cloud';
import { clientFailure } from '@/services/outcome';

jest.mock('@/services/cloud', () => ({ call: jest.fn() }));
const cloud = jest.mocked(call);

const summary = (of: Partial<MyCaseSummary>): MyCaseSummary =>
  ({
    programme: 'lowIncome',
    status: 'submitted',
    itemsLeft: 0,
    signaturesMissing: 0,
    needsMe: true,
    ...of,
  }) as MyCaseSummary;

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
  const listing = (...cases: MyCaseSummary[]) => cloud.mockResolvedValueOnce({ ok: true, data: { cases } });

  test('has nothing to ask about when it was never sent', () => {
    expect(isUnanswered(undefined)).toBe(false);
    expect(isUnanswered({ savedAt: 'now' })).toBe(false);
    expect(isUnanswered({ savedAt: 'now', unanswered: { requestId: 'r1' } })).toBe(true);
  });

  test('is looked up without sending anything', async () => {
    const mine = summary({ role: 'applicant' });
    listing(mine);
    expect(await fateOfSending('lowIncome')).toEqual({ is: 'one is in', handedIn: mine });
    expect(cloud.mock.calls.map(([contract]) => contract.writes)).toEqual([false]);
  });

  test('what somebody else handed in, what is over, or what is for another programme, is not it', async () => {
    listing(
      summary({ role: 'member' }),
      summary({ role: 'filer', status: 'withdrawn' }),
      summary({ role: 'applicant', programme: 'temporaryAid' }),
    );
    expect(await fateOfSending('lowIncome')).toEqual({ is: 'none is in' });
  });

  test('without a network nobody knows', async () => {
    cloud.mockResolvedValueOnce(clientFailure('offline'));
    expect(await fateOfSending('lowIncome')).toEqual({ is: 'unknown' });
  });
});
