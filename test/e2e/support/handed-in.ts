import { submitApplication } from '@/contracts/application/submit-application';
import type { LowIncomeApplication } from '@/domain/household/application';
import type { CaseNumber } from '@/domain/kernel/case-number';
import type { CaseId } from '@/domain/kernel/ids';
import { type LowIncomeDraft, someoneElse } from '../../support/application-data';
import type { ProductCloud } from '../../support/product-cloud';

let last = 500;

export interface HandedIn {
  readonly caseId: CaseId;
  readonly caseNumber: CaseNumber;
  readonly application: LowIncomeApplication;
}

/** A case that `persona` has handed in already, of an applicant in no other case: for walks that begin there. */
export async function handedIn(
  cloud: ProductCloud,
  persona: string,
  changes: Partial<LowIncomeDraft> = {},
): Promise<HandedIn> {
  last += 1;
  const application = someoneElse(last, changes);
  const { caseId, caseNumber } = await cloud.ask(persona, submitApplication, { application });
  return { caseId, caseNumber, application };
}

/** The last six of a document that has a number. */
export const tailOf = (document: LowIncomeDraft['applicant']['document']): string =>
  'number' in document ? document.number.slice(-6) : '';
