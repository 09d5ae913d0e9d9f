import type { CarriedAnswers } from '@/domain/pre-check/carried-answers';

let carried: CarriedAnswers | undefined;

/** Lays what was answered in 「测一测」 ready for an application. Only in memory: closing throws it away. */
export function carryAnswers(answers: CarriedAnswers): void {
  carried = answers;
}

/** What lies ready; it is there once. */
export function takeCarriedAnswers(): CarriedAnswers | undefined {
  const taken = carried;
  carried = undefined;
  return taken;
}
