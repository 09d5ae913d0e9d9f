import type { RequestOf, ResponseOf } from '@/contracts/action-contract';
import type { getPublishedParameters } from '@/contracts/policy/published-parameters';
import { succeed } from '@/domain/kernel/result';
import { ALL_PARAMETERS } from '@/domain/policy/all-parameters';
import type { Outcome, ReadContext } from '../../shared/pipeline/handler';
import { standingPolicy } from '../../shared/records/policy-store';

type Answer = ResponseOf<typeof getPublishedParameters>;

/** The parameters of a place that are not as they were built in. */
export async function publishedParameters(
  { region, knownVersion }: RequestOf<typeof getPublishedParameters>,
  { documents }: ReadContext,
): Promise<Outcome<Answer>> {
  const { version, parameters } = await standingPolicy(documents, region);
  if (version === knownVersion) return succeed({ version, parameters: [] });
  const builtIn = new Set(ALL_PARAMETERS);
  const changed = parameters.filter((parameter) => !builtIn.has(parameter));
  return succeed({ version, parameters: changed as unknown as Answer['parameters'] });
}
