import type { DeliveryOutcome } from '@/domain/notification/delivery';
import type { OutsideChannel } from '@/domain/notification/delivery-plans';
import type { Notice } from '@/domain/notification/notice';

/** A way by which a notice leaves the house. */
export interface Channel {
  /**
   * Sends a notice once. `address` is an openid, a WeCom member or a telephone number, as the channel wants it;
   * `code` comes with a phone code and is in the message, nowhere else.
   * Never rejects; when no answer came, the outcome is `unknown`.
   */
  send(notice: Notice, address: string, code?: string): Promise<DeliveryOutcome>;
}

export type Channels = Readonly<Record<OutsideChannel, Channel>>;

/** A channel that this environment does not use. */
export const unusedChannel: Channel = {
  send: async () => ({ kind: 'nextChannel', code: 'notConfigured' }),
};
