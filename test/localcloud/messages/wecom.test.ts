import { connectChannels } from '../../../cloudfunctions/shared/adapters/channels/connect-channels';
import { wecomChannel } from '../../../cloudfunctions/shared/adapters/channels/wecom';
import type { MessageFault } from '../../../localcloud/faults';
import { dueNotice } from '../../support/notices';
import { OFFICER, type SendingCloud, startSendingCloud, toOfficer } from './sending-cloud';

let cloud: SendingCloud;
afterEach(() => cloud?.remove());

describe('WeCom application messages', () => {
  it('reach the phone with a way into the case', async () => {
    cloud = await startSendingCloud();
    expect(await cloud.sendWecom()).toEqual({ kind: 'accepted' });
    expect(await cloud.messages(OFFICER)).toMatchObject([
      {
        channel: 'wecom',
        title: '有新的救助申请',
        lines: ['案件编号：483 177 505', '状态：新申请', '提醒：请在2026年11月27日前看完材料'],
        link: `packages/officer/case/index?caseId=c_${'0'.repeat(20)}`,
      },
    ]);
  });

  it('say the same thing to the same person only once', async () => {
    cloud = await startSendingCloud();
    expect(await cloud.sendWecom()).toEqual({ kind: 'accepted' });
    expect(await cloud.sendWecom()).toEqual({ kind: 'accepted' });
    expect(await cloud.messages(OFFICER)).toHaveLength(1);
  });

  it('are refused for who is no member (81013), and from an address that is not trusted (60020)', async () => {
    cloud = await startSendingCloud();
    expect(await cloud.sendWecom('stranger')).toEqual({ kind: 'nextChannel', code: '81013' });
    await cloud.remove();
    cloud = await startSendingCloud({ messaging: { wecom: { isTrustedAddress: false } } });
    expect(await cloud.sendWecom()).toEqual({ kind: 'account', code: '60020' });
  });

  it('are not sent with a wrong secret', async () => {
    cloud = await startSendingCloud();
    const { wecom } = cloud.settings;
    if (!wecom) throw new Error('no WeCom settings');
    const outcome = await wecomChannel({ ...wecom, WECOM_SECRET: 'wrong' }).send(toOfficer(), OFFICER);
    expect(outcome).toEqual({ kind: 'account', code: '40001' });
  });

  it('renew a token that the provider no longer knows, and go out', async () => {
    cloud = await startSendingCloud();
    const channel = connectChannels(cloud.settings).wecom;
    expect(await channel.send(toOfficer(), OFFICER)).toEqual({ kind: 'accepted' });
    const { dataDir, url } = cloud;
    await cloud.close();
    cloud = await startSendingCloud({ dataDir, port: Number(new URL(url).port) });
    expect(await channel.send(dueNotice('supplementAnswered'), OFFICER)).toEqual({ kind: 'accepted' });
    expect(await cloud.messages(OFFICER)).toHaveLength(2);
  });

  it('wait when even a new token is over', async () => {
    cloud = await startSendingCloud({ messaging: { wecom: { tokenMs: -1 } } });
    expect(await cloud.sendWecom()).toEqual({ kind: 'retry', code: '42001' });
  });

  it.each([
    ['fail', { kind: 'retry', code: '-1' }, 0],
    ['hang', { kind: 'unknown', code: 'noAnswer' }, 0],
    ['acceptThenHang', { kind: 'unknown', code: 'noAnswer' }, 1],
    ['twice', { kind: 'accepted' }, 2],
    ['code:45009', { kind: 'nextChannel', code: '45009' }, 0],
  ] satisfies [MessageFault, object, number][])('under the fault %s', async (fault, outcome, arrived) => {
    cloud = await startSendingCloud(/hang/i.test(fault) ? { timeoutMs: 500 } : {});
    cloud.faults.set({ wecom: fault });
    expect(await cloud.sendWecom()).toEqual(outcome);
    expect(await cloud.messages(OFFICER)).toHaveLength(arrived);
  });

  it.each([
    ['title', { title: '一二三' }],
    ['title', { title: '一'.repeat(13) }],
    ['content_item', { content_item: Array.from({ length: 11 }, () => ({ key: '键', value: '值' })) }],
    ['content_item', { content_item: [{ key: '一'.repeat(11), value: '值' }] }],
    ['content_item', { content_item: [{ key: '键', value: '一'.repeat(31) }] }],
  ])('with a bad %s are refused (40058)', async (field, change) => {
    cloud = await startSendingCloud();
    const { url } = cloud;
    const token = (await (
      await fetch(`${url}/wecom/cgi-bin/gettoken?corpid=ww-local&corpsecret=local-secret`)
    ).json()) as {
      access_token: string;
    };
    const notice = { appid: 'wx', page: 'p', title: '有新的救助申请', content_item: [], ...change };
    const body = JSON.stringify({
      touser: OFFICER,
      msgtype: 'miniprogram_notice',
      miniprogram_notice: notice,
    });
    const send = `${url}/wecom/cgi-bin/message/send?access_token=${token.access_token}`;
    const answer = await (await fetch(send, { method: 'POST', body })).json();
    expect(answer).toMatchObject({ errcode: 40058, errmsg: expect.stringContaining(field) });
  });
});
