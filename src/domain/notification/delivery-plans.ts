import type {
  Audience,
  Notice,
  NoticeChannel,
  NoticeKind,
  ResidentNoticeKind,
  StaffNoticeKind,
} from './notice';

/** A channel that leaves the house; the inbox does not. */
export type OutsideChannel = Exclude<NoticeChannel, 'inbox'>;

export interface DeliveryPlan {
  /** Tried one after the other, each only when the one before has failed. */
  readonly channels: readonly [OutsideChannel, ...OutsideChannel[]];
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

/** Somebody has to do something, without a deadline of its own. */
const STAFF_TO_ACT: DeliveryPlan = { channels: ['wecom', 'subscribe'], mustArrive: true, lastResort: 'head' };

/** The worklist shows it as well. */
const STAFF_TO_KNOW: DeliveryPlan = {
  channels: ['wecom', 'subscribe'],
  mustArrive: false,
  lastResort: 'none',
};

/** It asks something of residents, or they have a right to be told. */
const RESIDENT_MUST_KNOW: DeliveryPlan = {
  channels: ['subscribe', 'sms'],
  mustArrive: true,
  lastResort: 'callResident',
};

/** The screen shows it as well. */
const RESIDENT_TO_KNOW: DeliveryPlan = { channels: ['subscribe'], mustArrive: false, lastResort: 'none' };

const RESIDENT_PLANS: Readonly<Record<ResidentNoticeKind, DeliveryPlan>> = {
  /** The receipt is on the screen already when this one leaves. */
  applicationReceived: RESIDENT_TO_KNOW,
  appliedForYou: RESIDENT_MUST_KNOW,
  partyJoined: RESIDENT_MUST_KNOW,
  tookOver: RESIDENT_MUST_KNOW,
  authorizationGranted: RESIDENT_MUST_KNOW,
  authorizationWithdrawn: RESIDENT_MUST_KNOW,
  /** They took it back themselves, here or by telephone. */
  ownAuthorizationWithdrawn: RESIDENT_TO_KNOW,
  signatureReminder: { channels: ['subscribe', 'sms'], mustArrive: false, lastResort: 'callResident' },
  supplementRequested: RESIDENT_MUST_KNOW,
  supplementItemReturned: RESIDENT_MUST_KNOW,
  declarationChanged: RESIDENT_TO_KNOW,
  applicationAccepted: RESIDENT_MUST_KNOW,
  investigationStarted: RESIDENT_TO_KNOW,
  refusalPutForward: RESIDENT_MUST_KNOW,
  caseTransferredOut: RESIDENT_MUST_KNOW,
  caseWithdrawn: RESIDENT_MUST_KNOW,
  procedureEnded: RESIDENT_MUST_KNOW,
  /** Whoever waits for it asks for another one. */
  phoneCode: { channels: ['sms'], mustArrive: false, lastResort: 'none' },
};

const STAFF_PLANS: Readonly<Record<StaffNoticeKind, DeliveryPlan>> = {
  newCase: STAFF_WITH_DEADLINE,
  assistRequested: STAFF_TO_ACT,
  supplementAnswered: STAFF_WITH_DEADLINE,
  declarationChanged: STAFF_TO_KNOW,
  authorizationWithdrawn: STAFF_TO_ACT,
  refusalExplained: STAFF_TO_ACT,
  visitForSignature: STAFF_TO_ACT,
  objectionRaised: STAFF_TO_ACT,
  objectionLifted: STAFF_TO_KNOW,
  tookOver: STAFF_TO_KNOW,
  caseWithdrawn: STAFF_TO_KNOW,
  caseTransferredIn: STAFF_WITH_DEADLINE,
  callbackRequested: STAFF_WITH_DEADLINE,
  dueSoon: STAFF_WITH_DEADLINE,
  overdue: STAFF_WITH_DEADLINE,
  digest: STAFF_TO_KNOW,
  callResident: STAFF_TO_ACT,
};

const PLANS: Readonly<Record<Audience, Readonly<Partial<Record<NoticeKind, DeliveryPlan>>>>> = {
  resident: RESIDENT_PLANS,
  staff: STAFF_PLANS,
};

/** Which kinds each audience is told, for the tests and the manual. */
export const KINDS = {
  resident: Object.keys(RESIDENT_PLANS) as ResidentNoticeKind[],
  staff: Object.keys(STAFF_PLANS) as StaffNoticeKind[],
} as const;

/** By which ways a notice travels. A telephone without an account takes short messages only. Throws for a kind that this audience is never told. */
export function planOf({
  kind,
  audience,
  recipientKind,
}: Pick<Notice, 'kind' | 'audience' | 'recipientKind'>): DeliveryPlan {
  const plan = PLANS[audience][kind];
  if (!plan) throw new Error(`${kind} is never told to ${audience}`);
  return recipientKind === 'account' ? plan : { ...plan, channels: ['sms'] };
}
