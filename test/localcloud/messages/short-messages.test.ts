import { sign } from '@cloudbase/signature-nodejs';
import { connectChannels } from '../../../cloudfunctions/shared/adapters/channels/connect-channels';
import { tc3Headers } from '../../../cloudfunctions/shared/adapters/channels/tc3-signature';
import type { MessageFault } from '../../../localcloud/faults';
import { ALL_KINDS, dueNotice } from '../../support/notices';
import { RESIDENT, RESIDENT_PHONE, type SendingCloud, startSendingCloud, toResident } from './sending-cloud';

let cloud: SendingCloud;
afterEach(() => cloud?.remove());

describe('short messages', () => {
  it('reach the phone, signed and filled', async () => {
    cloud = await startSendingCloud();
    expect(await cloud.sendSms()).toEqual({ kind: 'accepted' });
    expect(await cloud.messages(RESIDENT)).toMatchObject([
      {
        channel: 'sms',
        lines: [
          '【救助通】您的救助申请（申请编号 483 177 505）：申请已经收下。有疑问请打09901234567，也可以打开微信小程序“救助通”。',
        ],
      },
    ]);
  });

  it.each(ALL_KINDS)('carry %s to %s', async (kind, audience) => {
    cloud = await startSendingCloud();
    expect(await cloud.sendSms(dueNotice(kind, { audience }))).toEqual({ kind: 'accepted' });
  });

  it('say to an applicant for whom somebody applied whom to call, and no number of the case', async () => {
    cloud = await startSendingCloud();
    await cloud.sendSms(dueNotice('appliedForYou'));
    const [line = ''] = (await cloud.messages(RESIDENT))[0]?.lines ?? [];
    expect(line).toContain('有人替您申请了社会救助');
    expect(line).toContain('09901234567');
    expect(line.replaceAll(' ', '')).not.toContain('483177505');
  });

  it('to numbers of no persona stand together, each with its number', async () => {
    cloud = await startSendingCloud();
    await cloud.sendSms(toResident(), '16000009999');
    await cloud.sendSms();
    const at = async (phone: string) =>
      (await (await fetch(`${cloud.url}/local/messages?phone=${phone}`)).json()) as { to: string }[];
    expect(await at('16000009999')).toMatchObject([{ channel: 'sms', to: '16000009999' }]);
    expect(await at('other')).toMatchObject([{ channel: 'sms', to: '16000009999' }]);
    expect(await at(RESIDENT_PHONE)).toHaveLength(1);
    expect(await at('16000000000')).toEqual([]);
  });

  it('are not sent to a landline', async () => {
    cloud = await startSendingCloud();
    expect(await cloud.sendSms(toResident(), '09901234567')).toEqual({
      kind: 'nextChannel',
      code: 'notMobile',
    });
  });

  it('are refused within thirty seconds, and beyond the number of a day', async () => {
    cloud = await startSendingCloud({ messaging: { sms: { perNumberAndDay: 1 } } });
    expect(await cloud.sendSms()).toEqual({ kind: 'accepted' });
    expect(await cloud.sendSms()).toEqual({
      kind: 'retry',
      code: 'LimitExceeded.PhoneNumberThirtySecondLimit',
    });
    const other = dueNotice('supplementRequested');
    expect(await cloud.sendSms(other)).toEqual({
      kind: 'nextChannel',
      code: 'LimitExceeded.PhoneNumberDailyLimit',
    });
  });

  it('are refused for a template that does not fit its variables, or with a key that is not ours', async () => {
    cloud = await startSendingCloud({
      messaging: { sms: { templates: { '2000001': { text: '{1}', variables: 1 } } } },
    });
    const unfit = 'FailedOperation.TemplateParamSetNotMatchApprovedTemplate';
    expect(await cloud.sendSms()).toEqual({ kind: 'permanent', code: unfit });
    const { sms } = cloud.settings;
    if (!sms) throw new Error('no SMS settings');
    const settings = { ...cloud.settings, sms: { ...sms, SMS_SECRET_ID: 'other' } };
    const outcome = await connectChannels(settings).sms.send(toResident(), RESIDENT_PHONE);
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
    cloud = await startSendingCloud(/hang/i.test(fault) ? { timeoutMs: 500 } : {});
    cloud.faults.set({ sms: fault });
    expect(await cloud.sendSms()).toEqual(outcome);
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
