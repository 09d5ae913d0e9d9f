import type { NoticeChannel, NoticeKind } from './notice';

/** A channel that leaves the house; the inbox does not. */
export type OutsideChannel = Exclude<NoticeChannel, 'inbox'>;

export interface DeliveryPlan {
  /** Tried one after the other, each only when the one before has failed. */
  readonly channels: readonly OutsideChannel[];
  /** Law or a running deadline wants it to arrive: when nobody knows whether it did, the next channel is tried too. */
  readonly mustArrive: boolean;
  /** What happens when no channel is left. */
  readonly lastResort: 'none' | 'callResident' | 'head';
}

/** A short message costs money and people's patience: staff get one only where a deadline runs. */
const STAFF_WITH_DEADLINE: DeliveryPlan = {
  channels: ['wecom', 'subscribe', 'sms'],
  mustArrive: true,
  lastResort: 'head',
};

/** It asks something of residents, or they have a right to be told. */
const RESIDENT_MUST_KNOW: DeliveryPlan = {
  channels: ['subscribe', 'sms'],
  mustArrive: true,
  lastResort: 'callResident',
};

/** By which ways each kind of notice travels. */
export const DELIVERY_PLANS: Readonly<Record<NoticeKind, DeliveryPlan>> = {
  newCase: STAFF_WITH_DEADLINE,
  supplementAnswered: STAFF_WITH_DEADLINE,
  callResident: { channels: ['wecom', 'subscribe'], mustArrive: true, lastResort: 'head' },
  /** The receipt is on the screen already when this one leaves. */
  applicationReceived: { channels: ['subscribe'], mustArrive: false, lastResort: 'none' },
  supplementRequested: RESIDENT_MUST_KNOW,
  authorizationGranted: RESIDENT_MUST_KNOW,
  applicationAccepted: RESIDENT_MUST_KNOW,
};
