import { RESIDENT_TEMPLATE } from '../../../localcloud/wechat/templates';
import { OFFICER, RESIDENT, type SendingCloud, startSendingCloud } from './sending-cloud';

let cloud: SendingCloud;
afterEach(() => cloud?.remove());

describe('messages and consents', () => {
  it('outlive the local cloud', async () => {
    cloud = await startSendingCloud();
    await cloud.consent(RESIDENT, RESIDENT_TEMPLATE.id, 3);
    await cloud.sendSubscribe();
    await cloud.sendWecom();
    await cloud.sendSms();
    const { dataDir } = cloud;
    await cloud.close();
    cloud = await startSendingCloud({ dataDir });
    expect(await cloud.consentsLeft(RESIDENT, RESIDENT_TEMPLATE.id)).toBe(2);
    expect((await cloud.messages(RESIDENT)).map(({ channel }) => channel).sort()).toEqual([
      'sms',
      'subscribe',
    ]);
    expect(await cloud.messages(OFFICER)).toHaveLength(1);
  });

  it('are given only by who is signed in, for templates that exist', async () => {
    cloud = await startSendingCloud();
    const post = (body: object, token = 'x') =>
      fetch(`${cloud.url}/local/consent`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}` },
        body: JSON.stringify(body),
      });
    expect((await post({ templateIds: [RESIDENT_TEMPLATE.id], decision: 'accept' })).status).toBe(401);
    await expect(cloud.consent(RESIDENT, 'no-such-template')).rejects.toThrow('noSuchTemplate');
  });
});
