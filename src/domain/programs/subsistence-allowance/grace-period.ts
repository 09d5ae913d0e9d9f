import { Calculation, WHOLE_IN_BASIS_POINTS } from '../../assessment/calculation';
import { type Judgement, NOT_MET, undetermined } from '../../assessment/finding';
import { type Lack, NO_LACKS } from '../../assessment/lack';
import { type Fact, knownValue } from '../../facts/fact';
import { type PlainDate, plusDays, plusMonths } from '../../kernel/plain-date';
import { cite } from '../../law/cite';
import { BENEFIT_PARAMETERS } from '../../policy/benefit-parameters';
import type { Policy } from '../../policy/policy-at';
import { type AmountResult, amountOf, type ClassResult } from '../shared/class-result';
import { lastGraceMonth, monthAfter } from './effective-month';

export const GRACE_ARTICLE = cite('dibaoMeasures', '第三十三条');

/** What a review of a running award found. */
export interface GraceQuestion {
  /** The day of the review. */
  readonly on: PlainDate;
  /** 低保 as it is worked out anew on that day. */
  readonly allowance: Pick<ClassResult, 'findings'> & Judgement;
  /** Whether the income rose because somebody took up work (就业后). */
  readonly becauseOfWork: Fact<boolean>;
  /** The day a grace period that still runs or has run out was given; missing where none was. */
  readonly givenOn?: PlainDate;
}

/** What to propose. To end an award needs the household's own view first (社会救助法第四十八条). */
export type GraceProposal =
  /** It qualifies, or does so again: the award goes on. */
  | { readonly proposal: 'continue' }
  /** 渐退期: paid up to and with `lastMonth`; the household is told of the end from `noticeFrom` on. */
  | {
      readonly proposal: 'grace';
      readonly lastMonth: string;
      readonly noticeFrom?: PlainDate;
      readonly isNew: boolean;
    }
  | { readonly proposal: 'end' }
  | { readonly proposal: 'undetermined'; readonly lacks: readonly Lack[] };

const INCOME = 'subsistenceAllowance.incomeBelowStandard';

/** Whether income is all that stands against the award: property over a line has no grace. */
function onlyIncome({ findings }: GraceQuestion['allowance']): Judgement {
  const others = findings.filter(({ condition }) => condition !== INCOME);
  if (others.some(({ answer }) => answer === 'notMet')) return NOT_MET;
  const open = others.filter(({ answer }) => answer === 'undetermined');
  return open.length > 0
    ? undetermined(open.flatMap(({ lacks }) => lacks))
    : { answer: 'met', lacks: NO_LACKS };
}

/** The first day of a month `2027-03`. */
const firstOf = (month: string): PlainDate => `${month}-01` as PlainDate;

/**
 * 低保渐退: what to propose for an award whose household was looked at again. Above the line because of work it is paid on
 * for the months of `gracePeriodMonths`, counted from the month after; a second period does not follow the first, but
 * who falls below the line again is simply back. What is not known is undetermined, never an end.
 */
export function graceOf(
  { on, allowance, becauseOfWork, givenOn }: GraceQuestion,
  policy: Policy,
): GraceProposal {
  if (allowance.answer === 'met') return { proposal: 'continue' };
  if (allowance.answer === 'undetermined') return { proposal: 'undetermined', lacks: allowance.lacks };
  const only = onlyIncome(allowance);
  if (only.answer === 'notMet') return { proposal: 'end' };
  const work = knownValue(becauseOfWork);
  if (work === false) return { proposal: 'end' };
  const name = 'gracePeriodMonths';
  const months = policy.find(name)?.value;
  const lacks: Lack[] = [
    ...only.lacks,
    ...(work === undefined ? [{ kind: 'fact', what: '收入增加是不是因为就业' } as const] : []),
    ...(months === undefined
      ? [{ kind: 'parameter', what: BENEFIT_PARAMETERS[name][1], name } as const]
      : []),
  ];
  if (months === undefined || lacks.length > 0) return { proposal: 'undetermined', lacks };
  const lastMonth = lastGraceMonth(givenOn ?? on, months);
  if (monthAfter(on, 0) > lastMonth) return { proposal: 'end' };
  const days = policy.find('graceNoticeDays')?.value;
  const lastDay = plusDays(plusMonths(firstOf(lastMonth), 1), -1);
  return {
    proposal: 'grace',
    lastMonth,
    ...(days === undefined ? {} : { noticeFrom: plusDays(lastDay, -days) }),
    isNew: givenOn === undefined,
  };
}

/** What is paid a month in a grace period: a share of what was paid before (`formerly`, fen a month), rounded once. */
export function gracePayment(formerly: number, policy: Policy): AmountResult {
  const calculation = new Calculation(policy, false);
  const naming = { label: '渐退期低保金', unit: 'fenAMonth', article: GRACE_ARTICLE } as const;
  const share = calculation.product(
    naming,
    calculation.constant({ label: '原低保金', unit: 'fenAMonth' }, formerly),
    calculation.parameter('gracePaidShare'),
    WHOLE_IN_BASIS_POINTS,
  );
  return amountOf(calculation.payment(naming, share));
}
