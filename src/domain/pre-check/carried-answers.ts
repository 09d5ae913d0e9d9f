import type { DeclaredProperty } from '../household/declared-property';
import type { EmergencyKind } from '../household/emergency';
import type { HardshipCause } from '../household/hardship';
import type { PersonSituation } from '../household/person-situation';
import { type Answers, chosen, chosenOne, isChosen } from './answers';
import { NOTHING_AT_ALL } from './bands';
import type { ToldPlace } from './told-place';

/** What an application takes over from 「测一测」: only what was really answered, in the application's own words. */
export interface CarriedAnswers {
  readonly household?: 'alone' | 'together';
  readonly causes: readonly HardshipCause[];
  /** Of the applicant, who lives alone; of several it was not asked who it is. */
  readonly health?: Extract<PersonSituation['health'], 'seriousIllness'>;
  readonly hasDisabilityCard?: boolean;
  readonly hasNoIncome: boolean;
  readonly hasNoSpending: boolean;
  readonly property: Partial<DeclaredProperty>;
  readonly hasSupporters?: boolean;
  readonly emergency?: EmergencyKind;
  /** Where they said that they live; the application asks for the place itself and compares. */
  readonly told?: ToldPlace;
}

const CAUSE_OF_EVENT: Readonly<Record<EmergencyKind, HardshipCause>> = {
  fire: 'disaster',
  otherDisaster: 'disaster',
  accident: 'accident',
  suddenIllness: 'illness',
};

function causesOf(answers: Answers): HardshipCause[] {
  const who = chosen(answers, 'who') ?? [];
  const lately = chosenOne(answers, 'lately');
  const causes: HardshipCause[] = [
    ...(who.includes('elder') ? (['oldAge'] as const) : []),
    ...(who.includes('disabled') ? (['disability'] as const) : []),
    ...(who.includes('ill') ? (['illness'] as const) : []),
    ...(lately && lately !== 'none' ? [CAUSE_OF_EVENT[lately]] : []),
  ];
  return [...new Set(causes)];
}

function propertyOf(answers: Answers): Partial<DeclaredProperty> {
  const savings = chosenOne(answers, 'savings');
  const owned = chosen(answers, 'property');
  return {
    ...(savings ? { savings } : {}),
    ...(owned?.includes('homes') ? { homes: 'twoOrMore' as const } : {}),
    ...(owned?.includes('car') ? { vehicle: 'car' as const } : {}),
    ...(owned ? { ownsBusiness: owned.includes('company') } : {}),
  };
}

/** What of the answers goes into an application. Rough amounts do not: there the person says how much of what. */
export function carriedAnswers(answers: Answers, told?: ToldPlace): CarriedAnswers {
  const people = chosenOne(answers, 'people');
  const isAlone = people === '1';
  const isDisabled = isChosen(answers, 'who', 'disabled');
  const isIll = isChosen(answers, 'who', 'ill');
  const relatives = chosenOne(answers, 'relatives');
  const lately = chosenOne(answers, 'lately');
  return {
    ...(people === undefined ? {} : { household: isAlone ? 'alone' : 'together' }),
    causes: causesOf(answers),
    ...(isAlone && isIll ? { health: 'seriousIllness' } : {}),
    ...(isAlone && isDisabled !== undefined ? { hasDisabilityCard: isDisabled } : {}),
    hasNoIncome: chosenOne(answers, 'income') === NOTHING_AT_ALL,
    hasNoSpending: chosenOne(answers, 'spending') === NOTHING_AT_ALL,
    property: propertyOf(answers),
    ...(relatives === undefined ? {} : { hasSupporters: relatives !== 'none' }),
    ...(lately && lately !== 'none' ? { emergency: lately } : {}),
    ...(told ? { told } : {}),
  };
}
