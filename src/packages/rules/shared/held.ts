import { PLACES, type TownOrCountry } from '@/domain/policy-library/places';
import type { Answers } from '@/domain/pre-check/answers';
import { createObservable } from '@/services/observable';

/** What is answered, and at which question the person is. Only in memory: nothing is stored or sent. */
export interface HeldAnswers {
  readonly answers: Answers;
  readonly at: number;
}
const NOTHING: HeldAnswers = { answers: {}, at: 0 };
export const held = createObservable<HeldAnswers>(NOTHING);
export const beginAnew = (): void => held.set(NOTHING);

/** Which place's rules the library shows. */
export interface LookedAt {
  readonly place: string;
  readonly area: TownOrCountry;
}
export const lookedAt = createObservable<LookedAt>({ place: PLACES[0]?.code ?? '', area: 'urban' });
