import type { CarriedAnswers } from '@/domain/pre-check/carried-answers';
import { withNone } from './amounts';
import type { AmountsDraft, Draft } from './draft';

const isEmpty = ({ none, kinds, typed }: AmountsDraft): boolean =>
  !none && kinds.length === 0 && Object.keys(typed).length === 0;

/** What `answers` has that `before` has not: nothing that was answered before is changed. */
const newIn = <T extends object>(answers: Partial<T>, before: T): Partial<T> =>
  Object.fromEntries(
    Object.entries(answers).filter(
      ([name, value]) => value !== undefined && before[name as keyof T] === undefined,
    ),
  ) as Partial<T>;

const isAnything = (added: object): boolean => Object.keys(added).length > 0;

function ofLowIncome(draft: Draft, carried: CarriedAnswers): Partial<Draft> {
  const { applicant, hardship, income, spending } = draft;
  const { health, hasDisabilityCard, causes, household, hasSupporters } = carried;
  const situation = newIn({ health, hasDisabilityCard }, applicant.situation);
  const property = newIn(carried.property, draft.property);
  const isCause = causes.length > 0 && hardship.causes.length === 0;
  return {
    ...newIn({ household, hasSupporters }, draft),
    ...(isCause ? { hardship: { ...hardship, causes: [...causes] } } : {}),
    ...(isAnything(situation)
      ? { applicant: { ...applicant, situation: { ...applicant.situation, ...situation } } }
      : {}),
    ...(carried.hasNoIncome && isEmpty(income) ? { income: withNone(income) } : {}),
    ...(carried.hasNoSpending && isEmpty(spending) ? { spending: withNone(spending) } : {}),
    ...(isAnything(property) ? { property: { ...draft.property, ...property } } : {}),
  };
}

/** What the answers of 「测一测」 add to a draft: only what is not answered in it yet. Empty where they add nothing. */
export function withCarried(draft: Draft, carried: CarriedAnswers): Partial<Draft> {
  if (draft.programme === 'lowIncome') {
    const added = ofLowIncome(draft, carried);
    return isAnything(added) && carried.told ? { ...added, told: carried.told } : added;
  }
  const { emergency } = carried;
  return emergency && !draft.emergency.kind ? { emergency: { ...draft.emergency, kind: emergency } } : {};
}
