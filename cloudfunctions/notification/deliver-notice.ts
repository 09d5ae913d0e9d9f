import type { AccountId } from '@/domain/kernel/ids';
import { countAttempt, type DeliveryOutcome, underLease } from '@/domain/notification/delivery';
import type { OutsideChannel } from '@/domain/notification/delivery-plans';
import type { Notice } from '@/domain/notification/notice';
import type { Dependencies } from '../shared/pipeline/dependencies';
import { logRefusedNotice } from '../shared/pipeline/log';
import type { Channels } from '../shared/ports/channels';
import { noticeDocument } from '../shared/records/notice-records';
import type { CircuitBreaker } from './circuit-breaker';
import { loseGrants, spendGrant } from './grants';
import type { RoundMemory } from './morning/morning-round';
import { waitsUntil } from './quiet-now';
import { addressOf } from './reach';
import { recordOutcome } from './record-outcome';

/** What sending needs besides the dependencies of every function. */
export interface Delivery {
  readonly channels: Channels;
  readonly breaker: CircuitBreaker;
  /** The subscribe-message template for each audience. */
  readonly templateIds: Readonly<Record<Notice['audience'], string>>;
  /** False where nobody is to wait for the morning, as when the product is shown. */
  readonly keepsQuietHours: boolean;
  readonly rounds: RoundMemory;
}

/**
 * Takes a due notice one step further: sends it under a lease, or settles it where nothing can be sent. Gives the
 * outcome, or undefined when another sweep was first or when it has to wait for the morning.
 */
export async function deliverNotice(
  notice: Notice,
  delivery: Delivery,
  dependencies: Dependencies,
): Promise<DeliveryOutcome | undefined> {
  const { channel } = notice;
  if (channel === 'inbox') return undefined;
  // Whoever held the lease is gone. Whether they had sent it, nobody knows.
  if (notice.status === 'sending') return settled(notice, notice, { kind: 'unknown', code: 'leaseOver' });

  if (notice.status === 'unreachable') return settled(notice, countAttempt(notice), stillRefused(notice));

  const { documents, clock } = dependencies;
  const morning = delivery.keepsQuietHours ? await waitsUntil(notice, dependencies) : undefined;
  if (morning) {
    const { noticeId, status, attempts } = notice;
    await documents.updateIf('notices', noticeId, { status, attempts }, { dueAt: morning });
    return undefined;
  }
  const resting = delivery.breaker.restingBecause(notice, Date.parse(clock.now()));
  if (resting) return settled(notice, notice, { kind: 'nextChannel', code: `resting:${resting}` });
  const found = await addressOf(notice, dependencies).then(
    (address) => ({ address }),
    () => undefined,
  );
  if (!found) return settled(notice, countAttempt(notice), { kind: 'retry', code: 'addressUnreadable' });
  const { address } = found;
  if (!address) return settled(notice, notice, { kind: 'nextChannel', code: 'noAddress' });

  const leased = underLease(notice, dependencies.ids.auditId(), clock.now());
  const { _id, ...fields } = noticeDocument(leased);
  const { status, attempts } = notice;
  if (!(await documents.updateIf('notices', _id, { status, attempts }, fields))) return undefined;
  const outcome = await delivery.channels[channel].send(leased, address.to, address.code);
  await settled(leased, leased, outcome);
  await accountFor(leased, channel, outcome);
  return outcome;

  async function settled(
    stored: Notice,
    attempted: Notice,
    outcome: DeliveryOutcome,
  ): Promise<DeliveryOutcome | undefined> {
    return (await recordOutcome(stored, attempted, outcome, dependencies)) ? outcome : undefined;
  }

  async function accountFor(sent: Notice, by: OutsideChannel, outcome: DeliveryOutcome): Promise<void> {
    if (outcome.kind === 'account') delivery.breaker.rest(sent, outcome.code, Date.parse(clock.now()));
    if (outcome.kind !== 'accepted' && needsLook(outcome)) logRefusedNotice(sent, outcome);
    if (by !== 'subscribe') return;
    const accountId = sent.recipientId as AccountId;
    const templateId = delivery.templateIds[sent.audience];
    if (outcome.kind === 'accepted' || outcome.kind === 'unknown')
      await spendGrant(documents, accountId, templateId);
    else if (outcome.code === NO_GRANT) await loseGrants(documents, accountId, templateId);
  }
}

type Failed = Exclude<DeliveryOutcome, { kind: 'accepted' }>;

const needsLook = ({ kind, needsLook: isMarked }: Failed): boolean =>
  kind === 'account' || kind === 'permanent' || isMarked === true;

/** Its channels are used up, and are not tried again: only whether somebody is there to be told by now. */
const stillRefused = ({ lastOutcome = 'unreachable' }: Notice): Failed => ({
  kind: 'nextChannel',
  code: lastOutcome,
});

/** WeChat's code for a person who refused or has no grant left. */
const NO_GRANT = '43101';
