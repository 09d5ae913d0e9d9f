import { channelSettingsFrom } from '../../cloudfunctions/shared/adapters/channels/settings';
import { sealingKeysFrom } from '../../cloudfunctions/shared/adapters/environment';
import { sm4Sealer } from '../../cloudfunctions/shared/adapters/sm4-sealer';
import { GROUP_SWITCH, VARIABLES, type VariableDeclaration } from '../environments/variables';
import type { Settings } from './environment-file';

const DATA_KEY_BYTES = 16;
const DIGEST_KEY_BYTES = 32;

/**
 * Everything wrong with the variables that functions will get: by name, never by value. When all are there and well
 * formed, the functions' own readers have the last word.
 */
export function checkVariables(settings: Settings): string[] {
  const used = VARIABLES.filter(({ group }) => !group || settings[GROUP_SWITCH[group]] !== undefined);
  const problems = used.flatMap((variable) => checkVariable(variable, settings[variable.name]));
  return problems.length > 0 ? problems : [...checkKeys(settings), ...checkChannels(settings)];
}

function checkVariable({ name, purpose, isRequired, form }: VariableDeclaration, value?: string): string[] {
  if (value === undefined) return isRequired ? [`缺少环境变量 ${name}：${purpose}`] : [];
  if (form === 'json' && !isJson(value)) return [`环境变量 ${name} 不是 JSON`];
  if (form === 'base64' && !isBase64(value)) return [`环境变量 ${name} 不是 base64`];
  if (form === 'url' && !/^https:\/\/[^/]+/.test(value)) return [`环境变量 ${name} 应是 https 开头的地址`];
  return [];
}

function checkKeys(settings: Settings): string[] {
  const keys = attempt(() => sealingKeysFrom(settings));
  if (!keys) return ['环境变量 DATA_KEYS、DATA_KEY_CURRENT、DIGEST_KEY 里有一个内容不对'];
  const short = Object.entries(keys.dataKeys).filter(([, key]) => key.length !== DATA_KEY_BYTES);
  return [
    ...short.map(([id]) => `环境变量 DATA_KEYS 里的密钥 ${id} 不是 ${DATA_KEY_BYTES} 字节`),
    ...(attempt(() => sm4Sealer(keys)) ? [] : ['环境变量 DATA_KEY_CURRENT 指的密钥不在 DATA_KEYS 里']),
    ...(keys.digestKey.length === DIGEST_KEY_BYTES
      ? []
      : [`环境变量 DIGEST_KEY 不是 ${DIGEST_KEY_BYTES} 字节`]),
  ];
}

function checkChannels(settings: Settings): string[] {
  try {
    const { subscribe } = channelSettingsFrom(settings);
    return Object.values(subscribe.TEMPLATES).every(({ fields }) => Object.keys(fields).length > 0)
      ? []
      : ['环境变量 TEMPLATES 里有一个模板没有写关键词（fields）'];
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    // Only this form is known to hold names and no values.
    const names = /^function environment: ([A-Za-z0-9_., ]+)$/.exec(message)?.[1] ?? '';
    const isNamed = VARIABLES.some(({ name }) => names.split(', ').includes(name));
    return [`环境变量内容不对：${isNamed ? names : `TEMPLATES 或 SMS_TEMPLATES 的格式（${names}）`}`];
  }
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

const isJson = (text: string): boolean => attempt(() => ({ parsed: JSON.parse(text) })) !== undefined;
const isBase64 = (text: string): boolean => Buffer.from(text, 'base64').toString('base64') === text;
