import { compare, exact } from '../assessment/exact';
import { WHOLE_IN_BASIS_POINTS } from '../assessment/figure';
import { allOf, type Judgement } from '../assessment/finding';
import type { Range } from '../assessment/range';
import type { LegalReference } from '../kernel/legal-reference';
import type { Confidence } from '../policy/policy-parameter';
import { AID_CLASSES, type AidClass } from '../policy/special-aid-parameters';
import type { AidItem, AidSubject } from './aid-item';
import { cellOf } from './matrix';
import type { Standing } from './standing';

/** That one class entitles somebody to an item, or may. */
export interface Claim extends Judgement {
  readonly of: AidClass;
  /** On whose word the person is in the class. */
  readonly by: Standing['by'];
  /** Whether it is still to be found out that the person is in the class. */
  readonly isClassOpen: boolean;
  /** Basis points, where the item is a share. */
  readonly share?: Range;
  /** The document that gives it to this class, and how far it can be trusted. */
  readonly source?: LegalReference;
  readonly confidence?: Confidence;
}

function claimOf(item: AidItem, of: AidClass, subject: AidSubject): Claim | undefined {
  const standing = subject.standings[of];
  if (standing.answer === 'notMet') return undefined;
  const { share, found, ...cell } = cellOf(item.id, of, subject.policy);
  const special = (item.classConditions?.[of] ?? []).map(({ judge }) => judge(subject));
  const judged = allOf([standing, cell, ...special]);
  if (judged.answer === 'notMet') return undefined;
  return {
    ...judged,
    of,
    by: standing.by,
    isClassOpen: standing.answer === 'undetermined',
    ...(share ? { share } : {}),
    ...(found ? { source: found.source, confidence: found.confidence } : {}),
  };
}

const WHOLE = exact(WHOLE_IN_BASIS_POINTS);

/** The better first: the higher share that is sure, then the higher that is possible, then the order of the classes. */
function better(a: Claim, b: Claim): number {
  if (a.share && b.share) {
    const sure = compare(b.share.low, a.share.low) || compare(b.share.high ?? WHOLE, a.share.high ?? WHOLE);
    if (sure !== 0) return sure;
  }
  return AID_CLASSES.indexOf(a.of) - AID_CLASSES.indexOf(b.of);
}

/** What each class gives the person of an item, the best first (就高); those that surely give nothing are left out. */
export const claimsOn = (item: AidItem, subject: AidSubject): readonly Claim[] =>
  item.whoGets.flatMap((of) => claimOf(item, of, subject) ?? []).sort(better);
