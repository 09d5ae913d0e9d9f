import type { DeliveryOutcome } from './delivery';

export type Provider = 'wechat' | 'wecom' | 'sms';

interface Ruling {
  /** `token`: the access token is no longer good; get another and try once more, then it counts as `retry`. */
  readonly outcome: Exclude<DeliveryOutcome['kind'], 'accepted'> | 'token';
  readonly because: string;
  /** Somebody has to see to it, although the others are still reached this way. */
  readonly needsLook?: true;
}

type Rulings = Readonly<Record<string, Ruling>>;

const retry = (because: string): Ruling => ({ outcome: 'retry', because });
const nextChannel = (because: string): Ruling => ({ outcome: 'nextChannel', because });
const permanent = (because: string): Ruling => ({ outcome: 'permanent', because });
const account = (because: string): Ruling => ({ outcome: 'account', because });
const unknown = (because: string): Ruling => ({ outcome: 'unknown', because });
const token = (because: string): Ruling => ({ outcome: 'token', because });

/** What can happen on the way, whoever the provider is; these codes are ours. */
const TRANSPORT: Rulings = {
  notSent: retry('no connection came about, so nothing was sent'),
  noAnswer: unknown('the request went out and no whole answer came back'),
  http500: retry('the provider says that it failed'),
  http502: retry('the provider says that it failed'),
  http503: retry('the provider says that it is not available'),
  http504: unknown('somebody on the way gave up waiting; the provider may have taken it'),
  http429: retry('too many requests at the moment'),
  noAddress: nextChannel('this person has no address on this channel'),
  notMobile: nextChannel('a landline takes no short message'),
  notConfigured: nextChannel('this environment does not use the channel'),
};

const WECHAT: Rulings = {
  '-1': retry('system busy'),
  '40001': retry('access token out of date; the platform keeps it and renews it'),
  '40014': retry('access token not valid; the platform keeps it and renews it'),
  '42001': retry('access token over; the platform keeps it and renews it'),
  '40003': permanent('the openid does not belong to this mini-program'),
  '40037': permanent('no such template: the setting TEMPLATES is wrong'),
  '41030': permanent('the page is not in the released mini-program'),
  '43101': nextChannel('the person refused, or has no grant left'),
  '43107': account('the capability or the template is banned'),
  '43108': retry('another message to the same person is just being sent'),
  '45009': nextChannel("the day's quota is used up; tomorrow is too late"),
  '45168': permanent('WeChat takes a word in it for sensitive'),
  '47003': permanent('a value does not fit its keyword: TEMPLATES does not match the template'),
  '48001': account('the mini-program may not use this interface'),
  '-501001': unknown('the cloud gave no usable answer'),
  '-501002': unknown('the cloud gave up waiting for WeChat'),
  '-501003': retry('too many requests at the moment'),
  '-501004': retry('too many requests at once'),
  '-601001': unknown('WeChat gave no usable answer'),
  '-601003': unknown('the network between cloud and WeChat broke off'),
  '-601004': account('the function may not call this interface: config.json was not uploaded'),
  '-601008': unknown('WeChat gave up waiting'),
  '-604100': account('no such interface for this mini-program'),
  '-604101': account('the function may not call this interface: config.json was not uploaded'),
};

const WECOM: Rulings = {
  '-1': retry('system busy'),
  '40001': account('the secret is wrong'),
  '40003': nextChannel('no such member'),
  '40008': permanent('message type not known'),
  '40013': account('the corporation id is wrong'),
  '40014': token('access token not valid'),
  '42001': token('access token over'),
  '40056': account('the application id is wrong'),
  '40058': permanent('a value does not fit its field'),
  '41001': token('access token missing'),
  '44004': permanent('empty text'),
  '45002': permanent('text too long'),
  '45009': nextChannel('the quota of calls is used up'),
  '45033': retry('too many calls at once'),
  '47003': permanent('a value does not fit its field'),
  '48002': account('the application may not use this interface'),
  '60011': { ...nextChannel('the application may not write to this member'), needsLook: true },
  '60020': account('the address that we call from is not on the trusted list (企业可信IP)'),
  '60111': nextChannel('no such member'),
  '81013': nextChannel('nobody of those addressed is a member, or may use the application'),
  '82001': nextChannel('nobody of those addressed is valid'),
  '301002': account('the application has no right to send'),
  invaliduser: nextChannel('taken, but not for this member'),
  unlicenseduser: nextChannel('taken, but the member has no licence'),
};

