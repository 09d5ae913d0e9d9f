import type { Lack } from '../../assessment/lack';
import { NO_LACKS } from '../../assessment/lack';
import { cite } from '../../law/cite';
import { BENEFIT_PARAMETERS } from '../../policy/benefit-parameters';
import type { Policy } from '../../policy/policy-at';

/** Who may approve a sum of temporary aid: the township up to its limit, reporting to the county, else the county. */
export interface Approval {
  /** Undefined where the county has not said what it leaves to the township. */
  readonly by: 'township' | 'county' | undefined;
  readonly lacks: readonly Lack[];
}

export const APPROVAL_ARTICLE = cite('interimMeasures', '第四十八条');

/** Who may approve `fen` of temporary aid in one case (乡镇审批额度); the limit itself still lies with the township. */
export function approvalOf(fen: number, policy: Policy): Approval {
  const name = 'temporaryAidTownshipMost';
  const limit = policy.find(name)?.value;
  if (limit === undefined)
    return { by: undefined, lacks: [{ kind: 'parameter', what: BENEFIT_PARAMETERS[name][1], name }] };
  return { by: fen <= limit ? 'township' : 'county', lacks: NO_LACKS };
}
