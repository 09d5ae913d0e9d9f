import type { PlainDate } from '@/domain/kernel/plain-date';
import { type Policy, policyAt } from '@/domain/policy/policy-at';
import type { Directory } from '../ports/directory';

/** The policy that applies in `region` today, with what the county has published. */
export async function policyToday(
  directory: Pick<Directory, 'parameters'>,
  region: string,
  today: PlainDate,
): Promise<Policy> {
  return policyAt({ region, effectiveOn: today, knownOn: today, parameters: await directory.parameters() });
}
