import { cite } from '../law/cite';
import { datedSource } from './dated-source';
import type { PolicyParameter } from './policy-parameter';

/** What the rules about changes of a household hold; only functions ask for them, so no telephone carries them. */
export interface HouseholdChangeParameterTypes {
  /** Months from a death in which the household is looked at again and what is paid is changed or ended. */
  deathCheckMonths: number;
}

/** The nation's. */
export const HOUSEHOLD_CHANGE_PARAMETERS: readonly PolicyParameter[] = [
  {
    name: 'deathCheckMonths',
    region: '',
    values: [{ ...datedSource(cite('safetyNetNotice', '一（三）'), 'law', '2022-10-20'), value: 3 }],
  },
];
