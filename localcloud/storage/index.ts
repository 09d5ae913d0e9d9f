import { join } from 'node:path';
import type { PartContext, Router } from '../server/part';
import { createStorageActions } from './actions';
import { createFileStore } from './file-store';
import { createSigner } from './signature';
import { createTransfer } from './transfer';

/** Adds cloud storage: files under `<data>/files`, signed addresses under /storage/. */
export function registerStorage(
  router: Router,
  context: Pick<PartContext, 'dataDir' | 'clock' | 'url'>,
  signingKey: Buffer,
): void {
  const store = createFileStore(join(context.dataDir, 'files'));
  const signer = createSigner(signingKey);
  const actions = createStorageActions(store, signer, context.clock, context.url);
  const transfer = createTransfer(store, signer, context.clock);
  router.action('storage.getUploadMetadata', actions.getUploadMetadata);
  router.action('storage.batchGetDownloadUrl', actions.batchGetDownloadUrl);
  router.action('storage.batchDeleteFile', actions.batchDeleteFile);
  router.route('PUT', '/storage/*', transfer.put);
  router.route('POST', '/storage/*', transfer.post);
  router.route('GET', '/storage/*', transfer.get);
}
