import { isAbsolute, join } from 'node:path';
import cloudbase from '@cloudbase/node-sdk';
import { cloudbaseDocuments } from '../../../cloudfunctions/shared/adapters/cloudbase-documents';
import { sealingKeysFrom } from '../../../cloudfunctions/shared/adapters/environment';
import { sm4Sealer } from '../../../cloudfunctions/shared/adapters/sm4-sealer';
import { checkVariables } from '../check-variables';
import type { Settings } from '../environment-file';
import { UserError } from '../user-error';
import { bringDirectory } from './bring-directory';
import { checkDirectory } from './check-directory';
import { type DirectoryData, readDirectoryFile } from './directory-file';

export interface ImportContext {
  readonly root: string;
  readonly directoryFile: string | undefined;
  readonly isApplied: boolean;
  readonly settings: Settings;
  readonly say: (line: string) => void;
}

/** Checks a county's directory file and, when asked to, brings it into the environment. Gives the exit code. */
export async function importDirectory(context: ImportContext): Promise<number> {
  const { root, directoryFile = '', isApplied, settings, say } = context;
  const path = isAbsolute(directoryFile) ? directoryFile : join(root, directoryFile);
  const data = readDirectoryFile(path);
  say(`名册：区划 ${data.divisions.length} 个，机关 ${data.offices.length} 个，人员 ${data.staff.length} 位`);
  const problems = checkDirectory(data);
  if (problems.length > 0)
    throw new UserError(`名册里有这些问题：\n${problems.map((line) => `  · ${line}`).join('\n')}`);
  if (!isApplied) {
    say('名册没有问题。还没有导入；要导入请加上 --apply。');
    return 0;
  }
  await bringIn(data, settings, say);
  return 0;
}

async function bringIn(data: DirectoryData, settings: Settings, say: (line: string) => void): Promise<void> {
  // Staff are sealed with the same keys that functions open them with; the channels do not matter here.
  const problems = [
    ...['CLOUDBASE_ENV', 'TENCENTCLOUD_SECRETID', 'TENCENTCLOUD_SECRETKEY']
      .filter((name) => settings[name] === undefined)
      .map((name) => `缺少设置 ${name}`),
    ...checkVariables(settings).filter((line) => /DATA_KEY|DIGEST_KEY/.test(line)),
  ];
  if (problems.length > 0)
    throw new UserError(`还不能导入：\n${problems.map((line) => `  · ${line}`).join('\n')}`);
  const app = cloudbase.init({
    env: settings.CLOUDBASE_ENV,
    secretId: settings.TENCENTCLOUD_SECRETID,
    secretKey: settings.TENCENTCLOUD_SECRETKEY,
    region: settings.TENCENTCLOUD_REGION ?? 'ap-shanghai',
  });
  const result = await bringDirectory(cloudbaseDocuments(app), sm4Sealer(sealingKeysFrom(settings)), data);
  say(`导入完成：新增 ${result.created} 条，更新 ${result.changed} 条。`);
  if (result.unmentionedStaff.length > 0)
    say(
      `库里还有 ${result.unmentionedStaff.length} 位在岗人员不在这份名册里：${result.unmentionedStaff.join('、')}。离岗的请写进名册并标 active: false。`,
    );
}
