import type { PlainDate } from '../kernel/plain-date';
import { divisionsAbove } from '../kernel/region';
import { DEMO_COUNTY_CASE_DEADLINES } from './parameters/demo-county/case-deadlines';
import { DEMO_COUNTY_NOTICES } from './parameters/demo-county/notices';
import { DEMO_COUNTY_ROUTING } from './parameters/demo-county/routing';
import { NATIONAL_CASE_DEADLINES } from './parameters/nation/case-deadlines';
import type { ParameterName, ParameterTypes, ParameterValue, PolicyParameter } from './policy-parameter';

const ALL_PARAMETERS: readonly PolicyParameter[] = [
  ...NATIONAL_CASE_DEADLINES,
  ...DEMO_COUNTY_CASE_DEADLINES,
  ...DEMO_COUNTY_ROUTING,
  ...DEMO_COUNTY_NOTICES,
];

/** A parameter's value with the region that set it. */
export type FoundValue<T> = ParameterValue<T> & { readonly region: string };

/** The values of the rules for one place on one day, as they were known on another. */
export interface Policy {
  /** The nearest region's value, from the village up to the nation; undefined when nobody has set one. */
  find<N extends ParameterName>(name: N): FoundValue<ParameterTypes[N]> | undefined;
}

/** A parameter whose values are of the type that goes with its name. */
type Named<N extends ParameterName> = PolicyParameter & {
  readonly values: readonly ParameterValue<ParameterTypes[N]>[];
};
const isNamed =
  <N extends ParameterName>(name: N) =>
  (parameter: PolicyParameter): parameter is Named<N> =>
    parameter.name === name;

/**
 * The policy of `region` (a division code) that applies on `effectiveOn`, as known on `knownOn`.
 * A missing parameter is undefined: the caller must say `undetermined`, never "no".
 */
export function policyAt({
  region,
  effectiveOn,
  knownOn,
  parameters = ALL_PARAMETERS,
}: {
  region: string;
  effectiveOn: PlainDate;
  knownOn: PlainDate;
  parameters?: readonly PolicyParameter[];
}): Policy {
  const levels = [region, ...divisionsAbove(region), ''];
  return {
    find<N extends ParameterName>(name: N) {
      const named = parameters.filter(isNamed(name));
      for (const level of levels) {
        const parameter = named.find((candidate) => candidate.region === level);
        const value = parameter?.values
          .filter((v) => v.effectiveFrom <= effectiveOn && v.inForceFrom <= knownOn)
          .at(-1);
        if (value) return { ...value, region: level };
      }
      return undefined;
    },
  };
}
