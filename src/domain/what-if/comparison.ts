import type { Answer } from '../assessment/finding';
import type { HouseholdFacts } from '../facts/household-facts';
import type { PlainDate } from '../kernel/plain-date';
import { ALL_PARAMETERS } from '../policy/all-parameters';
import { type Policy, policyAt } from '../policy/policy-at';
import type { Area, PolicyParameter } from '../policy/policy-parameter';
import { assess } from '../programs/assess';
import { type AssistanceClass, CLASS_TEXT } from '../programs/conditions';
import { AidOfPeople } from './aid-of-people';
import { type ParameterChange, withChanges } from './changed-parameters';
import { fateWithAid, type LossWithAid, type SituationWithAid, yearlySpecial } from './fate-with-aid';
import { type Situation, sameStanding, situationOf } from './loss';
import { type Standing, standingsOf } from './standings';

/** A household to try a change on. */
export interface TrialHousehold {
  readonly id: string;
  /** Division code of its township. */
  readonly township: string;
  readonly area: Area;
  readonly facts: HouseholdFacts;
}

/** A policy with the special aid that people have under it. */
interface Side {
  readonly policy: Policy;
  readonly aid: AidOfPeople;
}

/** How the answers of one class change, counted in households or, where the class is for persons, in people. */
export interface ClassCount {
  before: Record<Answer, number>;
  after: Record<Answer, number>;
  /** 纳入: not met before, met after. */
  entered: number;
  /** 退出: met before, not met after. */
  left: number;
  /** 从待查到符合、从待查到不符合、变成待查: never counted as entered or left. */
  openToMet: number;
  openToNotMet: number;
  becameOpen: number;
  /** Met before and after, but surely paid more or less. */
  raised: number;
  lowered: number;
}

/** What a township pays a month, in fen; `open` counts households whose answer or amount waits for something. */
export interface TownshipCost {
  households: number;
  before: number;
  after: number;
  openBefore: number;
  openAfter: number;
  /** Special aid that is surely money, fen a year; bills of a doctor, which nobody knows, are not in it. */
  specialBefore: number;
  specialAfter: number;
}

/** What came of a comparison so far. */
export interface ComparisonResult {
  readonly households: number;
  readonly classes: Readonly<Record<AssistanceClass, ClassCount>>;
  /** By division code. */
  readonly townships: Readonly<Record<string, TownshipCost>>;
  readonly fates: Readonly<Record<'gains' | 'same' | 'loses' | 'mayLose', number>>;
}

/** A loss with the household that would bear it. */
export interface Loser extends LossWithAid {
  readonly household: string;
  readonly township: string;
  readonly area: Area;
}

const none = (): Record<Answer, number> => ({ met: 0, notMet: 0, undetermined: 0 });
const noClass = (): ClassCount => ({
  before: none(),
  after: none(),
  entered: 0,
  left: 0,
  openToMet: 0,
  openToNotMet: 0,
  becameOpen: 0,
  raised: 0,
  lowered: 0,
});
const isOpen = ({ aid }: Situation): boolean => aid.most !== aid.sure;

function countMove(count: ClassCount, before: Standing | undefined, after: Standing | undefined): void {
  const [from, to] = [before?.answer ?? 'notMet', after?.answer ?? 'notMet'];
  count.before[from] += 1;
  count.after[to] += 1;
  if (from !== to) {
    if (to === 'undetermined') count.becameOpen += 1;
    else if (from === 'undetermined') count[to === 'met' ? 'openToMet' : 'openToNotMet'] += 1;
    else count[to === 'met' ? 'entered' : 'left'] += 1;
    return;
  }
  if (from !== 'met') return;
  const [was, is] = [before?.monthly?.value, after?.monthly?.value];
  if (!was?.high || !is?.high) return;
  if (is.low.whole > was.high.whole) count.raised += 1;
  if (is.high.whole < was.low.whole) count.lowered += 1;
}

/**
 * Two policies on the same households (试算). Households are added one at a time and only counts are kept, so that any
 * number of them can be looked at; nothing is saved to any case.
 */
export class Comparison {
  readonly #policies: Readonly<Record<Area, readonly [before: Side, after: Side]>>;
  readonly #classes = Object.fromEntries(
    Object.keys(CLASS_TEXT).map((name) => [name, noClass()]),
  ) as unknown as Record<AssistanceClass, ClassCount>;
  readonly #townships: Record<string, TownshipCost> = {};
  readonly #fates = { gains: 0, same: 0, loses: 0, mayLose: 0 };
  #households = 0;

  /** `changes` are tried in `region` (a division code) against what is known there on `on`. */
  constructor({
    region,
    on,
    changes,
    parameters = ALL_PARAMETERS,
  }: {
    region: string;
    on: PlainDate;
    changes: readonly ParameterChange[];
    parameters?: readonly PolicyParameter[];
  }) {
    const changed = withChanges(parameters, changes, on);
    const of = (area: Area, all: readonly PolicyParameter[]): Policy =>
      policyAt({ region, area, effectiveOn: on, knownOn: on, parameters: all });
    const ledgers: AidOfPeople[] = [];
    const sideOf = (policy: Policy): Side => {
      const known = ledgers.find((ledger) => ledger.isThatOf(policy));
      const aid = known ?? new AidOfPeople(policy);
      if (!known) ledgers.push(aid);
      return { policy, aid };
    };
    const both = (area: Area): readonly [Side, Side] => [
      sideOf(of(area, parameters)),
      sideOf(of(area, changed)),
    ];
    this.#policies = { urban: both('urban'), rural: both('rural') };
  }

  /** Assesses one more household under both policies; gives it as a loser when it surely loses. */
  add({ id, township, area, facts }: TrialHousehold): Loser | undefined {
    const [before, after] = this.#policies[area].map(({ policy, aid }) => {
      const assessment = assess(facts, policy, { withTrace: false });
      return { ...situationOf(standingsOf(assessment)), special: aid.of(assessment, facts) };
    }) as [SituationWithAid, SituationWithAid];
    this.#households += 1;
    this.#countClasses(before.standings, after.standings);
    this.#countCost(township, before, after);
    const fate = fateWithAid(before, after);
    this.#fates[fate.is] += 1;
    return fate.is === 'loses' ? { household: id, township, area, ...fate.loss } : undefined;
  }

  #countClasses(before: readonly Standing[], after: readonly Standing[]): void {
    for (const standing of before)
      countMove(this.#classes[standing.class], standing, sameStanding(after, standing));
    for (const standing of after)
      if (!sameStanding(before, standing)) countMove(this.#classes[standing.class], undefined, standing);
  }

  #countCost(township: string, before: SituationWithAid, after: SituationWithAid): void {
    const cost = this.#townships[township] ?? {
      households: 0,
      before: 0,
      after: 0,
      openBefore: 0,
      openAfter: 0,
      specialBefore: 0,
      specialAfter: 0,
    };
    this.#townships[township] = cost;
    cost.households += 1;
    cost.before += before.aid.sure;
    cost.after += after.aid.sure;
    cost.specialBefore += yearlySpecial(before.special);
    cost.specialAfter += yearlySpecial(after.special);
    if (isOpen(before)) cost.openBefore += 1;
    if (isOpen(after)) cost.openAfter += 1;
  }

  /** The counts over all households that were added. */
  get result(): ComparisonResult {
    return {
      households: this.#households,
      classes: this.#classes,
      townships: this.#townships,
      fates: this.#fates,
    };
  }
}
