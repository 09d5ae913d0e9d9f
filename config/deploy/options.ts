import { parseArgs } from 'node:util';
import { UserError } from './user-error';

export interface Options {
  readonly mode: 'help' | 'deploy' | 'importDirectory' | 'writeCloudbaserc';
  /** False: say what would be done and touch nothing in the cloud. */
  readonly isApplied: boolean;
  /** Settings file, relative to the project; undefined for config/environments/.env. */
  readonly environmentFile: string | undefined;
  readonly withWeapp: boolean;
  readonly directoryFile: string | undefined;
}

export const HELP = `用法：npm run deploy -- [参数]

  （没有参数）                   检查配置，打印计划，不动云上任何东西
  --apply                        按计划部署
  --env-file 文件                设置文件，默认 config/environments/.env
  --no-weapp                     不构建小程序，只管云端
  --import-directory 文件        检查区划、机关、人员名册（YAML 或 JSON）；加 --apply 才导入
  --write-cloudbaserc            按 config/functions.ts 重写 cloudbaserc.json
  --help                         这段说明

步骤见 docs/deploy.md。`;

/** Reads the command line. Throws UserError (exit code 2) for anything unknown or contradictory. */
export function readOptions(args: readonly string[]): Options {
  const values = parse(args);
  if (values.apply && values.plan) throw new UserError('--plan 和 --apply 只能选一个。', 2);
  const directoryFile = values['import-directory'];
  return {
    mode: values.help
      ? 'help'
      : values['write-cloudbaserc']
        ? 'writeCloudbaserc'
        : directoryFile === undefined
          ? 'deploy'
          : 'importDirectory',
    isApplied: values.apply ?? false,
    environmentFile: values['env-file'],
    withWeapp: !values['no-weapp'],
    directoryFile,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        plan: { type: 'boolean' },
        apply: { type: 'boolean' },
        help: { type: 'boolean' },
        'env-file': { type: 'string' },
        'no-weapp': { type: 'boolean' },
        'import-directory': { type: 'string' },
        'write-cloudbaserc': { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : '';
    throw new UserError(`参数不对：${reason}\n\n${HELP}`, 2);
  }
}
