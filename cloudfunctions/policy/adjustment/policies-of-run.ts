import type { Award } from '@/domain/award/award';
import type { PlainDate } from '@/domain/kernel/plain-date';
import { ALL_PARAMETERS } from '@/domain/policy/all-parameters';
import { HOUSEHOLD_CHANGE_PARAMETERS } from '@/domain/policy/household-change-parameters';
import { parametersWith } from '@/domain/policy/pack/merge-packs';
import type { PublishedRelease } from '@/domain/policy/pack/pack-release';
import { type Policy, policyAt } from '@/domain/policy/policy-at';
import type { StoredRun } from '../../shared/records/adjustment-records';

/** The policies that a run compares for an award: of the day that set its amount, and of the run's month. */
export type PoliciesOfRun = (award: Award) => { readonly before: Policy; readonly policy: Policy };

/**
 * Makes them for a run from what stood when it was started, each once for a place, area and day; what was published since
 * does not come into it, so that the first batch and the last go by the same rules.
 */
export function policiesOfRun(run: StoredRun, standing: readonly PublishedRelease[]): PoliciesOfRun {
  const own = standing.filter(({ region }) => region === run.region).slice(0, run.releases);
  const above = standing.filter(({ region }) => region !== run.region);
  const parameters = parametersWith([...ALL_PARAMETERS, ...HOUSEHOLD_CHANGE_PARAMETERS], [...above, ...own]);
  const made = new Map<string, Policy>();
  const policyOn = ({ township, area }: Award, day: PlainDate): Policy => {
    const key = `${township}/${area}/${day}`;
    const policy =
      made.get(key) ??
      policyAt({
        region: township,
        area,
        effectiveOn: day,
        knownOn: day > run.effectiveOn ? day : run.effectiveOn,
        parameters,
      });
    made.set(key, policy);
    return policy;
  };
  return (award) => ({
    before: policyOn(award, award.policyDay),
    policy: policyOn(award, run.effectiveOn),
  });
}
