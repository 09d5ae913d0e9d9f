import { sign } from '@cloudbase/signature-nodejs';
import type { AccountId } from '@/domain/kernel/ids';
import type { Notice } from '@/domain/notification/notice';
import { connectChannels } from '../../../cloudfunctions/shared/adapters/channels/connect-channels';
import { channelSettingsFrom } from '../../../cloudfunctions/shared/adapters/channels/settings';
import { subscribeMessageChannel } from '../../../cloudfunctions/shared/adapters/channels/subscribe-message';
import { tc3Headers } from '../../../cloudfunctions/shared/adapters/channels/tc3-signature';
import { wecomChannel } from '../../../cloudfunctions/shared/adapters/channels/wecom';
import type { MessageFault } from '../../../localcloud/faults';
import { RESIDENT_TEMPLATE, STAFF_TEMPLATE } from '../../../localcloud/wechat/templates';
import { type MessageCloud, type MessageCloudOptions, startMessageCloud } from '../../support/message-cloud';
import { ALL_KINDS, audienceOf, dueNotice } from '../../support/notices';

const RESIDENT = 'wang-yanshi';
const OFFICER = 'chen-banshi';
const openidOf = (persona: string) => `demo-openid-${persona}` as AccountId;
const PHONES: Readonly<Record<string, string>> = { [RESIDENT]: '16000000101', [OFFICER]: '16000000301' };

let cloud: MessageCloud;
const start = async (options: MessageCloudOptions = {}): Promise<MessageCloud> => {
  cloud = await startMessageCloud(options);
  return cloud;
};
afterEach(() => cloud?.remove());

const channels = () => connectChannels(cloud.settings);
const toResident = (changes: Partial<Notice> = {}) =>
  dueNotice('applicationAccepted', { recipientId: openidOf(RESIDENT), ...changes } as never);
const sendSubscribe = (notice = toResident()) => channels().subscribe.send(notice, notice.recipientId);

