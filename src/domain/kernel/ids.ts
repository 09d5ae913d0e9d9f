import * as z from 'zod/mini';

const id = (prefix: string) =>
  z.string().check(z.regex(new RegExp(`^${prefix}_[0-9a-z]{20}$`), '编号格式不对'));

/** Identifier of a case; random, carries no meaning. */
export const CaseId = id('c').brand<'CaseId'>();
export type CaseId = z.infer<typeof CaseId>;

/** Identifier of one signed authorization. */
export const AuthorizationId = id('a').brand<'AuthorizationId'>();
export type AuthorizationId = z.infer<typeof AuthorizationId>;

/** What the platform says a caller is: the WeChat openid inside this mini-program. */
export const AccountId = z.string().check(z.minLength(1), z.maxLength(128)).brand<'AccountId'>();
export type AccountId = z.infer<typeof AccountId>;

/** Made by the client, one for each thing a person does; a repeat gets the first answer. */
export const RequestId = z
  .string()
  .check(z.regex(/^[0-9A-Za-z_-]{16,64}$/, '请求编号格式不对'))
  .brand<'RequestId'>();
export type RequestId = z.infer<typeof RequestId>;

/** A person's place in the household of one case: `m1`, `m2`, … in the order they were declared. */
export const MemberId = z
  .string()
  .check(z.regex(/^m\d{1,2}$/, '成员编号格式不对'))
  .brand<'MemberId'>();
export type MemberId = z.infer<typeof MemberId>;
export const memberIdAt = (index: number): MemberId => `m${index + 1}` as MemberId;

/** A supporter outside the household of one case: `s1`, `s2`, … in the order they were declared. */
export const SupporterId = z
  .string()
  .check(z.regex(/^s\d{1,2}$/, '义务人编号格式不对'))
  .brand<'SupporterId'>();
export type SupporterId = z.infer<typeof SupporterId>;
export const supporterIdAt = (index: number): SupporterId => `s${index + 1}` as SupporterId;

/** Whose authorization: somebody of the household, or a supporter outside it. */
export const SignerId = z.union([MemberId, SupporterId]);
export type SignerId = z.infer<typeof SignerId>;

/** Identifier of a call that somebody asked for. */
export const CallbackId = id('k').brand<'CallbackId'>();
export type CallbackId = z.infer<typeof CallbackId>;
