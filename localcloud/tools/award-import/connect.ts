import { existsSync } from 'node:fs';
import { join } from 'node:path';
import cloudbase from '@cloudbase/node-sdk';
import { cloudbaseDocuments } from '../../../cloudfunctions/shared/adapters/cloudbase-documents';
import { sealingKeysFrom } from '../../../cloudfunctions/shared/adapters/environment';
import { sm4Sealer } from '../../../cloudfunctions/shared/adapters/sm4-sealer';
import type { Documents } from '../../../cloudfunctions/shared/ports/documents';
import type { Sealer } from '../../../cloudfunctions/shared/ports/sealer';
import { checkVariables } from '../../../config/deploy/check-variables';
import { readSettings } from '../../../config/deploy/environment-file';
import { LOCAL_ENV, platformEnvironment } from '../../functions/environment';
import { readFunctionKeys } from '../../server/keys';
import { WrongInput } from '../wrong-input';

export interface Connection {
  /** Which cloud, as the person is told. */
  readonly name: string;
  readonly documents: Documents;
  readonly sealer: Sealer;
}

/** Where the local cloud is, and the folder with its keys. */
export interface LocalTarget {
  readonly port: number;
  readonly dataDir: string;
}

/** The demo cloud on this machine, which must be running. */
export async function connectLocal({ port, dataDir }: LocalTarget): Promise<Connection> {
  const url = `http://127.0.0.1:${port}`;
  const isRunning = await fetch(`${url}/healthz`).then(
    ({ ok }) => ok,
    () => false,
  );
  if (!isRunning || !existsSync(join(dataDir, 'keys.json')))
    throw new WrongInput(
      `本机云没有在 ${port} 端口运行，或者数据不在 ${dataDir}。请另开一个窗口运行 npm start，再来一次。`,
    );
  // The SDK reads these at each call; without them it looks for the real cloud.
  Object.assign(process.env, platformEnvironment(`${url}/admin`));
  const app = cloudbase.init({ env: LOCAL_ENV });
  const sealer = sm4Sealer(sealingKeysFrom({ ...readFunctionKeys(dataDir) }));
  return { name: '本机云', documents: cloudbaseDocuments(app), sealer };
}

const NEEDED = ['CLOUDBASE_ENV', 'TENCENTCLOUD_SECRETID', 'TENCENTCLOUD_SECRETKEY'];

/** The county's environment, by the settings with which it was deployed. */
export function connectEnvironment(root: string, settingsFile: string | undefined): Connection {
  const settings = readSettings(root, settingsFile, process.env);
  const problems = [
    ...NEEDED.filter((name) => settings[name] === undefined).map((name) => `缺少设置 ${name}`),
    ...checkVariables(settings).filter((line) => /DATA_KEY|DIGEST_KEY/.test(line)),
  ];
  if (problems.length > 0)
    throw new WrongInput(
      `连不上云环境：\n${problems.map((line) => `  · ${line}`).join('\n')}\n设置写在 config/environments/.env，见 docs/deploy.md。想先在本机云上试，请加上 --local。`,
    );
  const app = cloudbase.init({
    env: settings.CLOUDBASE_ENV,
    secretId: settings.TENCENTCLOUD_SECRETID,
    secretKey: settings.TENCENTCLOUD_SECRETKEY,
    region: settings.TENCENTCLOUD_REGION ?? 'ap-shanghai',
  });
  return {
    name: `云环境 ${settings.CLOUDBASE_ENV ?? ''}`,
    documents: cloudbaseDocuments(app),
    sealer: sm4Sealer(sealingKeysFrom(settings)),
  };
}
