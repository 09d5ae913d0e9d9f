import { LOCAL_APPID } from '../functions/caller';
import type { Part } from '../server/part';
import { openPhoneLog } from './phone-log';
import { registerSms, type SmsRules } from './sms';
import { registerWecom, type WecomRules } from './wecom';

export interface MessagingRules {
  readonly wecom: WecomRules;
  readonly sms: SmsRules;
}

export interface MessagingChanges {
  readonly wecom?: Partial<WecomRules>;
  readonly sms?: Partial<SmsRules>;
  /** `off` unless told otherwise: whoever tries the product in the evening sees what arrives. */
  readonly quietHours?: 'policy' | 'off';
}

const RESIDENT_SMS = '2000001';
const STAFF_SMS = '2000002';
const CODE_SMS = '2000003';
const APPLIED_FOR_YOU_SMS = '2000004';

const REAL_RULES: MessagingRules = {
  wecom: { corpId: 'ww-local', secret: 'local-secret', tokenMs: 7_200_000, isTrustedAddress: true },
  sms: {
    secretId: 'local-id',
    appId: '1400000000',
    signName: '救助通',
    templates: {
      [RESIDENT_SMS]: {
        text: '您的救助申请（申请编号 {1}）：{2}。有疑问请打{3}，也可以打开微信小程序“救助通”。',
        variables: 3,
      },
      [STAFF_SMS]: { text: '待办提醒（案件编号 {1}）：{2}。请打开微信小程序“救助通”办理。', variables: 2 },
      [CODE_SMS]: { text: '验证码 {1}，5 分钟内有效。请不要告诉别人。', variables: 1 },
      [APPLIED_FOR_YOU_SMS]: {
        text: '有人替您申请了社会救助。请打开微信小程序“救助通”，点“有人请我签名”，填 {1}，就能看到替您填了什么；不是您的意思，请打{2}。',
        variables: 2,
      },
    },
    perNumberAndDay: 30,
    sameTextMs: 30_000,
  },
};

/** WeCom's and the short-message provider's endpoints. */
export function createMessagingPart(changes: MessagingChanges = {}): Part {
  const { quietHours = 'off' } = changes;
  const wecom = { ...REAL_RULES.wecom, ...changes.wecom };
  const sms = { ...REAL_RULES.sms, ...changes.sms };
  return {
    name: 'messaging',
    register(router, context) {
      const log = openPhoneLog(context.dataDir);
      registerWecom(router, context, wecom, log);
      registerSms(router, context, sms, log);
      return {
        messagesFor: ({ wecomUserId, phone }) => [
          ...(wecomUserId ? log.messagesAt(`wecom:${wecomUserId}`) : []),
          ...(phone ? log.messagesAt(`sms:${phone}`) : []),
        ],
        messagesAt: (phone) => {
          const known = new Set(context.personas.map((persona) => persona.phone));
          return log.shortMessages((number) => (phone === 'other' ? !known.has(number) : number === phone));
        },
        functionEnvironment: (url) => ({
          MINIPROGRAM_APPID: LOCAL_APPID,
          WECOM_API_URL: `${url}/wecom`,
          WECOM_CORP_ID: wecom.corpId,
          WECOM_SECRET: wecom.secret,
          SMS_API_URL: `${url}/sms`,
          SMS_SECRET_ID: sms.secretId,
          SMS_SECRET_KEY: 'local-key',
          SMS_APP_ID: sms.appId,
          SMS_SIGN_NAME: sms.signName,
          SMS_TEMPLATES: JSON.stringify({
            resident: RESIDENT_SMS,
            staff: STAFF_SMS,
            code: CODE_SMS,
            appliedForYou: APPLIED_FOR_YOU_SMS,
          }),
          QUIET_HOURS: quietHours,
        }),
        close: () => log.close(),
      };
    },
  };
}
