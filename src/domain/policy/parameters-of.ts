import type { ParameterName, ParameterRepeal, ParameterTypes, PolicyParameter } from './policy-parameter';

/** Parameters of `region` that one document sets, for town and country alike, each with its value. */
export const parametersOf = (
  region: string,
  source: Omit<ParameterRepeal, 'repealed'>,
  values: { readonly [Name in ParameterName]?: ParameterTypes[Name] },
): readonly PolicyParameter[] =>
  Object.entries(values).map(
    ([name, value]) => ({ name, region, values: [{ ...source, value }] }) as unknown as PolicyParameter,
  );
