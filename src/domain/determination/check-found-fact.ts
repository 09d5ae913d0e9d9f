import { INCOME_KINDS } from '../assessment/income/income-kinds';
import type { HouseholdFacts, SpendingFact } from '../facts/household-facts';
import type { AnswerInput } from './fact-question';
import { FACT_QUESTIONS } from './fact-questions';
import type { FactAnswer, FoundFact } from './found-fact';

/** Spending as an officer enters it; what a household lives on is set by the place and not entered. */
export const FOUND_SPENDING_TEXT: Readonly<Record<Exclude<SpendingFact['kind'], 'living'>, string>> = {
  medical: '自付医药费',
  education: '教育支出（学费、住宿费，实际交了多少填多少，超过公办标准的系统不计）',
  rehabilitation: '残疾康复支出',
  rent: '房租',
  transferPaid: '转移性支出（税、社保缴费、给别人的赡养费）',
  other: '其他认定的支出',
};

function isAnswerTo(input: AnswerInput, answer: FactAnswer): boolean {
  switch (input.kind) {
    case 'yesNo':
      return typeof answer === 'boolean';
    case 'one':
      return typeof answer === 'string' && Object.hasOwn(input.options, answer);
    case 'many':
      return Array.isArray(answer) && answer.every((one) => Object.hasOwn(input.options, one));
    case 'number':
      return typeof answer === 'number' && answer <= input.most;
    case 'money':
      return typeof answer === 'number';
  }
}

const has = (list: readonly { readonly id: string }[], id: string | undefined): boolean =>
  list.some((one) => one.id === id);

function isAboutItsOwn(
  of: 'person' | 'obligor' | 'household',
  about: string | undefined,
  { people, obligors }: HouseholdFacts,
): boolean {
  if (of === 'household') return about === undefined;
  return has(of === 'person' ? people : obligors, about);
}

/** Whether the question is one that is asked, about somebody who is there, and the answer one that fits it. */
export function isRightFor(found: FoundFact, facts: HouseholdFacts): boolean {
  switch (found.kind) {
    case 'area':
      return true;
    case 'answer': {
      const question = Object.hasOwn(FACT_QUESTIONS, found.question) && FACT_QUESTIONS[found.question];
      if (!question || !isAboutItsOwn(question.of, found.about, facts)) return false;
      if (found.answer === null) return true;
      // A recognition is nothing without the day on which the circumstances were looked at.
      if (found.question === 'recognised' && found.answer !== 'none' && !found.asOf) return false;
      return isAnswerTo(question.input, found.answer);
    }
    default: {
      const kinds = found.kind === 'income' ? INCOME_KINDS : FOUND_SPENDING_TEXT;
      const { item } = found;
      return (
        item === null ||
        (Object.hasOwn(kinds, item.of) && (item.person === undefined || has(facts.people, item.person)))
      );
    }
  }
}
