import type { PlainDate } from '../kernel/plain-date';
import { divisionsAbove } from '../kernel/region';
import { ALL_PARAMETERS } from './all-parameters';
import { isClock } from './clock-parameters';
import type {
  Area,
  ParameterName,
  ParameterRepeal,
  ParameterTypes,
  ParameterValue,
  PolicyParameter,
} from './policy-parameter';

/** A parameter's value with the region that set it. */
export type FoundValue<T> = ParameterValue<T> & { readonly region: string };

/** The values of the rules for one place on one day, as they were known on another. */
export interface Policy {
  /**
   * The nearest region's value, from the village up to the nation; undefined when nobody has set one. Of clocks the least
   * of all levels: a place may promise to be faster than the levels above it, not slower.
   */
  find<N extends ParameterName>(name: N): FoundValue<ParameterTypes[N]> | undefined;
}

/** A parameter whose values are of the type that goes with its name. */
type Named<N extends ParameterName> = PolicyParameter & {
  readonly values: readonly (ParameterValue<ParameterTypes[N]> | ParameterRepeal)[];
};
const isNamed =
  <N extends ParameterName>(name: N) =>
  (parameter: PolicyParameter): parameter is Named<N> =>
    parameter.name === name;

/** The value of the newest day (执行日); of one day the last that was added. */
const newestOf = <V extends { readonly effectiveFrom: PlainDate }>(
  values: readonly V[] = [],
): V | undefined =>
  values.reduce<V | undefined>(
    (newest, value) => (newest && value.effectiveFrom < newest.effectiveFrom ? newest : value),
    undefined,
  );

/**
 * The policy of `region` (a division code) that applies on `effectiveOn`, as known on `knownOn`. Where town and country
 * differ, `area` chooses; without it only what holds for both is found.
 * A missing parameter is undefined: the caller must say `undetermined`, never "no".
 */
export function policyAt({
  region,
  area,
  effectiveOn,
  knownOn,
  parameters = ALL_PARAMETERS,
}: {
  region: string;
  area?: Area;
  effectiveOn: PlainDate;
  knownOn: PlainDate;
  parameters?: readonly PolicyParameter[];
}): Policy {
  const levels = [region, ...divisionsAbove(region), ''];
  const areas = area === undefined ? [undefined] : [area, undefined];
  const asked = new Map<ParameterName, unknown>();

  function lookUp<N extends ParameterName>(name: N): FoundValue<ParameterTypes[N]> | undefined {
    const named = parameters.filter(isNamed(name));
    let least: FoundValue<ParameterTypes[N]> | undefined;
    for (const level of levels)
      for (const wanted of areas) {
        const parameter = named.find(({ region: r, area: a }) => r === level && a === wanted);
        const last = newestOf(
          parameter?.values.filter((v) => v.effectiveFrom <= effectiveOn && v.inForceFrom <= knownOn),
        );
        if (!last || !('value' in last)) continue;
        if (!isClock(name)) return { ...last, region: level };
        if (!least || last.value < least.value) least = { ...last, region: level };
      }
    return least;
  }

  return {
    find<N extends ParameterName>(name: N) {
      if (!asked.has(name)) asked.set(name, lookUp(name));
      return asked.get(name) as FoundValue<ParameterTypes[N]> | undefined;
    },
  };
}
