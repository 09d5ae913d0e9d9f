import { remainingGrants } from '../../../cloudfunctions/notification/grants';
import { RESIDENT_TEMPLATE } from '../../../localcloud/wechat/templates';
import { openidOf, RESIDENT, type StagedSweeper, startStagedSweeper } from './staged-sweeper';

let sweeper: StagedSweeper;
afterEach(() => sweeper.remove());

describe('the count of consents', () => {
  it('goes down with each message, and to nothing when WeChat says so', async () => {
    sweeper = await startStagedSweeper();
    const { documents } = sweeper.dependencies;
    const grant = {
      accountId: openidOf(RESIDENT),
      templateId: RESIDENT_TEMPLATE.id,
      remaining: 3,
      lastResult: 'accept',
    };
    await documents.create('subscription_grants', [
      { _id: `${grant.accountId}:${grant.templateId}`, ...grant },
    ]);
    const left = () => remainingGrants(documents, grant.accountId, grant.templateId);
    await sweeper.cloud.consent(RESIDENT, RESIDENT_TEMPLATE.id);
    await sweeper.putDue('applicationReceived');
    await sweeper.sweep();
    expect(await left()).toBe(2);
    await sweeper.putDue('applicationReceived');
    await sweeper.sweep();
    expect(await left()).toBe(0);
  });
});
