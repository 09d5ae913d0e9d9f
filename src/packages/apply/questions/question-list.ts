import { applicantQuestion } from './applicant.question';
import { filingQuestion } from './filing.question';
import { hardshipQuestion } from './hardship.question';
import { incomeQuestion } from './income.question';
import { membersQuestion } from './members.question';
import { nearRelativeQuestion } from './near-relative.question';
import { phoneQuestion } from './phone.question';
import { propertyQuestion } from './property.question';
import type { Question } from './question';
import { residenceQuestion } from './residence.question';
import { reviewQuestion } from './review.question';
import { situationQuestion } from './situation.question';
import { spendingQuestion } from './spending.question';

/** All that is asked, in order; the review is the last. */
export const QUESTIONS: readonly Question[] = [
  filingQuestion,
  applicantQuestion,
  phoneQuestion,
  residenceQuestion,
  situationQuestion,
  membersQuestion,
  hardshipQuestion,
  incomeQuestion,
  spendingQuestion,
  propertyQuestion,
  nearRelativeQuestion,
  reviewQuestion,
];
