import { channelSettingsFrom } from '../../cloudfunctions/shared/adapters/channels/settings';
import { sealingKeysFrom } from '../../cloudfunctions/shared/adapters/environment';
import { GROUP_SWITCH, VARIABLES, type VariableDeclaration } from '../environments/variables';
import type { Settings } from './environment-file';

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

/** What the functions' own reader wants of each key variable. */
const KEY_FORMS: Readonly<Record<string, string>> = {
  DATA_KEYS: '每个密钥应是 16 字节（base64），编号只用字母、数字、_ 和 -',
  DATA_KEY_CURRENT: '应是 DATA_KEYS 里的一个编号',
  DIGEST_KEY: '应是 32 字节（base64）',
};

function checkKeys(settings: Settings): string[] {
  try {
    sealingKeysFrom(settings);
    return [];
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    return Object.entries(KEY_FORMS)
      .filter(([name]) => message.includes(name))
      .map(([name, form]) => `环境变量 ${name} 内容不对：${form}`);
  }
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

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const isBase64 = (text: string): boolean => Buffer.from(text, 'base64').toString('base64') === text;
