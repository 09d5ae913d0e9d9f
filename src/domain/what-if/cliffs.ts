import type { Lack } from '../assessment/lack';
import { type KnownFact, knownValue } from '../facts/fact';
import type { HouseholdFacts } from '../facts/household-facts';
import type { IncomeFact } from '../facts/income-fact';
import type { Policy } from '../policy/policy-at';
import { assess } from '../programs/assess';
import type { AssistanceClass } from '../programs/conditions';
import { type LossReason, type Situation, sameStanding, situationOf } from './loss';
import { type Standing, standingsOf } from './standings';

const FEN_A_YUAN = 100;

/** A class that ends, or pays less, at a step, with the conditions that are no more met. */
export interface EndedClass {
  readonly class: AssistanceClass;
  readonly about?: string;
  readonly reasons: readonly LossReason[];
}

/** A step of one yuan a month at which a family has less than before (陡坡). Amounts are fen a month. */
export interface Cliff {
  /** Income of the person before and after the step. */
  readonly incomeBefore: number;
  readonly incomeAfter: number;
  readonly aidBefore: number;
  readonly aidAfter: number;
  /** What the family has less altogether, income and aid. */
  readonly loses: number;
  readonly ended: readonly EndedClass[];
  /** The income from which on the family has as much again; missing where it is beyond what was looked at. */
  readonly recoveredAt?: number;
  /** Months for which the aid before may go on (渐退期), where an allowance ends and the place has such a time. */
  readonly graceMonths?: number;
}

/** What rising income does to one household. */
export interface Cliffs {
  /** Fen a month, from where to where the income was raised. */
  readonly from: number;
  readonly to: number;
  readonly cliffs: readonly Cliff[];
  /** Steps that nobody can judge, because aid before or after is open; with what it waits for. */
  readonly openSteps: number;
  readonly lacks: readonly Lack[];
}

/** Whose income of what kind rises, in whole yuan a month up to `to` (fen a month). */
export interface RisingIncome {
  readonly person: string;
  readonly kind?: IncomeFact['kind'];
  /** Fen a month; what they have now where it is left out. */
  readonly from?: number;
  readonly to: number;
}

const PROVEN = 'checked' as const;
const proven = <T>(value: T): KnownFact<T> => ({ value, provenance: PROVEN });

const isRising =
  ({ person, kind = 'wages' }: RisingIncome) =>
  (income: IncomeFact): boolean =>
    income.person === person && income.kind === kind && income.every === 'month';

/** What the person has of the kind now, in fen a month; nothing where it is not known. */
function incomeNow(facts: HouseholdFacts, rising: RisingIncome): number {
  const amounts = facts.income.filter(isRising(rising)).map(({ amount }) => knownValue(amount));
  return amounts.reduce<number>((sum, amount) => sum + (typeof amount === 'number' ? amount : 0), 0);
}

/** The household as it would be with another income of the person; who earns wages has work. */
export function withIncome(facts: HouseholdFacts, rising: RisingIncome, fen: number): HouseholdFacts {
  const { person, kind = 'wages' } = rising;
  const others = facts.income.filter((income) => !isRising(rising)(income));
  const earned: IncomeFact = { id: `rising-${person}`, person, kind, amount: proven(fen), every: 'month' };
  const works = kind === 'wages' && fen > 0;
  return {
    ...facts,
    income: fen > 0 ? [...others, earned] : others,
    people: works
      ? facts.people.map((one) => (one.id === person ? { ...one, hasWork: proven(true) } : one))
      : facts.people,
  };
}

/** The classes that paid more before the step than after it. */
function endedAt(before: Situation, after: Situation): EndedClass[] {
  const paid = (of: Standing | undefined) => (of?.answer === 'met' ? (of.monthly?.value.low.whole ?? 0) : 0);
  return before.standings.flatMap((standing) => {
    const next = sameStanding(after.standings, standing);
    if (standing.answer !== 'met' || paid(next) >= paid(standing)) return [];
    const reasons = (next?.findings ?? []).flatMap(({ condition, title, article, answer }) =>
      answer === 'notMet' ? [{ condition, title, article }] : [],
    );
    return [{ class: standing.class, about: standing.about, reasons }];
  });
}

const ALLOWANCES: readonly AssistanceClass[] = ['subsistenceAllowance', 'singlePerson'];

/** How long an allowance may go on that ends because somebody earns (最低生活保障审核确认办法第三十三条). */
function graceOf(ended: readonly EndedClass[], policy: Policy): { graceMonths?: number } {
  const graceMonths = policy.find('gracePeriodMonths')?.value;
  const hasEnded = ended.some((one) => ALLOWANCES.includes(one.class) && one.reasons.length > 0);
  return hasEnded && graceMonths !== undefined ? { graceMonths } : {};
}

interface Step {
  readonly income: number;
  readonly situation: Situation;
}
const aidOf = ({ situation }: Step): number => situation.aid.sure;
const isOpen = ({ situation }: Step): boolean => situation.aid.sure !== situation.aid.most;
const haveOf = (step: Step): number => step.income + aidOf(step);

function cliffAt(before: Step, after: Step, policy: Policy): Cliff {
  const ended = endedAt(before.situation, after.situation);
  return {
    incomeBefore: before.income,
    incomeAfter: after.income,
    aidBefore: aidOf(before),
    aidAfter: aidOf(after),
    loses: haveOf(before) - haveOf(after),
    ended,
    ...graceOf(ended, policy),
  };
}

const lacksOf = ({ standings }: Situation): readonly Lack[] =>
  standings.flatMap(({ answer, monthly }) => (answer === 'notMet' ? [] : (monthly?.lacks ?? [])));

/**
 * Every step at which a family has less after one of its people earns one yuan a month more (陡坡效应): from what they
 * earn now up to `rising.to`, each whole yuan. All aid counts that is paid by the month.
 */
export function cliffsOf(facts: HouseholdFacts, policy: Policy, rising: RisingIncome): Cliffs {
  const from = rising.from ?? incomeNow(facts, rising);
  const stepAt = (income: number): Step => {
    const raised = withIncome(facts, rising, income);
    return { income, situation: situationOf(standingsOf(assess(raised, policy, { withTrace: false }))) };
  };
  const found: (Cliff & { readonly had: number })[] = [];
  const recovered = new Map<number, number>();
  let openSteps = 0;
  let before = stepAt(from);
  let lacks = isOpen(before) ? lacksOf(before.situation) : [];
  for (let income = from + FEN_A_YUAN; income <= rising.to; income += FEN_A_YUAN) {
    const after = stepAt(income);
    if (isOpen(before) || isOpen(after)) {
      openSteps += 1;
      if (lacks.length === 0) lacks = lacksOf(after.situation);
    } else {
      found.forEach(({ had }, place) => {
        if (!recovered.has(place) && haveOf(after) >= had) recovered.set(place, income);
      });
      if (haveOf(after) < haveOf(before))
        found.push({ ...cliffAt(before, after, policy), had: haveOf(before) });
    }
    before = after;
  }
  const cliffs = found.map(({ had: _, ...cliff }, place): Cliff => {
    const recoveredAt = recovered.get(place);
    return recoveredAt === undefined ? cliff : { ...cliff, recoveredAt };
  });
  return { from, to: before.income, cliffs, openSteps, lacks };
}
