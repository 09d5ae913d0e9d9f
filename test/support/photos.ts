import cloudbase from '@cloudbase/node-sdk';
import { uploadPhoto } from '@/contracts/attachment/upload';
import type { AttachmentId } from '@/domain/attachment/attachment-id';
import type { AccountId, CaseId } from '@/domain/kernel/ids';
import { instantOf } from '@/domain/kernel/instant';
import { cloudbaseFiles } from '../../cloudfunctions/shared/adapters/cloudbase-files';
import type { Files } from '../../cloudfunctions/shared/ports/files';
import { bindAttachments } from '../../cloudfunctions/shared/records/attachment-records';
import { LOCAL_ENV } from '../../localcloud/functions/environment';
import { jpeg } from './jpeg';
import type { ProductCloud } from './product-cloud';

/** The cloud's storage through the real SDK. */
export const filesOf = (): Files => cloudbaseFiles(cloudbase.init({ env: LOCAL_ENV }));

export const accountOf = (persona: string): AccountId => `demo-openid-${persona}` as AccountId;

/** Sends a photo as a person of the demo county; gives its number. */
export const upload = async (
  cloud: ProductCloud,
  persona: string,
  photo: Buffer = jpeg(),
  requestId?: string,
): Promise<AttachmentId> =>
  (
    await cloud.ask(
      persona,
      uploadPhoto,
      { kind: 'medicalBill', content: photo.toString('base64') },
      requestId,
    )
  ).attachmentId;

/** Hands photos in with a case, as a use case does in its transaction. Gives the failure, if any. */
export const bind = (
  { documents }: Pick<ProductCloud, 'documents'>,
  persona: string,
  caseId: CaseId,
  ids: readonly AttachmentId[],
  alreadyBound = 0,
): Promise<string | undefined> =>
  documents.transact(async (transaction) => {
    const writes: (() => Promise<void>)[] = [];
    const unit = {
      now: instantOf(new Date()),
      find: transaction.find,
      replace: (collection: string, document: { readonly _id: string }) => {
        writes.push(() => transaction.replace(collection, document));
      },
    };
    const outcome = await bindAttachments(unit, accountOf(persona), caseId, ids, alreadyBound);
    if (!outcome.ok) return outcome.failure;
    for (const write of writes) await write();
    return undefined;
  });