describe('subscribe messages through wx-server-sdk', () => {
  it('reach the phone and use up one consent', async () => {
    await start();
    await cloud.consent(RESIDENT, RESIDENT_TEMPLATE.id, 2);
    expect(await sendSubscribe()).toEqual({ kind: 'accepted' });
    expect(await cloud.consentsLeft(RESIDENT, RESIDENT_TEMPLATE.id)).toBe(1);
    expect(await cloud.messages(RESIDENT)).toMatchObject([
      {
        channel: 'subscribe',
        title: '救助申请进度提醒',
        lines: [
          '案件编号：483177505',
          '事项：申请已受理',
          '状态：已受理',
          '办理机构：桃溪镇社会事务办公室（民政窗口）',
          '咨询电话：0990-1234567',
        ],
        link: `pages/case/index?id=c_${'0'.repeat(20)}`,
      },
    ]);
  });

  it.each(ALL_KINDS)('carry %s within the limits of its template', async (kind) => {
    await start();
    const template = audienceOf(kind) === 'staff' ? STAFF_TEMPLATE : RESIDENT_TEMPLATE;
    await cloud.consent(RESIDENT, template.id);
    expect(await sendSubscribe(dueNotice(kind, { recipientId: openidOf(RESIDENT) }))).toEqual({
      kind: 'accepted',
    });
  });

  it('are refused without consent (43101), to strangers (40003), after a ban (43107), over the quota (45009)', async () => {
    await start({ wechat: { bannedTemplateIds: [STAFF_TEMPLATE.id], dailyQuota: 1 } });
    expect(await sendSubscribe()).toEqual({ kind: 'nextChannel', code: '43101' });
    const stranger = toResident({ recipientId: 'nobody' as AccountId });
    expect(await sendSubscribe(stranger)).toEqual({ kind: 'permanent', code: '40003' });
    const banned = dueNotice('callResident', { recipientId: openidOf(OFFICER) });
    expect(await sendSubscribe(banned)).toEqual({ kind: 'account', code: '43107' });
    await cloud.consent(RESIDENT, RESIDENT_TEMPLATE.id, 2);
    expect(await sendSubscribe()).toEqual({ kind: 'accepted' });
    expect(await sendSubscribe()).toEqual({ kind: 'nextChannel', code: '45009' });
  });

  it('are refused when the setting does not match the template (40037, 47003)', async () => {
    await start();
    const { subscribe } = cloud.settings;
    const sendWith = (resident: typeof subscribe.TEMPLATES.resident) => {
      const settings = { ...subscribe, TEMPLATES: { ...subscribe.TEMPLATES, resident } };
      return subscribeMessageChannel(settings).send(toResident(), openidOf(RESIDENT));
    };
    expect(await sendWith({ ...subscribe.TEMPLATES.resident, id: 'gone' })).toEqual({
      kind: 'permanent',
      code: '40037',
    });
    const { thing2: _, ...fields } = subscribe.TEMPLATES.resident.fields;
    expect(await sendWith({ ...subscribe.TEMPLATES.resident, fields })).toEqual({
      kind: 'permanent',
      code: '47003',
    });
  });

  it('to one person at a time (43108)', async () => {
    await start({ wechat: { sendMs: 300 } });
    await cloud.consent(RESIDENT, RESIDENT_TEMPLATE.id, 2);
    const outcomes = await Promise.all([sendSubscribe(), sendSubscribe()]);
    expect(outcomes).toContainEqual({ kind: 'accepted' });
    expect(outcomes).toContainEqual({ kind: 'retry', code: '43108' });
  });

  it.each([
    ['fail', { kind: 'retry', code: '-1' }, 0],
    ['hang', { kind: 'unknown', code: 'noAnswer' }, 0],
    ['acceptThenHang', { kind: 'unknown', code: 'noAnswer' }, 1],
    ['twice', { kind: 'accepted' }, 2],
    ['code:45168', { kind: 'permanent', code: '45168' }, 0],
    ['code:40001', { kind: 'retry', code: '40001' }, 0],
  ] satisfies [MessageFault, object, number][])('under the fault %s', async (fault, outcome, arrived) => {
    await start(/hang/i.test(fault) ? { timeoutMs: 500 } : {});
    await cloud.consent(RESIDENT, RESIDENT_TEMPLATE.id, 2);
    cloud.faults.set({ wechat: fault });
    expect(await sendSubscribe()).toEqual(outcome);
    expect(await cloud.messages(RESIDENT)).toHaveLength(arrived);
    expect(await cloud.consentsLeft(RESIDENT, RESIDENT_TEMPLATE.id)).toBe(2 - Math.min(arrived, 1));
  });

  it('when nobody listens, certainly did not go out', async () => {
    await start();
    await cloud.close();
    expect(await sendSubscribe()).toEqual({ kind: 'retry', code: 'notSent' });
  });
});

const toOfficer = () => dueNotice('newCase', { recipientId: openidOf(OFFICER) });
const sendWecom = (userId = OFFICER, notice = toOfficer()) => channels().wecom.send(notice, userId);

