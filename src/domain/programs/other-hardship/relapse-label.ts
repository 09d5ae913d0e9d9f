import type { Provenance } from '../../facts/fact';
import type { HouseholdFacts } from '../../facts/household-facts';
import type { PlainDate } from '../../kernel/plain-date';

/** 防止返贫监测对象, as it is shown: the agricultural department says so, and no rule here decides or changes it. */
export interface RelapseLabel {
  readonly text: string;
  readonly provenance: Exclude<Provenance, 'unknown'>;
  readonly asOf?: PlainDate;
}

/** The label to show; undefined where nobody has told that the household is watched. */
export function relapseLabelOf({
  isWatchedAgainstRelapse,
}: Pick<HouseholdFacts, 'isWatchedAgainstRelapse'>): RelapseLabel | undefined {
  if (!isWatchedAgainstRelapse || !('value' in isWatchedAgainstRelapse) || !isWatchedAgainstRelapse.value)
    return undefined;
  const { provenance, asOf } = isWatchedAgainstRelapse;
  return { text: '防止返贫监测对象（由农业农村部门认定）', provenance, ...(asOf ? { asOf } : {}) };
}
