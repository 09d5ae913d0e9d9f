import { Calculation } from '../assessment/calculation';
import type { Household } from '../assessment/household';
import { householdOf } from '../assessment/household-of';
import type { Membership } from '../assessment/membership/membership';
import type { RuleTrace } from '../assessment/trace';
import type { HouseholdFacts } from '../facts/household-facts';
import type { PlainDate } from '../kernel/plain-date';
import type { Policy } from '../policy/policy-at';
import { extremeHardship } from './extreme-hardship/extreme-hardship';
import { type HandOver, handOverOf } from './other-hardship/hand-over';
import { rigidExpenditure } from './rigid-expenditure/rigid-expenditure';
import type { AmountResult, ClassResult } from './shared/class-result';
import { singlePerson } from './single-person/single-person';
import { type SpendingAidResult, spendingAid } from './spending-aid/spending-aid';
import { subsistenceAllowance } from './subsistence-allowance/subsistence-allowance';
import { subsistenceMargin } from './subsistence-margin/subsistence-margin';
import { type TemporaryAidResult, temporaryAid } from './temporary-aid/temporary-aid';

/** What the rules say about one household: a proposal, which an officer decides on. */
export interface Assessment {
  /** The day whose rules were applied. */
  readonly on: PlainDate;
  readonly memberships: readonly Membership[];
  readonly size: AmountResult;
  /** Fen a year. */
  readonly income: {
    readonly total: AmountResult;
    readonly deductions: AmountResult;
    readonly countable: AmountResult;
  };
  readonly classes: {
    /** 特困, for each person who is old, a minor or disabled. */
    readonly extremeHardship: readonly ClassResult[];
    /** 低保. */
    readonly subsistenceAllowance: ClassResult;
    /** 单人户, for each person who may apply alone. */
    readonly singlePerson: readonly ClassResult[];
    /** 低保边缘. */
    readonly subsistenceMargin: ClassResult;
    /** 刚性支出困难. */
    readonly rigidExpenditure: ClassResult;
    /** 急难型临时救助. */
    readonly temporaryAid: TemporaryAidResult;
    /** 支出型临时救助. */
    readonly spendingAid: SpendingAidResult;
  };
  /** 其他困难: missing when there is no need to suggest 一事一议. */
  readonly handOver?: HandOver;
  /** Missing when it was not asked for. */
  readonly trace?: RuleTrace;
}

/** Without a trace: the income is worked out when somebody reads it. */
class BriefAssessment implements Assessment {
  readonly on: PlainDate;
  readonly memberships: readonly Membership[];
  readonly size: AmountResult;

  constructor(
    private readonly household: Household,
    readonly classes: Assessment['classes'],
    readonly handOver: HandOver | undefined,
  ) {
    this.on = household.facts.on;
    this.memberships = household.memberships;
    this.size = household.size;
  }

  get income(): Assessment['income'] {
    return this.household.income;
  }

  /** As it would be with a trace. */
  toJSON(): object {
    const { on, memberships, size, income, classes, handOver } = this;
    return { on, memberships, size, income, classes, handOver };
  }
}

/**
 * Assesses a household for every class from the same facts. `policy` is that of the place and area on the day of the
 * facts (policyAt); the same facts and policy always give the same result. Without a trace the answers are the same.
 */
export function assess(
  facts: HouseholdFacts,
  policy: Policy,
  { withTrace = true }: { readonly withTrace?: boolean } = {},
): Assessment {
  const calculation = new Calculation(policy, withTrace);
  const household = householdOf(facts, calculation);
  const hardship = extremeHardship(household);
  const allowance = subsistenceAllowance(household);
  const margin = subsistenceMargin(household, allowance);
  const rigid = rigidExpenditure(household, { allowance, margin, hardship });
  const alone = singlePerson(household, { allowance, margin });
  const temporary = temporaryAid(household);
  const spending = spendingAid(household, { hardship, allowance, margin, rigid });
  const results = [...hardship, allowance, ...alone, margin, rigid, temporary, spending];
  const classes = {
    extremeHardship: hardship,
    subsistenceAllowance: allowance,
    singlePerson: alone,
    subsistenceMargin: margin,
    rigidExpenditure: rigid,
    temporaryAid: temporary,
    spendingAid: spending,
  };
  const handOver = handOverOf(household, results);
  if (!calculation.steps) return new BriefAssessment(household, classes, handOver);
  const { memberships, size, income } = household;
  const said = { on: facts.on, memberships, size, income, classes };
  return handOver ? { ...said, handOver, trace: calculation.steps } : { ...said, trace: calculation.steps };
}
