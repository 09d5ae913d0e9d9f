import type { AccountId } from '@/domain/kernel/ids';
import { subscribeMessageChannel } from '../../../cloudfunctions/shared/adapters/channels/subscribe-message';
import type { MessageFault } from '../../../localcloud/faults';
import { RESIDENT_TEMPLATE, STAFF_TEMPLATE } from '../../../localcloud/wechat/templates';
import { ALL_KINDS, dueNotice } from '../../support/notices';
import {
  OFFICER,
  openidOf,
  RESIDENT,
  type SendingCloud,
  startSendingCloud,
  toResident,
} from './sending-cloud';

let cloud: SendingCloud;
afterEach(() => cloud?.remove());

describe('subscribe messages through wx-server-sdk', () => {
  it('reach the phone and use up one consent', async () => {
    cloud = await startSendingCloud();
    await cloud.consent(RESIDENT, RESIDENT_TEMPLATE.id, 2);
    expect(await cloud.sendSubscribe()).toEqual({ kind: 'accepted' });
    expect(await cloud.consentsLeft(RESIDENT, RESIDENT_TEMPLATE.id)).toBe(1);
    expect(await cloud.messages(RESIDENT)).toMatchObject([
      {
        channel: 'subscribe',
        title: '救助申请进度提醒',
        lines: [
          '申请编号：483177505',
          '事项：申请已经收下',
          '状态：正在办',
          '办理机构：桃溪镇社会事务办公室（民政窗口）',
          '咨询电话：0990-1234567',
        ],
        link: `pages/case/index?caseId=c_${'0'.repeat(20)}`,
      },
    ]);
  });

  const BY_SUBSCRIPTION = ALL_KINDS.filter(([kind]) => kind !== 'phoneCode');
  it.each(BY_SUBSCRIPTION)('carry %s to %s within the limits of its template', async (kind, audience) => {
    cloud = await startSendingCloud();
    const template = audience === 'staff' ? STAFF_TEMPLATE : RESIDENT_TEMPLATE;
    await cloud.consent(RESIDENT, template.id);
    expect(await cloud.sendSubscribe(dueNotice(kind, { audience, recipientId: openidOf(RESIDENT) }))).toEqual(
      {
        kind: 'accepted',
      },
    );
  });

  it('are refused without consent (43101), to strangers (40003), after a ban (43107), over the quota (45009)', async () => {
    cloud = await startSendingCloud({ wechat: { bannedTemplateIds: [STAFF_TEMPLATE.id], dailyQuota: 1 } });
    expect(await cloud.sendSubscribe()).toEqual({ kind: 'nextChannel', code: '43101' });
    const stranger = toResident({ recipientId: 'nobody' as AccountId });
    expect(await cloud.sendSubscribe(stranger)).toEqual({ kind: 'permanent', code: '40003' });
    const banned = dueNotice('callResident', { recipientId: openidOf(OFFICER) });
    expect(await cloud.sendSubscribe(banned)).toEqual({ kind: 'account', code: '43107' });
    await cloud.consent(RESIDENT, RESIDENT_TEMPLATE.id, 2);
    expect(await cloud.sendSubscribe()).toEqual({ kind: 'accepted' });
    expect(await cloud.sendSubscribe()).toEqual({ kind: 'nextChannel', code: '45009' });
  });

  it('are refused when the setting does not match the template (40037, 47003)', async () => {
    cloud = await startSendingCloud();
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
    cloud = await startSendingCloud({ wechat: { sendMs: 300 } });
    await cloud.consent(RESIDENT, RESIDENT_TEMPLATE.id, 2);
    const outcomes = await Promise.all([cloud.sendSubscribe(), cloud.sendSubscribe()]);
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
    cloud = await startSendingCloud(/hang/i.test(fault) ? { timeoutMs: 500 } : {});
    await cloud.consent(RESIDENT, RESIDENT_TEMPLATE.id, 2);
    cloud.faults.set({ wechat: fault });
    expect(await cloud.sendSubscribe()).toEqual(outcome);
    expect(await cloud.messages(RESIDENT)).toHaveLength(arrived);
    expect(await cloud.consentsLeft(RESIDENT, RESIDENT_TEMPLATE.id)).toBe(2 - Math.min(arrived, 1));
  });

  it('when nobody listens, certainly did not go out', async () => {
    cloud = await startSendingCloud();
    await cloud.close();
    expect(await cloud.sendSubscribe()).toEqual({ kind: 'retry', code: 'notSent' });
  });
});
