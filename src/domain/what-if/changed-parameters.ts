import type { PlainDate } from '../kernel/plain-date';
import type { Area, ParameterName, ParameterTypes, PolicyParameter } from '../policy/policy-parameter';

/** One parameter as it would be. Without an area it is meant for town and country alike. */
export type ParameterChange<N extends ParameterName = ParameterName> = {
  readonly [Name in N]: {
    readonly name: Name;
    readonly value: ParameterTypes[Name];
    /** Division code of the place that would set it; `''` for the nation. */
    readonly region: string;
    readonly area?: Area;
  };
}[N];

const TRIAL = { source: { title: '试算（没有发布）' }, confidence: 'sample' } as const;

/** Whether a change takes the place of what this parameter says. */
const replaces =
  ({ name, region, area }: ParameterChange) =>
  (parameter: PolicyParameter): boolean =>
    parameter.name === name && parameter.region === region && (area === undefined || parameter.area === area);

/** The changed value alone, where nothing of its name, place and area stands yet. */
function trialOf({ name, value, region, area }: ParameterChange, on: PlainDate): PolicyParameter {
  const values = [{ ...TRIAL, value, effectiveFrom: on, inForceFrom: on, lastVerifiedOn: on }];
  return { name, region, ...(area ? { area } : {}), values } as PolicyParameter;
}

/**
 * The parameters with the changes in force from `on` on, whatever is published for later. Nothing is written anywhere.
 */
export function withChanges(
  parameters: readonly PolicyParameter[],
  changes: readonly ParameterChange[],
  on: PlainDate,
): readonly PolicyParameter[] {
  const begun = ({ values }: PolicyParameter) => values.filter(({ effectiveFrom }) => effectiveFrom <= on);
  return changes.reduce<readonly PolicyParameter[]>((before, change) => {
    const trial = trialOf(change, on);
    const isReplaced = replaces(change);
    const after = before.map((parameter) =>
      isReplaced(parameter)
        ? ({ ...parameter, values: [...begun(parameter), ...trial.values] } as PolicyParameter)
        : parameter,
    );
    const stands = before.some((parameter) => isReplaced(parameter) && parameter.area === change.area);
    return stands ? after : [...after, trial];
  }, parameters);
}
