import { type Fact, knownValue } from '../facts/fact';
import type { PlaceCase } from '../facts/household-facts';
import { type Judgement, MET, NOT_MET, undetermined } from './finding';

/** Whether a further case of the place applies: only where an officer has marked it; `what` is what they are to judge. */
export function isPlaceCase(fact: Fact<PlaceCase> | undefined, what: string, about: string): Judgement {
  const marked = knownValue(fact);
  if (marked === 'applies') return MET;
  return marked === 'toJudge' ? undetermined([{ kind: 'judgement', what, about }]) : NOT_MET;
}
