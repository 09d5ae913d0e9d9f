import type { Application } from '../household/application';
import { peopleOf } from '../household/people';

/**
 * Whether these people may vouch for a signature on paper (见证人): not the household itself, nor the guardian who
 * signed, all of whom gain by it; and not who brings the paper in, who vouches with their account already.
 *
 * @param others names that may not witness besides those of the household
 */
export function areFitAsWitnesses(
  witnesses: readonly string[],
  application: Application,
  others: readonly string[],
): boolean {
  const barred = new Set([...peopleOf(application).map(({ name }) => name), ...others]);
  return new Set(witnesses).size === witnesses.length && witnesses.every((name) => !barred.has(name));
}
