/** Channels that a county uses or leaves out as a whole. */
export type VariableGroup = 'wecom' | 'sms';

/**
 * One setting that functions find in their environment. What they make of it is decided in
 * cloudfunctions/shared/adapters/environment.ts and adapters/channels/settings.ts; a test keeps the names equal.
 */
export interface VariableDeclaration {
  readonly name: string;
  /** What it is for, in the words of the deployment's output. */
  readonly purpose: string;
  /** `all` functions, or only those that need it: no function holds a secret that it does not use. */
  readonly functions: 'all' | readonly string[];
  /** Within a group: needed as soon as the group is used. */
  readonly isRequired: boolean;
  readonly isSecret: boolean;
  readonly form: 'text' | 'json' | 'base64' | 'url';
  readonly group?: VariableGroup;
}

/** The variable whose presence says that the group is used. */
export const GROUP_SWITCH: Readonly<Record<VariableGroup, string>> = {
  wecom: 'WECOM_CORP_ID',
  sms: 'SMS_APP_ID',
};

const sealing = { functions: 'all', isRequired: true } as const;
const channel = { functions: ['notification'], isRequired: true, isSecret: false } as const;
const wecom = { ...channel, group: 'wecom' } as const;
const sms = { ...channel, group: 'sms' } as const;

/** Every variable that any function reads. */
export const VARIABLES: readonly VariableDeclaration[] = [
  {
    ...sealing,
    name: 'DATA_KEYS',
    isSecret: true,
    form: 'json',
    purpose: '加密个人信息的密钥：JSON，密钥编号 → 16 字节随机数（base64）。旧密钥要一直留着',
  },
  {
    ...sealing,
    name: 'DATA_KEY_CURRENT',
    isSecret: false,
    form: 'text',
    purpose: '新数据用哪个密钥编号加密',
  },
  {
    ...sealing,
    name: 'DIGEST_KEY',
    isSecret: true,
    form: 'base64',
    purpose: '身份证号摘要的密钥：32 字节随机数（base64）。定下以后不能换',
  },
  {
    ...channel,
    name: 'TEMPLATES',
    form: 'json',
    purpose: '订阅消息模板：居民、工作人员各一个，模板编号和每个关键词显示什么',
  },
  {
    ...channel,
    name: 'MINIPROGRAM_STATE',
    isRequired: false,
    form: 'text',
    purpose: '点开消息进入哪个版本：formal（默认）、trial、developer',
  },
  {
    ...channel,
    name: 'MESSAGE_TIMEOUT_MS',
    isRequired: false,
    form: 'text',
    purpose: '等一个消息渠道答复最多多少毫秒，一般不用填',
  },
  {
    ...channel,
    name: 'QUIET_HOURS',
    isRequired: false,
    form: 'text',
    purpose: '安静时段：policy（默认，按本地参数等到早上）、off（演示环境，随到随发）',
  },
  { ...wecom, name: 'WECOM_CORP_ID', form: 'text', purpose: '企业微信的企业编号；不填就不用企业微信' },
  { ...wecom, name: 'WECOM_SECRET', isSecret: true, form: 'text', purpose: '企业微信自建应用的密钥' },
  {
    ...wecom,
    name: 'MINIPROGRAM_APPID',
    form: 'text',
    purpose: '企业微信消息点开的小程序（已关联到该企业）',
  },
  {
    ...wecom,
    name: 'WECOM_API_URL',
    isRequired: false,
    form: 'url',
    purpose: '企业微信接口地址，私有部署或政务微信才要填',
  },
  { ...sms, name: 'SMS_APP_ID', form: 'text', purpose: '腾讯云短信应用编号；不填就不发短信' },
  { ...sms, name: 'SMS_SECRET_ID', isSecret: true, form: 'text', purpose: '只能发短信的子账号密钥编号' },
  { ...sms, name: 'SMS_SECRET_KEY', isSecret: true, form: 'text', purpose: '只能发短信的子账号密钥' },
  { ...sms, name: 'SMS_SIGN_NAME', form: 'text', purpose: '短信签名，已审核通过的' },
  {
    ...sms,
    name: 'SMS_TEMPLATES',
    form: 'json',
    purpose: '短信模板编号：居民、工作人员、验证码、告知有人替您申请，各一个',
  },
  { ...sms, name: 'SMS_REGION', isRequired: false, form: 'text', purpose: '短信接口地域，默认 ap-guangzhou' },
  {
    ...sms,
    name: 'SMS_API_URL',
    isRequired: false,
    form: 'url',
    purpose: '短信接口地址，默认 https://sms.tencentcloudapi.com',
  },
];

/** The variables that one function gets. */
export const variablesOf = (functionName: string): VariableDeclaration[] =>
  VARIABLES.filter(({ functions }) => functions === 'all' || functions.includes(functionName));
