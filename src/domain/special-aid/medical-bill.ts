import type { Fact } from '../facts/fact';
import type { Amount } from '../facts/household-facts';

/** One bill, or all of a year together, with who has paid what of it (先保险、后救助、再福利). All in fen. */
export interface MedicalBill {
  readonly person: string;
  readonly kind: 'inpatientAid' | 'outpatientAid';
  readonly total: Fact<Amount>;
  /** Of these, what the medical insurance's lists cover (政策范围内费用). */
  readonly withinPolicyScope: Fact<Amount>;
  readonly insurancePaid: Fact<Amount>;
  /** 大病保险. */
  readonly seriousIllnessPaid: Fact<Amount>;
  /** 商业健康保险. */
  readonly commercialPaid: Fact<Amount>;
  /** Charity and other welfare, which come last. */
  readonly welfarePaid: Fact<Amount>;
  /** Earlier this year: paid oneself within the policy's scope, which the start line has used up. */
  readonly earlierSelfPaid: Fact<Amount>;
  /** Earlier this year: medical aid and tilted aid, which the yearly limits have used up. */
  readonly earlierAid: Fact<Amount>;
  readonly earlierTiltedAid: Fact<Amount>;
}
