import { briefText } from '@/domain/notification/brief-text';
import type { Notice } from '@/domain/notification/notice';
import { outcomeOf } from '@/domain/notification/provider-outcomes';
import type { Channel } from '../../ports/channels';
import { askJson } from './ask-json';
import type { SmsSettings } from './settings';
import { tc3Headers } from './tc3-signature';

/** A variable longer than this is refused (企业认证用户，单个变量). */
const MOST_CHARACTERS = 12;

/** Short messages through Tencent Cloud's SendSms, version 2021-01-11. */
export function smsChannel(settings: SmsSettings, now: () => number = Date.now): Channel {
  const url = new URL(settings.SMS_API_URL);
  return {
    async send(notice, phone, code) {
      if (!/^1\d{10}$/.test(phone)) return outcomeOf('sms', 'notMobile');
      const body = JSON.stringify(messageOf(notice, phone, code, settings));
      const signed = tc3Headers({
        host: url.host,
        service: 'sms',
        body,
        secretId: settings.SMS_SECRET_ID,
        secretKey: settings.SMS_SECRET_KEY,
        timestamp: Math.floor(now() / 1000),
      });
      const headers = {
        ...signed,
        'x-tc-action': 'SendSms',
        'x-tc-version': '2021-01-11',
        'x-tc-region': settings.SMS_REGION,
      };
      const answer = await askJson({
        url: url.href,
        method: 'POST',
        headers,
        body,
        timeoutMs: settings.MESSAGE_TIMEOUT_MS,
      });
      const result = answer.kind === 'failed' ? answer.code : codeOf(answer.body);
      return result === 'Ok' ? { kind: 'accepted' } : outcomeOf('sms', result);
    },
  };
}

function messageOf(notice: Notice, phone: string, code: string | undefined, settings: SmsSettings): object {
  const template = templateOf(notice);
  return {
    PhoneNumberSet: [`+86${phone}`],
    SmsSdkAppId: settings.SMS_APP_ID,
    SignName: settings.SMS_SIGN_NAME,
    TemplateId: settings.SMS_TEMPLATES[template],
    TemplateParamSet: variablesOf(template, notice, code).map((text) =>
      [...text].slice(0, MOST_CHARACTERS).join(''),
    ),
  };
}

type SmsTemplate = keyof SmsSettings['SMS_TEMPLATES'];

function templateOf({ kind, audience }: Notice): SmsTemplate {
  if (kind === 'phoneCode') return 'code';
  return kind === 'appliedForYou' ? 'appliedForYou' : audience;
}

function variablesOf(template: SmsTemplate, notice: Notice, code = ''): string[] {
  const { caseNumber, matter, phone } = briefText(notice);
  const digits = phone.replace(/\D/g, '');
  switch (template) {
    case 'code':
      return [code];
    case 'appliedForYou':
      return [spokenInThrees(code), digits];
    case 'staff':
      return [caseNumber, matter];
    case 'resident':
      return [caseNumber, matter, digits];
  }
}

/** `483177503` as `483 177 503`; a variable may not be empty. */
const spokenInThrees = (code: string): string => code.replace(/(\d{3})(?=\d)/g, '$1 ') || '-';

/** `Ok`, the code of the refused request, or of the one number in it. */
function codeOf({ Response: response }: Record<string, unknown>): string {
  const { Error: error, SendStatusSet: statuses } = (response ?? {}) as {
    Error?: { Code?: string };
    SendStatusSet?: readonly { Code?: string }[];
  };
  return error?.Code ?? statuses?.[0]?.Code ?? 'noAnswer';
}
