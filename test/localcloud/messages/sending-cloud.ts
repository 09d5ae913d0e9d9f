import type { AccountId } from '@/domain/kernel/ids';
import type { DeliveryOutcome } from '@/domain/notification/delivery';
import type { Notice } from '@/domain/notification/notice';
import { connectChannels } from '../../../cloudfunctions/shared/adapters/channels/connect-channels';
import { type MessageCloud, type MessageCloudOptions, startMessageCloud } from '../../support/message-cloud';
import { dueNotice } from '../../support/notices';

export const RESIDENT = 'wang-yanshi';
export const RESIDENT_PHONE = '16000000101';
export const OFFICER = 'chen-banshi';
export const openidOf = (persona: string) => `demo-openid-${persona}` as AccountId;

export const toResident = (changes: Partial<Notice> = {}): Notice =>
  dueNotice('applicationAccepted', { recipientId: openidOf(RESIDENT), ...changes } as never);
export const toOfficer = (): Notice => dueNotice('newCase', { recipientId: openidOf(OFFICER) });

/** A message cloud, and each channel of the product sending to it over a connection of its own. */
export interface SendingCloud extends MessageCloud {
  sendSubscribe(notice?: Notice): Promise<DeliveryOutcome>;
  sendWecom(userId?: string, notice?: Notice): Promise<DeliveryOutcome>;
  sendSms(notice?: Notice, phone?: string): Promise<DeliveryOutcome>;
}

export async function startSendingCloud(options: MessageCloudOptions = {}): Promise<SendingCloud> {
  const cloud = await startMessageCloud(options);
  const channels = () => connectChannels(cloud.settings);
  return {
    ...cloud,
    sendSubscribe: (notice = toResident()) => channels().subscribe.send(notice, notice.recipientId),
    sendWecom: (userId = OFFICER, notice = toOfficer()) => channels().wecom.send(notice, userId),
    sendSms: (notice = toResident(), phone = RESIDENT_PHONE) => channels().sms.send(notice, phone),
  };
}
