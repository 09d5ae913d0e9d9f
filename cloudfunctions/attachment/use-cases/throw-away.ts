import type { RequestOf, ResponseOf } from '@/contracts/action-contract';
import type { discardPhoto } from '@/contracts/attachment/discard';
import { fail, succeed } from '@/domain/kernel/result';
import { residentActor } from '../../shared/pipeline/actor';
import type { Outcome, WriteContext } from '../../shared/pipeline/handler';
import { ATTACHMENTS, type AttachmentState } from '../../shared/records/attachment-records';

/** Takes a photo of one's own out of sight; one that is gone already counts as done. */
export async function throwAway(
  { attachmentId }: RequestOf<typeof discardPhoto>,
  context: WriteContext,
): Promise<Outcome<ResponseOf<typeof discardPhoto>>> {
  const document = await context.unit.find(ATTACHMENTS, attachmentId);
  if (document?.ownerId !== residentActor(context).accountId) return fail('photoNotFound');
  if (document.state === 'bound') return fail('photoHandedIn');
  context.unit.replace(ATTACHMENTS, { ...document, state: 'discarded' satisfies AttachmentState });
  return succeed({});
}
