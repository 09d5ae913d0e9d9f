import { randomUUID } from 'node:crypto';
import { json, type LocalRequest, type LocalResponse, type PartContext, type Router } from '../server/part';
import type { PhoneLog } from './phone-log';
import { underFault } from './under-fault';

export interface SmsTemplate {
  /** With {1}, {2} … where the variables go. */
  readonly text: string;
  readonly variables: number;
}

export interface SmsRules {
  readonly secretId: string;
  readonly appId: string;
  readonly signName: string;
  readonly templates: Readonly<Record<string, SmsTemplate>>;
  /** Messages to one number in 24 hours. */
  readonly perNumberAndDay: number;
  /** Milliseconds in which the same text to the same number is refused. */
  readonly sameTextMs: number;
}

const MOST_CHARACTERS = 12;
const AUTHORIZATION =
  /^TC3-HMAC-SHA256 Credential=([^/]+)\/\d{4}-\d{2}-\d{2}\/sms\/tc3_request, SignedHeaders=[a-z0-9;-]*content-type;[a-z0-9;-]*host[a-z0-9;-]*, Signature=[0-9a-f]{64}$/;

const refused = (code: string, words = code): LocalResponse =>
  json(200, { Response: { Error: { Code: code, Message: words }, RequestId: randomUUID() } });

/** Tencent Cloud's SendSms, version 2021-01-11, at POST /sms. */
export function registerSms(router: Router, context: PartContext, rules: SmsRules, log: PhoneLog): void {
  const { faults, clock } = context;
  router.route('POST', '/sms', async (request) => {
    const headerProblem = problemOfHeaders(request, rules, clock.now());
    if (headerProblem) return refused(headerProblem);
    const body = (await request.json()) as Record<string, unknown>;
    const template = rules.templates[String(body.TemplateId)];
    const variables = Array.isArray(body.TemplateParamSet) ? body.TemplateParamSet.map(String) : [];
    const number = Array.isArray(body.PhoneNumberSet) ? String(body.PhoneNumberSet[0] ?? '') : '';
    const answer = (code: string) => json(200, { Response: statusOf(number, code) });
    const problem = problemOf(body, template, variables, number, rules);
    if (problem || !template) return answer(problem ?? 'FailedOperation.TemplateIncorrectOrUnapproved');

    const phone = number.replace(/^\+?86/, '');
    const address = `sms:${phone}`;
    const text = `【${rules.signName}】${fill(template.text, variables)}`;
    const since = (ms: number): string => new Date(clock.now() - ms).toISOString();
    if (log.countSince(address, since(rules.sameTextMs), text) > 0)
      return answer('LimitExceeded.PhoneNumberThirtySecondLimit');
    if (log.countSince(address, since(24 * 3_600_000)) >= rules.perNumberAndDay)
      return answer('LimitExceeded.PhoneNumberDailyLimit');
    return underFault(faults.get().sms, {
      deliver: () =>
        log.add(
          address,
          { at: new Date(clock.now()).toISOString(), channel: 'sms', title: '短信', lines: [text] },
          text,
        ),
      accept: () => answer('Ok'),
      refuse: (code = 'InternalError.OtherError') => answer(code),
    });
  });
}

function problemOfHeaders(
  { headers }: LocalRequest,
  { secretId }: SmsRules,
  now: number,
): string | undefined {
  const credential = AUTHORIZATION.exec(String(headers.authorization ?? ''))?.[1];
  if (credential === undefined) return 'AuthFailure.SignatureFailure';
  if (credential !== secretId) return 'AuthFailure.SecretIdNotFound';
  const ageSeconds = Math.abs(now / 1000 - Number(headers['x-tc-timestamp']));
  if (!(ageSeconds <= 300)) return 'AuthFailure.SignatureExpire';
  if (headers['x-tc-action'] !== 'SendSms') return 'InvalidAction';
  if (headers['x-tc-version'] !== '2021-01-11') return 'NoSuchVersion';
  return headers['x-tc-region'] ? undefined : 'MissingParameter';
}

function problemOf(
  body: Readonly<Record<string, unknown>>,
  template: SmsTemplate | undefined,
  variables: readonly string[],
  number: string,
  rules: SmsRules,
): string | undefined {
  if (body.SmsSdkAppId !== rules.appId) return 'UnauthorizedOperation.SmsSdkAppIdVerifyFail';
  if (body.SignName !== rules.signName) return 'FailedOperation.SignatureIncorrectOrUnapproved';
  if (!template) return 'FailedOperation.TemplateIncorrectOrUnapproved';
  if (!/^(\+?86)?1[3-9]\d{9}$/.test(number)) return 'InvalidParameterValue.IncorrectPhoneNumber';
  if (variables.length !== template.variables)
    return 'FailedOperation.TemplateParamSetNotMatchApprovedTemplate';
  if (variables.some((value) => [...value].length > MOST_CHARACTERS))
    return 'InvalidParameterValue.TemplateParameterLengthLimit';
  return undefined;
}

function statusOf(number: string, code: string): object {
  const status = {
    SerialNo: code === 'Ok' ? randomUUID() : '',
    PhoneNumber: number,
    Fee: code === 'Ok' ? 1 : 0,
    SessionContext: '',
    Code: code,
    Message: code === 'Ok' ? 'send success' : code,
    IsoCode: 'CN',
  };
  return { SendStatusSet: [status], RequestId: randomUUID() };
}

const fill = (text: string, variables: readonly string[]): string =>
  text.replace(/\{(\d)\}/g, (_, position: string) => variables[Number(position) - 1] ?? '');
