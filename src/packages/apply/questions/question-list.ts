import type { Draft } from '../draft/draft';
import { applicantQuestion } from './applicant.question';
import { emergencyQuestion } from './emergency.question';
import { emergencyPlaceQuestion } from './emergency-place.question';
import { emergencyWhoQuestion } from './emergency-who.question';
import { filingQuestion } from './filing.question';
import { hardshipQuestion } from './hardship.question';
import { incomeQuestion } from './income.question';
import { membersQuestion } from './members.question';
import { nearRelativeQuestion } from './near-relative.question';
import { phoneQuestion } from './phone.question';
import { propertyQuestion } from './property.question';
import type { Question } from './question';
import { residenceQuestion } from './residence.question';
import { REVIEW, reviewQuestion } from './review.question';
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

/** All that is asked of who cannot wait. */
export const EMERGENCY_QUESTIONS: readonly Question[] = [
  emergencyQuestion,
  emergencyPlaceQuestion,
  emergencyWhoQuestion,
  reviewQuestion,
];

/** The questions of a draft, by what it applies for. Who filed is not asked again of who changes something. */
export const questionsOf = ({
  programme,
  isChange,
}: Pick<Draft, 'programme' | 'isChange'>): readonly Question[] => {
  const questions = programme === 'temporaryAid' ? EMERGENCY_QUESTIONS : QUESTIONS;
  return isChange ? questions.filter((question) => question !== filingQuestion) : questions;
};

/** The questions whose answers the last screen shows. */
export const answeredQuestionsOf = (draft: Pick<Draft, 'programme' | 'isChange'>): readonly Question[] =>
  questionsOf(draft).filter(({ id }) => id !== REVIEW);
