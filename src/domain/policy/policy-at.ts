import type { PlainDate } from '../kernel/plain-date';
import { divisionsAbove } from '../kernel/region';
import { DEMO_COUNTY_CASE_DEADLINES } from './parameters/demo-county/case-deadlines';
import { NATIONAL_CASE_DEADLINES } from './parameters/nation/case-deadlines';
import type { ParameterValue, PolicyParameter } from './policy-parameter';

const ALL_PARAMETERS: readonly PolicyParameter<number>[] = [
  ...NATIONAL_CASE_DEADLINES,
  ...DEMO_COUNTY_CASE_DEADLINES,
];

export type DeadlineParameterName = 'review' | 'investigationStart' | 'decision';

/** The values of the rules for one place on one day, as they were known on another. */
export interface Policy {
  /** The nearest region's value, from the village up to the nation; undefined when nobody has set one. */
  find(
    name: DeadlineParameterName,
  ): (ParameterValue<number> & { readonly region: string; readonly unit: 'workingDays' }) | undefined;
}

/**
 * The policy of `region` (a division code) that applies on `effectiveOn`, as known on `knownOn`.
 * A missing parameter is undefined: the caller must say `undetermined`, never "no".
 */
export function policyAt({
  region,
  effectiveOn,
  knownOn,
}: {
  region: string;
  effectiveOn: PlainDate;
  knownOn: PlainDate;
}): Policy {
  const levels = [region, ...divisionsAbove(region), ''];
  return {
    find(name) {
      for (const level of levels) {
        const parameter = ALL_PARAMETERS.find(
          (candidate) => candidate.name === name && candidate.region === level,
        );
        const value = parameter?.values
          .filter((v) => v.effectiveFrom <= effectiveOn && v.inForceFrom <= knownOn)
          .at(-1);
        if (parameter && value) return { ...value, region: level, unit: parameter.unit };
      }
      return undefined;
    },
  };
}
