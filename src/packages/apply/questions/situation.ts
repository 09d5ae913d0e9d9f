import * as z from 'zod/mini';
import { readDocument } from '@/components/document-field/typed-document';
import { CARD_OF_ANOTHER, isCardOfAnother } from '@/domain/household/application';
import { HEALTH_TEXT, OCCUPATION_TEXT } from '@/domain/household/words';
import { DisabilityCardNumber } from '@/domain/kernel/disability-card-number';
import type { PersonDraft, SituationDraft } from '../draft/draft';
import { firstProblem } from '../draft/first-problem';
import { stageOfLife } from './document';

type Person = Pick<PersonDraft, 'document' | 'situation'>;

/** What is wrong with the number of the disability card; it may be left out. */
function cardProblem({ document: typed, situation }: Person): string | undefined {
  const { hasDisabilityCard, cardNumber } = situation;
  if (!hasDisabilityCard || cardNumber.trim() === '') return undefined;
  const wrong = firstProblem(DisabilityCardNumber, cardNumber);
  if (wrong) return wrong;
  const document = readDocument(typed);
  const disability = { has: true, cardNumber: z.parse(DisabilityCardNumber, cardNumber) } as const;
  return document && isCardOfAnother(document, { disability }) ? CARD_OF_ANOTHER : undefined;
}

/** What is missing or wrong of a person's situation; fields are `<prefix>-health`, `-disability`, `-card`, `-occupation`, `-earns`. */
export const situationProblems = (prefix: string, person: Person) => ({
  [`${prefix}-health`]: person.situation.health ? undefined : '请选身体情况',
  [`${prefix}-disability`]: person.situation.hasDisabilityCard === undefined ? '请选有没有残疾证' : undefined,
  [`${prefix}-card`]: cardProblem(person),
  [`${prefix}-occupation`]: person.situation.occupation ? undefined : '请选现在做什么',
  [`${prefix}-earns`]:
    stageOfLife(person.document) === 'ofEarningAge' && person.situation.livesOnOwnEarnings === undefined
      ? '请选是不是自己挣钱养活自己'
      : undefined,
});

/** A person's situation in words. */
export const situationInWords = (situation: SituationDraft): string =>
  [
    situation.health ? HEALTH_TEXT[situation.health] : '',
    situation.hasDisabilityCard ? '有残疾证' : '',
    situation.occupation ? OCCUPATION_TEXT[situation.occupation] : '',
    situation.livesOnOwnEarnings ? '自己挣钱养活自己' : '',
    situation.capacity === 'needsGuardian' ? '自己签不了字' : '',
  ]
    .filter(Boolean)
    .join('，');
