import type { PlainDate } from '../kernel/plain-date';
import { divisionsAbove } from '../kernel/region';
import type { PolicyParameter } from './policy-parameter';

const isSame = (a: PolicyParameter, b: PolicyParameter): boolean =>
  a.name === b.name && a.region === b.region && a.area === b.area;

/** What is built in with published parameters in the place of those of the same name, region and area. */
export const withPublished = (
  builtIn: readonly PolicyParameter[],
  published: readonly PolicyParameter[],
): readonly PolicyParameter[] => [
  ...builtIn.filter((parameter) => !published.some((other) => isSame(parameter, other))),
  ...published,
];

/** The day on which a value for `region`, or for all above it, was last held against its document. */
export function lastVerified(parameters: readonly PolicyParameter[], region: string): PlainDate | undefined {
  const levels = [region, ...divisionsAbove(region), ''];
  return parameters
    .filter((parameter) => levels.includes(parameter.region))
    .flatMap(({ values }) => values.map(({ lastVerifiedOn }) => lastVerifiedOn))
    .reduce<PlainDate | undefined>((latest, day) => (latest && latest > day ? latest : day), undefined);
}
