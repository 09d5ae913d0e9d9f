import { exact } from '../assessment/exact';
import type { Setting } from '../assessment/figure';
import { WHOLE_IN_BASIS_POINTS } from '../assessment/figure';
import { type Judgement, MET, NOT_MET, undetermined } from '../assessment/finding';
import { type Lack, NO_LACKS } from '../assessment/lack';
import { between, exactly, type Range } from '../assessment/range';
import type { FoundValue, Policy } from '../policy/policy-at';
import type { ParameterTypes } from '../policy/policy-parameter';
import {
  type AidClass,
  type Grant,
  type GrantCell,
  SHARE_ROWS,
  type Share,
  type ShareCell,
  type ShareRow,
  SPECIAL_AID_PARAMETERS,
  type SpecialAidParameterName,
} from '../policy/special-aid-parameters';
import type { AidRow } from './aid-item';

/** What the matrix says of one class and item. */
export interface Cell extends Judgement {
  /** Basis points, where the item is a share; all of it is possible where nobody has said. */
  readonly share?: Range;
  readonly found?: FoundValue<Share | Grant>;
}

const missing = (name: SpecialAidParameterName, isEncouraged = false): readonly Lack[] => {
  const what = SPECIAL_AID_PARAMETERS[name][1];
  return [{ kind: 'parameter', what: isEncouraged ? `${what}（上级鼓励，本地办不办）` : what, name }];
};

/** A setting of special aid. */
export function settingOf<N extends SpecialAidParameterName>(
  name: N,
  policy: Policy,
): Setting<ParameterTypes[N]> {
  const found: FoundValue<ParameterTypes[N]> | undefined = policy.find(name);
  return found ? { value: found.value, lacks: NO_LACKS } : { value: undefined, lacks: missing(name) };
}

/** A share as bounds: what is only said to be at least so much may be up to all. */
export const shareRange = (share: Share): Range =>
  typeof share === 'number'
    ? exactly(exact(share))
    : between(share.atLeast, share.atMost ?? WHOLE_IN_BASIS_POINTS);
export const ANY_SHARE: Range = between(0, WHOLE_IN_BASIS_POINTS);

function shareCell(name: ShareCell, policy: Policy): Cell {
  const found = policy.find(name);
  if (!found) return { ...undetermined(missing(name)), share: ANY_SHARE };
  return found.value === 0 ? { ...NOT_MET, found } : { ...MET, share: shareRange(found.value), found };
}

function grantCell(name: GrantCell, policy: Policy): Cell {
  const found = policy.find(name);
  if (!found) return undetermined(missing(name));
  if (found.value === 'encouraged') return { ...undetermined(missing(name, true)), found };
  return { ...(found.value === 'given' ? MET : NOT_MET), found };
}

const isShareRow = (row: AidRow): row is AidRow & ShareRow => row in SHARE_ROWS;

/** What the policy says an item is for a class: given, not given, or not said. */
export const cellOf = (row: AidRow, of: AidClass, policy: Policy): Cell =>
  isShareRow(row) ? shareCell(`${row}.${of}`, policy) : grantCell(`${row}.${of}`, policy);
