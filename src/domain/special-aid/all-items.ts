import type { AidItem } from './aid-item';
import { accessibleHome } from './items/accessible-home';
import { childRehabilitation } from './items/child-rehabilitation';
import { disabledCare } from './items/disabled-care';
import { disabledLiving } from './items/disabled-living';
import { disaster } from './items/disaster';
import { education } from './items/education';
import { employment } from './items/employment';
import { funeral } from './items/funeral';
import { inpatientAid } from './items/inpatient-aid';
import { outpatientAid } from './items/outpatient-aid';
import { premiumSubsidy } from './items/premium-subsidy';
import { publicHousing } from './items/public-housing';
import { ruralHouse } from './items/rural-house';
import { tiltedAid } from './items/tilted-aid';

/** Every item of special aid in the order in which it is shown. */
export const AID_ITEMS: readonly AidItem[] = [
  premiumSubsidy,
  inpatientAid,
  outpatientAid,
  tiltedAid,
  education,
  publicHousing,
  ruralHouse,
  employment,
  disaster,
  funeral,
  disabledLiving,
  disabledCare,
  childRehabilitation,
  accessibleHome,
];
