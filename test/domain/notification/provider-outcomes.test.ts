import { listedCodes, outcomeOf, type Provider, rulingOn } from '@/domain/notification/provider-outcomes';

describe('what a provider says means', () => {
  it.each<[Provider, string, string]>([
    ['wechat', '43101', 'nextChannel'],
    ['wechat', '43107', 'account'],
    ['wechat', '43108', 'retry'],
    ['wechat', '45009', 'nextChannel'],
    ['wechat', '40003', 'permanent'],
    ['wechat', '40037', 'permanent'],
    ['wechat', '47003', 'permanent'],
    ['wechat', '45168', 'permanent'],
    ['wechat', '-1', 'retry'],
    ['wechat', '42001', 'retry'],
    ['wecom', '60020', 'account'],
    ['wecom', '81013', 'nextChannel'],
    ['wecom', '45009', 'nextChannel'],
    ['wecom', '45033', 'retry'],
    ['wecom', '42001', 'retry'],
    ['sms', 'LimitExceeded.PhoneNumberDailyLimit', 'nextChannel'],
    ['sms', 'LimitExceeded.SomethingNew', 'nextChannel'],
    ['sms', 'LimitExceeded.PhoneNumberThirtySecondLimit', 'retry'],
    ['sms', 'FailedOperation.InsufficientBalanceInSmsPackage', 'account'],
    ['sms', 'FailedOperation.SomethingNew', 'permanent'],
    ['sms', 'InternalError.Timeout', 'unknown'],
    ['sms', 'InternalError.OtherError', 'retry'],
    ['sms', 'AuthFailure.SignatureExpire', 'account'],
    ['sms', 'InvalidParameterValue.IncorrectPhoneNumber', 'nextChannel'],
  ])('%s %s: %s', (provider, code, kind) => {
    expect(outcomeOf(provider, code)).toEqual({ kind, code });
  });

  it.each<Provider>(['wechat', 'wecom', 'sms'])(
    '%s: an unanswered request is never sent again',
    (provider) => {
      expect(outcomeOf(provider, 'noAnswer').kind).toBe('unknown');
      expect(outcomeOf(provider, 'http504').kind).toBe('unknown');
      expect(outcomeOf(provider, 'notSent').kind).toBe('retry');
    },
  );

  it.each<Provider>(['wechat', 'wecom', 'sms'])('%s: a code that nobody entered is looked at', (provider) => {
    expect(outcomeOf(provider, '99999').kind).toBe('permanent');
    expect(outcomeOf(provider, 'constructor').kind).toBe('permanent');
  });

  it('a WeCom member that the application may not write to is passed over, and somebody has to look', () => {
    expect(outcomeOf('wecom', '60011')).toEqual({ kind: 'nextChannel', code: '60011', needsLook: true });
  });

  it('renews a WeCom token that is over', () => {
    expect(rulingOn('wecom', '42001').outcome).toBe('token');
    expect(rulingOn('wecom', '40014').outcome).toBe('token');
  });

  it.each<Provider>(['wechat', 'wecom', 'sms'])('%s: every code has its reason', (provider) => {
    for (const [, { because }] of listedCodes(provider)) expect(because.length).toBeGreaterThan(5);
  });
});