describe('WeCom application messages', () => {
  it('reach the phone with a way into the case', async () => {
    await start();
    expect(await sendWecom()).toEqual({ kind: 'accepted' });
    expect(await cloud.messages(OFFICER)).toMatchObject([
      {
        channel: 'wecom',
        title: '有新的救助申请',
        lines: ['案件编号：483177505', '状态：新申请', '提醒：请在2026年11月27日前看完材料'],
        link: `packages/officer/case/index?id=c_${'0'.repeat(20)}`,
      },
    ]);
  });

  it('say the same thing to the same person only once', async () => {
    await start();
    expect(await sendWecom()).toEqual({ kind: 'accepted' });
    expect(await sendWecom()).toEqual({ kind: 'accepted' });
    expect(await cloud.messages(OFFICER)).toHaveLength(1);
  });

  it('are refused for who is no member (81013), and from an address that is not trusted (60020)', async () => {
    await start();
    expect(await sendWecom('stranger')).toEqual({ kind: 'nextChannel', code: '81013' });
    await cloud.remove();
    await start({ messaging: { wecom: { isTrustedAddress: false } } });
    expect(await sendWecom()).toEqual({ kind: 'account', code: '60020' });
  });

  it('are not sent with a wrong secret', async () => {
    await start();
    const { wecom } = cloud.settings;
    if (!wecom) throw new Error('no WeCom settings');
    const outcome = await wecomChannel({ ...wecom, WECOM_SECRET: 'wrong' }).send(toOfficer(), OFFICER);
    expect(outcome).toEqual({ kind: 'account', code: '40001' });
  });

  it('renew a token that the provider no longer knows, and go out', async () => {
    await start();
    const channel = channels().wecom;
    expect(await channel.send(toOfficer(), OFFICER)).toEqual({ kind: 'accepted' });
    const { dataDir, url } = cloud;
    await cloud.close();
    await start({ dataDir, port: Number(new URL(url).port) });
    expect(await channel.send(dueNotice('supplementAnswered'), OFFICER)).toEqual({ kind: 'accepted' });
    expect(await cloud.messages(OFFICER)).toHaveLength(2);
  });

  it('wait when even a new token is over', async () => {
    await start({ messaging: { wecom: { tokenMs: -1 } } });
    expect(await sendWecom()).toEqual({ kind: 'retry', code: '42001' });
  });

  it.each([
    ['fail', { kind: 'retry', code: '-1' }, 0],
    ['hang', { kind: 'unknown', code: 'noAnswer' }, 0],
    ['acceptThenHang', { kind: 'unknown', code: 'noAnswer' }, 1],
    ['twice', { kind: 'accepted' }, 2],
    ['code:45009', { kind: 'nextChannel', code: '45009' }, 0],
  ] satisfies [MessageFault, object, number][])('under the fault %s', async (fault, outcome, arrived) => {
    await start(/hang/i.test(fault) ? { timeoutMs: 500 } : {});
    cloud.faults.set({ wecom: fault });
    expect(await sendWecom()).toEqual(outcome);
    expect(await cloud.messages(OFFICER)).toHaveLength(arrived);
  });

  it.each([
    ['title', { title: '一二三' }],
    ['title', { title: '一'.repeat(13) }],
    ['content_item', { content_item: Array.from({ length: 11 }, () => ({ key: '键', value: '值' })) }],
    ['content_item', { content_item: [{ key: '一'.repeat(11), value: '值' }] }],
    ['content_item', { content_item: [{ key: '键', value: '一'.repeat(31) }] }],
  ])('with a bad %s are refused (40058)', async (field, change) => {
    await start();
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

const sendSms = (notice: Notice = toResident(), phone = PHONES[RESIDENT] ?? '') =>
  channels().sms.send(notice, phone);

describe('short messages', () => {
  it('reach the phone, signed and filled', async () => {
    await start();
    expect(await sendSms()).toEqual({ kind: 'accepted' });
    expect(await cloud.messages(RESIDENT)).toMatchObject([
      {
        channel: 'sms',
        lines: [
          '【救助通】您的救助申请（编号483177505）：申请已受理。请打开微信小程序“救助通”查看，或致电09901234567。',
        ],
      },
    ]);
  });

  it.each(ALL_KINDS)('carry %s', async (kind) => {
    await start();
    expect(await sendSms(dueNotice(kind))).toEqual({ kind: 'accepted' });
  });

  it('are not sent to a landline', async () => {
    await start();
    expect(await sendSms(toResident(), '09901234567')).toEqual({ kind: 'nextChannel', code: 'notMobile' });
  });

  it('are refused within thirty seconds, and beyond the number of a day', async () => {
    await start({ messaging: { sms: { perNumberAndDay: 1 } } });
    expect(await sendSms()).toEqual({ kind: 'accepted' });
    expect(await sendSms()).toEqual({ kind: 'retry', code: 'LimitExceeded.PhoneNumberThirtySecondLimit' });
    const other = dueNotice('supplementRequested');
    expect(await sendSms(other)).toEqual({
      kind: 'nextChannel',
      code: 'LimitExceeded.PhoneNumberDailyLimit',
    });
  });

  it('are refused for a template that does not fit its variables, or with a key that is not ours', async () => {
    await start({ messaging: { sms: { templates: { '2000001': { text: '{1}', variables: 1 } } } } });
    const unfit = 'FailedOperation.TemplateParamSetNotMatchApprovedTemplate';
    expect(await sendSms()).toEqual({ kind: 'permanent', code: unfit });
    const { sms } = cloud.settings;
    if (!sms) throw new Error('no SMS settings');
    const settings = { ...cloud.settings, sms: { ...sms, SMS_SECRET_ID: 'other' } };
    const outcome = await connectChannels(settings).sms.send(toResident(), PHONES[RESIDENT] ?? '');
    expect(outcome).toEqual({ kind: 'account', code: 'AuthFailure.SecretIdNotFound' });
  });

  it.each([
    ['fail', { kind: 'retry', code: 'InternalError.OtherError' }, 0],
    ['hang', { kind: 'unknown', code: 'noAnswer' }, 0],
    ['acceptThenHang', { kind: 'unknown', code: 'noAnswer' }, 1],
    ['twice', { kind: 'accepted' }, 2],
    [
      'code:FailedOperation.InsufficientBalanceInSmsPackage',
      { kind: 'account', code: 'FailedOperation.InsufficientBalanceInSmsPackage' },
      0,
    ],
  ] satisfies [MessageFault, object, number][])('under the fault %s', async (fault, outcome, arrived) => {
    await start(/hang/i.test(fault) ? { timeoutMs: 500 } : {});
    cloud.faults.set({ sms: fault });
    expect(await sendSms()).toEqual(outcome);
    expect(await cloud.messages(RESIDENT)).toHaveLength(arrived);
  });

  it("are signed as Tencent Cloud's own library signs", () => {
    const timestamp = 1_763_800_000;
    const message = { PhoneNumberSet: ['+8616000000101'], TemplateId: '1' };
    const headers = tc3Headers({
      host: 'sms.tencentcloudapi.com',
      service: 'sms',
      body: JSON.stringify(message),
      secretId: 'id',
      secretKey: 'key',
      timestamp,
    });
    const theirs = sign({
      secretId: 'id',
      secretKey: 'key',
      method: 'POST',
      url: 'https://sms.tencentcloudapi.com/',
      service: 'sms',
      isCloudApi: true,
      headers: { host: 'sms.tencentcloudapi.com', 'content-type': headers['content-type'] },
      params: message,
      timestamp,
    });
    expect(headers.authorization).toBe(theirs.authorization);
  });
});

describe('messages and consents', () => {
  it('outlive the local cloud', async () => {
    await start();
    await cloud.consent(RESIDENT, RESIDENT_TEMPLATE.id, 3);
    await sendSubscribe();
    await sendWecom();
    await sendSms();
    const { dataDir } = cloud;
    await cloud.close();
    await start({ dataDir });
    expect(await cloud.consentsLeft(RESIDENT, RESIDENT_TEMPLATE.id)).toBe(2);
    expect((await cloud.messages(RESIDENT)).map(({ channel }) => channel).sort()).toEqual([
      'sms',
      'subscribe',
    ]);
    expect(await cloud.messages(OFFICER)).toHaveLength(1);
  });

  it('are given only by who is signed in, for templates that exist', async () => {
    await start();
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

describe('the settings of channels', () => {
  it('name the variable that is damaged and never its value', () => {
    expect(() => channelSettingsFrom({})).toThrow('TEMPLATES');
    expect(() => channelSettingsFrom({ TEMPLATES: 'secret{' })).toThrow(/^((?!secret).)*$/);
    const TEMPLATES = JSON.stringify({ resident: { id: 'r', fields: {} }, staff: { id: 's', fields: {} } });
    expect(() => channelSettingsFrom({ TEMPLATES, SMS_APP_ID: '1' })).toThrow('SMS_SECRET_ID');
    expect(channelSettingsFrom({ TEMPLATES })).toMatchObject({ wecom: undefined, sms: undefined });
  });

  it('leave a channel out that is not configured', async () => {
    await start();
    const outcome = await connectChannels({ ...cloud.settings, wecom: undefined }).wecom.send(
      toOfficer(),
      OFFICER,
    );
    expect(outcome).toEqual({ kind: 'nextChannel', code: 'notConfigured' });
  });
});
