import { Calculation } from '../assessment/calculation';
import { householdOf } from '../assessment/household-of';
import { isKnown } from '../assessment/range';
import type { HouseholdFacts } from '../facts/household-facts';
import type { HouseholdEvent, PersonKey } from '../household-history/household-event';
import type { LegalReference } from '../kernel/legal-reference';
import type { PlainDate } from '../kernel/plain-date';
import { cite } from '../law/cite';
import type { Policy } from '../policy/policy-at';
import { type Assessment, assess } from '../programs/assess';
import { categorySupplement } from '../programs/subsistence-allowance/category-supplement';
import { firstPaidMonth } from '../programs/subsistence-allowance/effective-month';
import { monthlyPayment } from '../programs/subsistence-allowance/monthly-amount';
import type { Award } from './award';
import type { Month } from './month';
import { bearsOnAward, dueAfterDeath } from './pending-change';
import { resultFor } from './result-for';

/** What a change of the household means for an award (在保家庭变动). An officer decides; who gets less is heard first. */
export interface AwardAfterChange {
  /** The award goes on, ends, or ends in favour of one that follows it (停旧建新、接续). */
  readonly award: 'goesOn' | 'ends' | 'followed';
  /** Whom it covers from then on; of whom that is open, too. */
  readonly covers: readonly PersonKey[];
  /** Fen a month from `from` on; missing while something is open, and where nothing is paid. */
  readonly monthly?: number;
  /** The first month of it, when it is decided on the day asked. */
  readonly from: Month;
  /** Until when it has to be done, where the law says so. */
  readonly dueBy?: PlainDate;
  /** Less is paid than before: the person is heard before it is decided (社会救助法第四十八条). */
  readonly mustBeHeard: boolean;
  readonly article: LegalReference;
}

/** A change of the household of an award. */
export interface HouseholdOfAward {
  /** What happened since the amount was set, in any order. */
  readonly events: readonly HouseholdEvent[];
  /** What is known of the household as it is now. */
  readonly facts: HouseholdFacts;
  /** The day on which the office decides. */
  readonly decidedOn: PlainDate;
  /** The last month of a 渐退期 that runs; missing where none does. */
  readonly graceUntil?: Month;
}

const DEATH = cite('safetyNetNotice', '一（三）');
const CHANGED = cite('assistanceAct', '第四十七条');
const ENDED: Readonly<Record<string, LegalReference>> = {
  extremeHardship: cite('extremeHardshipMeasures', '第二十四条'),
};

type Death = Extract<HouseholdEvent, { is: 'memberDied' }>;
const deathsIn = (events: readonly HouseholdEvent[]): Death[] =>
  events.flatMap((event) => (event.is === 'memberDied' ? [event] : []));

/** What a person got on top of the household's allowance, fen a month (分类施保). */
function supplementOf(person: PersonKey, facts: HouseholdFacts, policy: Policy): number | undefined {
  const calculation = new Calculation(policy, false);
  const household = householdOf(facts, calculation);
  const found = household.members.find(({ id }) => id === person);
  if (!found) return 0;
  const none = calculation.constant({ label: '差额', unit: 'fenAYear' }, 0);
  const { value } = monthlyPayment(none, categorySupplement(household, [found]), household);
  return isKnown(value) ? value.low.whole : undefined;
}

/** In a 渐退期 the amount goes on as it was; only the supplements of the dead are taken off. */
function inGrace(award: Award, { events }: HouseholdOfAward, policy: Policy): number | undefined {
  const shares = deathsIn(events).map(({ person }) => supplementOf(person, award.facts, policy));
  return shares.reduce<number | undefined>(
    (left, share) => (left === undefined || share === undefined ? undefined : Math.max(0, left - share)),
    award.monthly,
  );
}

const stillCounted = ({ memberships }: Assessment): PersonKey[] =>
  memberships
    .filter(({ standing }) => standing === 'counted' || standing === 'undetermined')
    .map(({ person }) => person);

/** By the household as it is now: fen a month, 0 where the class is surely not met, undefined while it is open. */
function amountNow(award: Award, assessment: Assessment): number | undefined {
  const result = resultFor(award, assessment);
  if (!result || result.answer === 'notMet') return 0;
  if (result.answer === 'undetermined' || !result.monthly || !isKnown(result.monthly.value)) return undefined;
  return result.monthly.value.low.whole;
}

/**
 * What follows for an award whose household has changed; undefined where nothing does. A death has to be worked through
 * in `deathCheckMonths`; an amount that is decided now is paid from the next month on, as a first one is.
 */
export function awardAfterChange(
  award: Award,
  household: HouseholdOfAward,
  policy: Policy,
): AwardAfterChange | undefined {
  const { events, facts, decidedOn, graceUntil } = household;
  const bearing = events.filter(bearsOnAward);
  if (bearing.length === 0) return undefined;
  const from = firstPaidMonth(decidedOn) as Month;
  const assessment = assess(facts, policy);
  const covers =
    award.class === 'subsistenceAllowance'
      ? stillCounted(assessment)
      : award.covers.filter((id) => stillCounted(assessment).includes(id));
  const isInGrace = graceUntil !== undefined && from <= graceUntil;
  const isOver = covers.length === 0;
  const monthly = isOver ? 0 : isInGrace ? inGrace(award, household, policy) : amountNow(award, assessment);
  const deaths = deathsIn(bearing);
  const dueBy = dueAfterDeath(bearing, policy);
  const isFollowed = !isOver && deaths.some(({ succession }) => succession !== undefined);
  return {
    award: isOver || monthly === 0 ? 'ends' : isFollowed ? 'followed' : 'goesOn',
    covers,
    ...(monthly === undefined ? {} : { monthly }),
    from,
    ...(dueBy ? { dueBy } : {}),
    mustBeHeard: covers.length > 0 && monthly !== undefined && monthly < award.monthly,
    article: deaths.length === 0 ? CHANGED : isOver ? (ENDED[award.class] ?? DEATH) : DEATH,
  };
}
