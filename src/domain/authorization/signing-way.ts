import type { GuardianRelation } from '../household/filing';
import type { AccountId } from '../kernel/ids';

/** Who wrote the name: the person, or the guardian in their place (法定代理人). */
export type Signatory =
  | { readonly kind: 'self' }
  | {
      readonly kind: 'guardian';
      readonly name: string;
      /** What the guardian is to the person, 民法典第二十七条、第二十八条. */
      readonly relation: GuardianRelation;
    };

/**
 * How an authorization came about (签署方式).
 * ownPhone 本人手机 · thisPhone 在填表人手机上 · paper 纸上签名、有人见证
 */
export type SigningWay = {
  readonly signatory: Signatory;
} & (
  | {
      readonly on: 'ownPhone' | 'thisPhone';
      readonly phoneOf: AccountId;
      readonly confirmedBy: 'phoneCode' | 'face';
    }
  | {
      readonly on: 'paper';
      /** Who brought the paper in. */
      readonly recordedBy: AccountId;
      readonly attachmentId: string;
      readonly witnesses: readonly [string, string];
    }
);
