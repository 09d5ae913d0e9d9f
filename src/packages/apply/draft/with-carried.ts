import type { CarriedAnswers } from '@/domain/pre-check/carried-answers';
import { withNone } from './amounts';
import type { AmountsDraft, Draft } from './draft';

const isEmpty = ({ none, kinds, typed }: AmountsDraft): boolean =>
  !none && kinds.length === 0 && Object.keys(typed).length === 0;

/**
 * What the answers of 「测一测」 add to a draft: only what is not answered in it yet. Empty where they add nothing.
 */
export function withCarried(draft: Draft, carried: CarriedAnswers): Partial<Draft> {
  if (draft.programme === 'temporaryAid') {
    const { emergency } = carried;
    return emergency && !draft.emergency.kind ? { emergency: { ...draft.emergency, kind: emergency } } : {};
  }
  const { household, causes, health, hasDisabilityCard, hasSupporters, property } = carried;
  const { applicant, hardship, income, spending } = draft;
  const situation = { health, hasDisabilityCard, ...definedOf(applicant.situation) };
  const added: Partial<Draft> = {
    ...(household && !draft.household ? { household } : {}),
    ...(causes.length > 0 && hardship.causes.length === 0
      ? { hardship: { ...hardship, causes: [...causes] } }
      : {}),
    ...(health !== undefined || hasDisabilityCard !== undefined
      ? { applicant: { ...applicant, situation: { ...applicant.situation, ...definedOf(situation) } } }
      : {}),
    ...(carried.hasNoIncome && isEmpty(income) ? { income: withNone(income) } : {}),
    ...(carried.hasNoSpending && isEmpty(spending) ? { spending: withNone(spending) } : {}),
    ...(Object.keys(property).length > 0 ? { property: { ...property, ...definedOf(draft.property) } } : {}),
    ...(hasSupporters !== undefined && draft.hasSupporters === undefined ? { hasSupporters } : {}),
  };
  return added;
}

/** Without what is undefined, so that it covers nothing. */
const definedOf = <T extends object>(of: T): T =>
  Object.fromEntries(Object.entries(of).filter(([, value]) => value !== undefined)) as T;
