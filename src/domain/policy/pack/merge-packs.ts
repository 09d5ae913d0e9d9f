import { officeDateOf } from '../../kernel/plain-date';
import type {
  Area,
  ParameterName,
  ParameterRepeal,
  ParameterValue,
  PolicyParameter,
} from '../policy-parameter';
import type { PackValue, PublishedRelease } from './pack-release';

type Dated = ParameterValue<unknown> | ParameterRepeal;

function datedValue({ content, decidedBy }: PublishedRelease, value: PackValue): Dated {
  const { source, confidence, effectiveFrom, inForceFrom } = content;
  const shared = {
    source: { ...source, article: value.article },
    confidence,
    effectiveFrom,
    inForceFrom,
    lastVerifiedOn: officeDateOf(decidedBy.at),
  };
  return value.repealed ? { ...shared, repealed: true } : { ...shared, value: value.value };
}

/** The published values in the order of their publication. */
const inOrder = (releases: readonly PublishedRelease[]) =>
  releases.flatMap((release) =>
    release.content.values.map((value) => ({ release, value, dated: datedValue(release, value) })),
  );

const isOf = (
  { name, region, area }: Pick<PolicyParameter, 'name' | 'region' | 'area'>,
  wanted: { name: ParameterName; region: string; area?: Area },
): boolean => name === wanted.name && region === wanted.region && area === wanted.area;

/**
 * What is built in with the published releases after it, `releases` in the order of their publication. Among a
 * parameter's values the newest day that has begun and is known applies, of one day the last (policyAt): a published value
 * overrides what is built in for that day or an earlier one, and one for town and country alike overrides both.
 */
export function parametersWith(
  builtIn: readonly PolicyParameter[],
  releases: readonly PublishedRelease[],
): readonly PolicyParameter[] {
  if (releases.length === 0) return builtIn;
  const published = inOrder(releases);
  const keys = published.map(({ release: { region }, value: { name, area } }) => ({ name, region, area }));
  const added = keys.filter(
    (key, place) =>
      !builtIn.some((parameter) => isOf(parameter, key)) &&
      keys.findIndex((other) => isOf(other, key)) === place,
  );
  const all = [
    ...builtIn,
    ...added.map(({ name, region, area }) => ({ name, region, ...(area ? { area } : {}), values: [] })),
  ];
  return all.map((parameter) => {
    const { name, region, area } = parameter;
    const later = published
      .filter(({ release, value }) => release.region === region && value.name === name)
      .filter(({ value }) => value.area === undefined || value.area === area)
      .map(({ dated }) => dated);
    if (later.length === 0) return parameter as PolicyParameter;
    return { ...parameter, values: [...parameter.values, ...later] } as PolicyParameter;
  });
}
