import cloudbase from '@cloudbase/node-sdk';
import { instantOf } from '@/domain/kernel/instant';
import { cloudbaseDocuments } from './adapters/cloudbase-documents';
import { cloudbaseFiles } from './adapters/cloudbase-files';
import { sealingKeysFrom } from './adapters/environment';
import { nudgeThrough } from './adapters/notification-nudge';
import { platformCaller } from './adapters/platform-caller';
import { randomIds } from './adapters/random-ids';
import { sm4Sealer } from './adapters/sm4-sealer';
import { type CloudFunction, defineFunction } from './pipeline/define-function';
import type { Dependencies } from './pipeline/dependencies';
import type { Handler } from './pipeline/handler';
import { directoryRecords } from './records/directory-records';

/** The dependencies of a real function instance, made once from its environment. */
function connect(): Dependencies {
  const app = cloudbase.init({ env: cloudbase.SYMBOL_CURRENT_ENV, keepalive: true });
  const documents = cloudbaseDocuments(app);
  const sealer = sm4Sealer(sealingKeysFrom(process.env));
  return {
    documents,
    files: cloudbaseFiles(app),
    sealer,
    directory: directoryRecords(documents, sealer),
    clock: { now: () => instantOf(new Date()) },
    ids: randomIds,
    nudge: nudgeThrough(app),
  };
}

/** A cloud function's `main`: its actions behind the one pipeline, on the real platform. */
export function serve(name: string, handlers: readonly Handler[]): CloudFunction {
  let connected: Dependencies | undefined;
  const dependencies = (): Dependencies => {
    connected ??= connect();
    return connected;
  };
  return defineFunction({ name, handlers, dependencies, platformCaller });
}
