import { Calculation } from '../assessment/calculation';
import { exact } from '../assessment/exact';
import { MONTHS_A_YEAR, WHOLE_IN_BASIS_POINTS } from '../assessment/figure';
import { type Answer, allOf, anyOf, type Finding, findingsOf, NOT_MET } from '../assessment/finding';
import { bothLacks, distinctLacks, type Lack, NO_LACKS } from '../assessment/lack';
import { exactly, mostRange, type Range, timesRange, upTo, ZERO } from '../assessment/range';
import type { PersonFacts } from '../facts/household-facts';
import type { LegalReference } from '../kernel/legal-reference';
import type { Policy } from '../policy/policy-at';
import type { Assessment } from '../programs/assess';
import type { AidFacts } from './aid-facts';
import type { AidItem, AidRow, AidSubject } from './aid-item';
import { AID_ITEMS } from './all-items';
import { type Claim, claimsOn } from './claim';
import { settingOf } from './matrix';
import { type Referral, WITHOUT_APPLICATION } from './referral';
import { standingsOf } from './standing';

/** What somebody gets of an item. A range where a document says “at least”, or while something is open. */
export type Entitlement =
  /** Basis points of what is counted, and what that is a year where the whole is known, in fen. */
  | { readonly kind: 'share'; readonly basisPoints: Range; readonly yearlyFen?: Range }
  /** Fen a month; no upper bound where the place has not said how much. */
  | { readonly kind: 'monthly'; readonly fen: Range }
  | { readonly kind: 'service' };

/** What came of one item for one person. */
export interface AidAnswer {
  readonly item: AidRow;
  readonly title: string;
  readonly article: LegalReference;
  readonly answer: Answer;
  /** Missing when it is surely not met. */
  readonly entitlement?: Entitlement;
  /** The class on which it rests: the best of those that surely entitle (就高); missing while none surely does. */
  readonly wonBy?: Claim;
  /** Classes that entitle as well, with less or the same. */
  readonly others: readonly Claim[];
  /** Classes that may entitle and are still open. */
  readonly open: readonly Claim[];
  /** What the item asks of the person and household, whatever the class. */
  readonly findings: readonly Finding[];
  readonly referral: Referral;
  readonly lacks: readonly Lack[];
}

/** All items of special aid for one person. */
export interface PersonAid {
  readonly person: string;
  readonly items: readonly AidAnswer[];
}

/** At least what the best sure claim gives, at most what any gives that is sure or open. */
export function shareOf(claims: readonly Claim[]): Range {
  const shares = claims.map(({ answer, share = ZERO }) => (answer === 'met' ? share : upTo(share)));
  return shares.reduce(mostRange, ZERO);
}

function premiumOf(share: Range, policy: Policy): Range | undefined {
  const { value } = settingOf('residentPremium', policy);
  return value === undefined ? undefined : timesRange(exactly(exact(value)), share, WHOLE_IN_BASIS_POINTS);
}

function entitlementOf(
  item: AidItem,
  claims: readonly Claim[],
  isSure: boolean,
  policy: Policy,
): { readonly entitlement: Entitlement; readonly lacks: readonly Lack[] } {
  if (item.gives === 'service') return { entitlement: { kind: 'service' }, lacks: NO_LACKS };
  if (item.gives === 'share') {
    const share = shareOf(claims);
    const basisPoints = isSure ? share : upTo(share);
    const yearlyFen = item.id === 'premiumSubsidy' ? premiumOf(basisPoints, policy) : undefined;
    return {
      entitlement: { kind: 'share', basisPoints, ...(yearlyFen ? { yearlyFen } : {}) },
      lacks: NO_LACKS,
    };
  }
  const { value, lacks } = settingOf(item.gives.monthly, policy);
  if (!value) return { entitlement: { kind: 'monthly', fen: { low: ZERO.low } }, lacks };
  const yearly = exactly(exact(value.per === 'year' ? value.fen : value.fen * MONTHS_A_YEAR));
  const fen = timesRange(yearly, exactly(exact(1)), MONTHS_A_YEAR);
  return { entitlement: { kind: 'monthly', fen: isSure ? fen : upTo(fen) }, lacks };
}

/** Medical aid of some classes is settled without an application, where the policy says so. */
function referralOf({ referral }: AidItem, won: Claim | undefined, policy: Policy): Referral {
  const classes = settingOf('medicalAidWithoutApplication', policy).value ?? [];
  return referral.isMedical && won && classes.includes(won.of) ? WITHOUT_APPLICATION : referral;
}

function answerOn(item: AidItem, subject: AidSubject): AidAnswer {
  const { policy, person } = subject;
  const { id, title, article } = item;
  const findings = findingsOf(item.conditions, subject, person.id);
  const claims = claimsOn(item, subject);
  const { answer, lacks } = allOf([...findings, claims.length === 0 ? NOT_MET : anyOf(claims)]);
  const [wonBy, ...others] = claims.filter((claim) => claim.answer === 'met');
  const open = claims.filter((claim) => claim.answer === 'undetermined');
  const about = { item: id, title, article, answer, findings, referral: referralOf(item, wonBy, policy) };
  if (answer === 'notMet') return { ...about, others: [], open: [], lacks: NO_LACKS };
  const { entitlement, lacks: unset } = entitlementOf(item, claims, answer === 'met', policy);
  return {
    ...about,
    entitlement,
    ...(wonBy ? { wonBy } : {}),
    others,
    open,
    lacks: distinctLacks(bothLacks(lacks, unset)),
  };
}

/**
 * The items of special aid for each person of the household: whether the person is entitled, to how much, by which
 * class, and whom to ask. Classes are those that the assessment proposes or an office has recognised; a class that is
 * open leaves the entitlement open. Not part of assess(): asked for when it is shown.
 */
export function specialAid(assessment: Assessment, facts: AidFacts, policy: Policy): readonly PersonAid[] {
  const shared = facts.circumstances ?? {};
  const calculation = new Calculation(policy, false);
  return facts.people.map((person: PersonFacts) => {
    const own = shared.people?.[person.id] ?? {};
    const who = { person, facts, own, shared, assessment };
    const subject: AidSubject = { ...who, standings: standingsOf(who), calculation, policy };
    return { person: person.id, items: AID_ITEMS.map((item) => answerOn(item, subject)) };
  });
}
