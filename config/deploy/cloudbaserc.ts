import type { FunctionDeclaration } from '../functions';
import { functionSettings } from './function-settings';

/**
 * cloudbaserc.json, for those who deploy code with the `tcb` tool. It names no environment variable: `tcb` would
 * overwrite the online ones, keys included, with whatever the machine at hand happens to have.
 */
export const cloudbaserc = (functions: readonly FunctionDeclaration[]): object => ({
  version: '2.0',
  envId: '{{env.CLOUDBASE_ENV}}',
  functionRoot: '.local/build/functions',
  functions: functions.map((declaration) => ({
    ...functionSettings(declaration),
    ...(declaration.timer ? { triggers: [triggerOf(declaration.timer)] } : {}),
  })),
});

export const triggerOf = ({ name, cron }: NonNullable<FunctionDeclaration['timer']>) => ({
  name,
  type: 'timer' as const,
  config: cron,
});

/** The file's text. */
export const cloudbasercText = (functions: readonly FunctionDeclaration[]): string =>
  `${JSON.stringify(cloudbaserc(functions), null, 2)}\n`;

/** The config.json beside a bundle: what WeChat DevTools grants and sets when it uploads the function. */
export const functionConfigText = ({ openapi = [], timer }: FunctionDeclaration): string =>
  `${JSON.stringify({ permissions: { openapi }, ...(timer ? { triggers: [triggerOf(timer)] } : {}) }, null, 2)}\n`;
