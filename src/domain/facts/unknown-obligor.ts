import { UNKNOWN } from './fact';
import type { ObligorFacts } from './household-facts';

/** What nobody has told about an obligor (义务人) of whom only the tie is known: never read as “nothing”. */
export const UNKNOWN_OBLIGOR: Pick<
  ObligorFacts,
  'supportsAltogether' | 'householdIncome' | 'householdSize' | 'age' | 'ability'
> = {
  supportsAltogether: UNKNOWN,
  householdIncome: UNKNOWN,
  householdSize: UNKNOWN,
  age: UNKNOWN,
  ability: {
    isInExtremeHardship: UNKNOWN,
    receivesAllowance: UNKNOWN,
    isSeverelyDisabled: UNKNOWN,
    cannotAct: UNKNOWN,
    ownIncome: UNKNOWN,
    propertyWithinLowIncomeLine: UNKNOWN,
  },
};
