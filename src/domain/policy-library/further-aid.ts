import { citation } from '../kernel/legal-reference';
import type { FoundValue, Policy } from '../policy/policy-at';
import {
  type AidClass,
  GRANT_ROWS,
  type Grant,
  type GrantRow,
  SHARE_ROWS,
  type Share,
  type ShareRow,
} from '../policy/special-aid-parameters';
import type { AssistanceClass } from '../programs/conditions';
import { PLAIN_GRANTS, PLAIN_SHARES } from './plain-labels';

/** Special aid (专项救助) that goes with a class in one place. */
export interface FurtherAid {
  readonly title: string;
  /** How much, or that the place decides; empty where it is simply given. */
  readonly text: string;
  readonly source: string;
  readonly isUnverified: boolean;
}

/** On which class of special aid somebody's aid rests; the other classes of assistance bring none with them. */
const RESTS_ON: Readonly<Partial<Record<AssistanceClass, AidClass>>> = {
  extremeHardship: 'extremeHardship',
  subsistenceAllowance: 'subsistenceAllowance',
  singlePerson: 'subsistenceAllowance',
  subsistenceMargin: 'subsistenceMargin',
  rigidExpenditure: 'rigidExpenditure',
};
/** Where aid begins is no aid. */
type AidShareRow = Exclude<ShareRow, 'aidStartLine'>;
const isAid = (row: ShareRow): row is AidShareRow => row !== 'aidStartLine';

const BASIS_POINTS_A_PERCENT = 100;
const percent = (basisPoints: number): string => `${basisPoints / BASIS_POINTS_A_PERCENT}%`;
const shareText = (share: Share): string =>
  typeof share === 'number' ? percent(share) : `不低于 ${percent(share.atLeast)}`;

const line = (title: string, text: string, found: FoundValue<unknown>): FurtherAid => ({
  title,
  text,
  source: citation(found.source),
  isUnverified: found.confidence !== 'law' && found.confidence !== 'official-copy',
});

function sharesOf(of: AidClass, policy: Policy): FurtherAid[] {
  return (Object.keys(SHARE_ROWS) as ShareRow[]).filter(isAid).flatMap((row) => {
    const found: FoundValue<Share> | undefined = policy.find(`${row}.${of}`);
    return found && found.value !== 0 ? [line(PLAIN_SHARES[row], shareText(found.value), found)] : [];
  });
}

function grantsOf(of: AidClass, policy: Policy): FurtherAid[] {
  return (Object.keys(GRANT_ROWS) as GrantRow[]).flatMap((row) => {
    const found: FoundValue<Grant> | undefined = policy.find(`${row}.${of}`);
    if (!found || found.value === 'none') return [];
    return [line(PLAIN_GRANTS[row], found.value === 'encouraged' ? '有的地方有，问民政办' : '', found)];
  });
}

/** What else somebody in this class may have, as far as the place has registered it. */
export function furtherAid(name: AssistanceClass, policy: Policy): readonly FurtherAid[] {
  const of = RESTS_ON[name];
  return of ? [...sharesOf(of, policy), ...grantsOf(of, policy)] : [];
}
