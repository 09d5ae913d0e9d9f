import { distinctLacks, type Lack, NO_LACKS } from '../assessment/lack';
import type { HouseholdFacts } from '../facts/household-facts';
import type { Policy } from '../policy/policy-at';
import type { AssistanceClass } from '../programs/conditions';
import { graceOf } from '../programs/subsistence-allowance/grace-period';
import { type IncomeStep, isOpenBetween, lacksOf, stepAt } from './income-step';
import { type LossReason, reasonsOf, sameStanding } from './loss';
import { incomeNow, isByWork, type RisingIncome } from './rising-income';
import { type SpecialLoss, specialLosses, specialMoney } from './special-items';
import type { Standing } from './standings';

const FEN_A_YUAN = 100;

/** A class that ends, or pays less, at a step, with the conditions that are no more met. */
export interface EndedClass {
  readonly class: AssistanceClass;
  readonly about?: string;
  readonly reasons: readonly LossReason[];
}

/** A step of one yuan a month at which a class or an item of special aid ends. Amounts are fen a month. */
export interface Ending {
  readonly incomeBefore: number;
  readonly incomeAfter: number;
  readonly ended: readonly EndedClass[];
  readonly special: readonly SpecialLoss[];
}

/** A step at which the family has less than before, all taken together (陡坡). */
export interface Cliff extends Ending {
  /** Aid paid by the month. */
  readonly aidBefore: number;
  readonly aidAfter: number;
  /** Special aid that is money, by the month. */
  readonly specialBefore: number;
  readonly specialAfter: number;
  readonly loses: number;
  /** The income from which on the family has as much again; missing where it is beyond what was looked at. */
  readonly recoveredAt?: number;
  /** Months for which the allowance before goes on (渐退期), where it ends because of work and the place says how long. */
  readonly graceMonths?: number;
}

/** What rising income does to one household. */
export interface Cliffs {
  /** Fen a month, from where to where the income was raised. */
  readonly from: number;
  readonly to: number;
  /** Every step at which the family has less. */
  readonly cliffs: readonly Cliff[];
  /** Every other step at which something ends, though the family has no less money. */
  readonly endings: readonly Ending[];
  /** Steps that nobody can judge, because aid before or after is open; with what it waits for. */
  readonly openSteps: number;
  readonly lacks: readonly Lack[];
}

const paid = (of: Standing | undefined): number =>
  of?.answer === 'met' ? (of.monthly?.value.low.whole ?? 0) : 0;

/** The classes that end at a step; `orPayLess` takes those too that only pay less. */
function endedAt(before: IncomeStep, after: IncomeStep, orPayLess: boolean): EndedClass[] {
  return before.situation.standings.flatMap((standing): EndedClass[] => {
    if (standing.answer !== 'met') return [];
    const next = sameStanding(after.situation.standings, standing);
    const hasEnded = (next?.answer ?? 'notMet') === 'notMet';
    if (!hasEnded && !(orPayLess && paid(next) < paid(standing))) return [];
    return [{ class: standing.class, about: standing.about, reasons: reasonsOf(next) }];
  });
}

const endingAt = (before: IncomeStep, after: IncomeStep): Ending => ({
  incomeBefore: before.income,
  incomeAfter: after.income,
  ended: endedAt(before, after, false),
  special: specialLosses(before.special, after.special),
});

/** How long the allowance of the household may go on when it ends at this step. */
function graceAt(
  after: IncomeStep,
  { ended }: Ending,
  facts: HouseholdFacts,
  policy: Policy,
  byWork: boolean,
) {
  const name = 'subsistenceAllowance';
  const allowance = after.situation.standings.find((standing) => standing.class === name);
  if (!allowance || !ended.some((one) => one.class === name)) return {};
  const becauseOfWork = { value: byWork, provenance: 'checked' } as const;
  const { proposal } = graceOf({ on: facts.on, allowance, becauseOfWork }, policy);
  const graceMonths = policy.find('gracePeriodMonths')?.value;
  return proposal === 'grace' && graceMonths !== undefined ? { graceMonths } : {};
}

/** Cliffs as they are found, each until the family has as much again. */
class Found {
  readonly #cliffs: { cliff: Cliff; readonly had: number }[] = [];

  add(cliff: Cliff, had: number): void {
    this.#cliffs.push({ cliff, had });
  }

  recover({ income, have }: IncomeStep): void {
    for (const one of this.#cliffs)
      if (one.cliff.recoveredAt === undefined && have >= one.had)
        one.cliff = { ...one.cliff, recoveredAt: income };
  }

  get cliffs(): readonly Cliff[] {
    return this.#cliffs.map(({ cliff }) => cliff);
  }
}

/**
 * Every step at which a family has less after one of its people earns one yuan a month more (陡坡效应): from what they
 * have now up to `rising.to`, each whole yuan. Aid that is paid by the month counts, and special aid as far as it is
 * money; what only ends without a loss of money is listed apart.
 */
export function cliffsOf(facts: HouseholdFacts, policy: Policy, rising: RisingIncome): Cliffs {
  const from = rising.from ?? incomeNow(facts, rising);
  const found = new Found();
  const endings: Ending[] = [];
  let openSteps = 0;
  let lacks = NO_LACKS;
  let before = stepAt(facts, policy, rising, from);
  while (before.income + FEN_A_YUAN <= rising.to) {
    const after = stepAt(facts, policy, rising, before.income + FEN_A_YUAN, before);
    if (isOpenBetween(before, after)) {
      openSteps += 1;
      if (lacks.length === 0) lacks = distinctLacks([...lacksOf(before), ...lacksOf(after)]);
    } else {
      found.recover(after);
      const ending = endingAt(before, after);
      if (after.have < before.have) found.add(cliffAt(before, after, ending), before.have);
      else if (ending.ended.length + ending.special.length > 0) endings.push(ending);
    }
    before = after;
  }
  return { from, to: before.income, cliffs: found.cliffs, endings, openSteps, lacks };

  function cliffAt(last: IncomeStep, next: IncomeStep, ending: Ending): Cliff {
    const ended = ending.ended.length > 0 ? ending.ended : endedAt(last, next, true);
    return {
      ...ending,
      ended,
      aidBefore: last.situation.aid.sure,
      aidAfter: next.situation.aid.sure,
      specialBefore: specialMoney(last.special),
      specialAfter: specialMoney(next.special),
      loses: last.have - next.have,
      ...graceAt(next, ending, facts, policy, isByWork(rising)),
    };
  }
}