/** Tencent Cloud's codes; where a whole family means the same, the family's name stands alone. */
const SMS: Rulings = {
  AuthFailure: account('key, signature or clock is wrong'),
  'FailedOperation.ContainSensitiveWord': permanent('the carrier takes a word in it for sensitive'),
  'FailedOperation.InsufficientBalanceInSmsPackage': account('the package of messages is used up'),
  'FailedOperation.MarketingSendTimeConstraint': nextChannel('not at this hour'),
  'FailedOperation.PhoneNumberInBlacklist': nextChannel('the person has opted out'),
  'FailedOperation.SignatureIncorrectOrUnapproved': account('the signature is not approved'),
  'FailedOperation.TemplateIncorrectOrUnapproved': account('the template is not approved'),
  'FailedOperation.TemplateParamSetNotMatchApprovedTemplate': permanent(
    'the variables do not match the template',
  ),
  'FailedOperation.TemplateUnapprovedOrNotExist': account('the template is not approved'),
  FailedOperation: permanent('an operation that the provider will not do'),
  'InternalError.Timeout': unknown('the provider gave up waiting for the carrier'),
  InternalError: retry('the provider says that it failed'),
  'InvalidParameterValue.IncorrectPhoneNumber': nextChannel('this is no mobile number'),
  InvalidParameterValue: permanent('a value does not fit'),
  InvalidParameter: permanent('a value does not fit'),
  'LimitExceeded.DeliveryFrequencyLimit': retry('too often at the moment'),
  'LimitExceeded.PhoneNumberThirtySecondLimit': retry('the same number within thirty seconds'),
  'LimitExceeded.PhoneNumberCountLimit': permanent('too many numbers in one request'),
  LimitExceeded: nextChannel('the quota of the hour or the day is used up; tomorrow is too late'),
  MissingParameter: permanent('a value is missing'),
  RequestLimitExceeded: retry('too many requests at the moment'),
  UnauthorizedOperation: account('suspended, unpaid, or not allowed from here'),
  UnknownParameter: permanent('a value that the provider does not know'),
  UnsupportedOperation: nextChannel('not for this kind of number'),
};

const RULINGS: Readonly<Record<Provider, Rulings>> = { wechat: WECHAT, wecom: WECOM, sms: SMS };

const UNLISTED = permanent('a refusal that nobody has entered here yet');

/** What a provider's code means, and why. `Family.Detail` is looked up whole, then by its family. */
export function rulingOn(provider: Provider, code: string): Ruling {
  const tables = [RULINGS[provider], TRANSPORT];
  const names = [code, code.split('.')[0] ?? code];
  for (const table of tables)
    for (const name of names) if (Object.hasOwn(table, name)) return table[name] ?? UNLISTED;
  return UNLISTED;
}

/** The outcome of an attempt that ended with `code`. A token that is still bad after it was renewed counts as `retry`. */
export function outcomeOf(provider: Provider, code: string): DeliveryOutcome {
  const { outcome, needsLook } = rulingOn(provider, code);
  return { kind: outcome === 'token' ? 'retry' : outcome, code, ...(needsLook ? { needsLook } : {}) };
}

/** Every code in the tables, for the tests and the manual. */
export const listedCodes = (provider: Provider): readonly (readonly [code: string, ruling: Ruling])[] => [
  ...Object.entries(TRANSPORT),
  ...Object.entries(RULINGS[provider]),
];
