import { HEALTH_TEXT, OCCUPATION_TEXT } from '@/domain/household/words';

import type { SituationDraft } from '../draft/draft';

/** What is missing of a person's situation; fields are `<prefix>-health`, `-disability`, `-occupation`. */
export const situationProblems = (prefix: string, situation: SituationDraft) => ({
  [`${prefix}-health`]: situation.health ? undefined : '请选身体情况',
  [`${prefix}-disability`]: situation.hasDisabilityCard === undefined ? '请选有没有残疾证' : undefined,
  [`${prefix}-occupation`]: situation.occupation ? undefined : '请选现在做什么',
});

/** A person's situation in words. */
export const situationInWords = ({ health, hasDisabilityCard, occupation }: SituationDraft): string =>
  [
    health ? HEALTH_TEXT[health] : '',
    hasDisabilityCard ? '有残疾证' : '',
    occupation ? OCCUPATION_TEXT[occupation] : '',
  ]
    .filter(Boolean)
    .join('，');
