import type { Calculation } from '../assessment/calculation';
import type { Condition } from '../assessment/finding';
import type { PersonFacts } from '../facts/household-facts';
import type { LegalReference } from '../kernel/legal-reference';
import type { Policy } from '../policy/policy-at';
import type { AidClass, GrantRow, ShareRow } from '../policy/special-aid-parameters';
import type { Assessment } from '../programs/assess';
import type { AidFacts, Circumstances, PersonCircumstances } from './aid-facts';
import type { Referral } from './referral';
import type { Standings } from './standing';

/** One person with what says in which classes they are. */
export interface ClassSubject {
  readonly person: PersonFacts;
  readonly facts: AidFacts;
  readonly own: PersonCircumstances;
  readonly shared: Circumstances;
  readonly assessment: Assessment;
}

/** One person with all that an item of special aid looks at. */
export interface AidSubject extends ClassSubject {
  readonly standings: Standings;
  readonly calculation: Calculation;
  readonly policy: Policy;
}

export type AidRow = Exclude<ShareRow, 'aidStartLine'> | GrantRow;
export type AidCondition = Condition<AidSubject>;

/** One item of special aid (专项救助事项): who gets what, when, on whose word, and whom to ask. */
export interface AidItem {
  /** Its row in the matrix. */
  readonly id: AidRow;
  readonly title: string;
  readonly article: LegalReference;
  /** On what it may rest; the matrix says on which of these it does. */
  readonly whoGets: readonly AidClass[];
  /** When it is given and what it is, as a sentence without its end. */
  readonly what: string;
  readonly conditions: readonly AidCondition[];
  /** What is asked of one class only. */
  readonly classConditions?: Readonly<Partial<Record<AidClass, readonly AidCondition[]>>>;
  readonly gives: 'share' | 'service' | { readonly monthly: 'disabledLivingAmount' | 'disabledCareAmount' };
  /** Whom to ask by law. */
  readonly referral: Referral;
}
