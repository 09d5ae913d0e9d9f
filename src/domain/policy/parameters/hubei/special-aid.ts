import { cite } from '../../../law/cite';
import { datedSource } from '../../dated-source';
import type { PolicyParameter } from '../../policy-parameter';
import { alike, matrixOf } from '../../special-aid-matrix';
import { FIVE_CLASSES, FOUR_CLASSES } from '../../special-aid-parameters';

/** Hubei's opinion of 2024, as the province's newspaper reports it (2024-10-11); its day of issue is not in the report. */
const OPINION = datedSource(cite('hubeiTieredAid'), 'report', '2024-10-11');
const region = '42';

/** Four shares for four groups: those watched against relapse and margin families are one group, 60 percent. */
export const HUBEI_SPECIAL_AID: readonly PolicyParameter[] = [
  ...matrixOf(region, OPINION, {
    premiumSubsidy: { extremeHardship: 10_000, subsistenceAllowance: { atLeast: 9_000 } },
    inpatientAid: {
      extremeHardship: 10_000,
      subsistenceAllowance: { atLeast: 7_000 },
      watchedAgainstRelapse: { atLeast: 6_000 },
      subsistenceMargin: { atLeast: 6_000 },
      rigidExpenditure: { atLeast: 5_000 },
    },
    outpatientAid: alike({ atLeast: 5_000 }, FIVE_CLASSES),
    education: alike('given', FIVE_CLASSES),
    publicHousing: alike('given', FOUR_CLASSES),
    ruralHouse: { ...alike('given', FIVE_CLASSES), otherFormerPoor: 'given' },
    employment: { subsistenceAllowance: 'given', subsistenceMargin: 'given', rigidExpenditure: 'given' },
    disaster: alike('given', FIVE_CLASSES),
    funeral: alike('encouraged', FOUR_CLASSES),
    disabledLiving: { subsistenceMargin: 'encouraged' },
    childRehabilitation: { subsistenceMargin: 'encouraged' },
    accessibleHome: { subsistenceMargin: 'encouraged' },
  }),
  { name: 'economicCheckValidMonths', region, values: [{ ...OPINION, value: 6 }] },
  { name: 'classChangeKeepsAuthorization', region, values: [{ ...OPINION, value: true }] },
];
