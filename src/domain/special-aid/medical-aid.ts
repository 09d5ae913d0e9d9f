import { Calculation, type Figure, type Naming } from '../assessment/calculation';
import { WHOLE_IN_BASIS_POINTS } from '../assessment/figure';
import type { RuleTrace } from '../assessment/trace';
import { cite } from '../law/cite';
import type { Policy } from '../policy/policy-at';
import type { AidClass } from '../policy/special-aid-parameters';
import { type AmountResult, amountOf } from '../programs/shared/class-result';
import { type AidDesk, capFigure, fenFigure, shareFigure, startShareFigure } from './aid-figures';
import type { Claim } from './claim';
import { settingOf } from './matrix';
import type { MedicalBill } from './medical-bill';
import type { PersonAid } from './special-aid';

/** What becomes of a bill, in fen: insurance first, then aid, then welfare. */
export interface MedicalAidResult {
  /** Paid oneself within the policy's scope, after insurance: what aid is counted from. */
  readonly policySelfPaid: AmountResult;
  readonly aid: AmountResult;
  readonly tiltedAid: AmountResult;
  /** Left to pay after all. */
  readonly selfPaid: AmountResult;
  /** By how much all together paid more than the bill (重复支付). */
  readonly overlap: AmountResult;
  readonly trace?: RuleTrace;
}

const article = cite('assistanceAct', '第二十四条');
const fen = (label: string): Naming => ({ label, unit: 'fen', article });

interface Desk extends AidDesk {
  readonly bill: MedicalBill;
}

const told = (
  label: string,
  of: Exclude<keyof MedicalBill, 'person' | 'kind'>,
  { bill, calculation }: Desk,
) => calculation.fact(fen(label), bill[of], bill.person);

/** What commercial insurance paid goes off before aid where the place says so; while it has not, it may or may not. */
function commercialBefore(paid: Figure, { policy, calculation }: Desk): Figure {
  const { value: isBefore, lacks } = settingOf('commercialBeforeAid', policy);
  if (isBefore === true) return paid;
  const label = fen('救助前扣除的商业险赔付');
  return isBefore === false ? calculation.constant(label, 0) : calculation.open(label, paid, lacks);
}

function startLine(of: AidClass, desk: Desk): Figure {
  const { calculation } = desk;
  const share = startShareFigure(of, desk);
  if (!share) return calculation.constant(fen('没有起付标准'), 0);
  const income = calculation.parameter('disposableIncome');
  const line = calculation.product(fen('起付标准'), income, share, WHOLE_IN_BASIS_POINTS);
  const used = told('今年早先政策范围内自付', 'earlierSelfPaid', desk);
  return calculation.difference(fen('剩下的起付标准'), line, used);
}

/** What is left of the year's start line of 倾斜救助, of which earlier bills have used what aid did not pay. */
function heavyLine(desk: Desk): Figure {
  const { calculation } = desk;
  const used = calculation.difference(
    fen('今年早先救助后的自付'),
    told('今年早先政策范围内自付', 'earlierSelfPaid', desk),
    told('今年早先已救助', 'earlierAid', desk),
  );
  return calculation.difference(fen('剩下的倾斜救助起付标准'), fenFigure('tiltedAidStart', desk), used);
}

/** The best of what each class gives of `over`, each less its own start line (就高). */
function bestOf(
  row: 'inpatientAid' | 'outpatientAid' | 'tiltedAid',
  base: Figure,
  claims: readonly Claim[],
  start: (of: AidClass) => Figure,
  desk: Desk,
): Figure {
  const { calculation } = desk;
  const amounts = claims.map(({ of, answer, lacks }) => {
    const over = calculation.difference(fen('超过起付标准的部分'), base, start(of));
    const share = shareFigure(row, of, desk);
    const label = fen('按比例计算的救助金');
    const amount = calculation.product(label, over, share, WHOLE_IN_BASIS_POINTS);
    return answer === 'met' ? amount : calculation.open(fen('可能有的救助金'), amount, lacks);
  });
  const [first, ...others] = amounts;
  if (!first) return calculation.constant(fen('没有可以享受的类别'), 0);
  return others.reduce((best, amount) => calculation.most(fen('就高'), best, amount), first);
}

/** Within what is left of the yearly limit, rounded once. */
function paid(
  label: string,
  amount: Figure,
  cap: Figure | undefined,
  earlier: 'earlierAid' | 'earlierTiltedAid',
  desk: Desk,
): Figure {
  const { calculation, policy } = desk;
  const left =
    cap && calculation.difference(fen('今年还剩的限额'), cap, told('今年早先已救助', earlier, desk));
  const within = left ? calculation.least(fen('不超过年度限额'), amount, left) : amount;
  return calculation.payment(fen(label), within, settingOf('medicalAidRounding', policy));
}

const claimsOf = (row: 'inpatientAid' | 'outpatientAid' | 'tiltedAid', aid: PersonAid): readonly Claim[] => {
  const answer = aid.items.find(({ item }) => item === row);
  return answer ? [...(answer.wonBy ? [answer.wonBy] : []), ...answer.others, ...answer.open] : [];
};

/**
 * Medical aid for one bill of a person by what special aid says of them. Each amount is a range while a fact or
 * parameter is open or a document only says “at least”; the same bill and policy always give the same result.
 */
export function medicalAid(
  bill: MedicalBill,
  aid: PersonAid,
  policy: Policy,
  { withTrace = true }: { readonly withTrace?: boolean } = {},
): MedicalAidResult {
  const calculation = new Calculation(policy, withTrace);
  const desk: Desk = { bill, policy, calculation };
  const insurance = calculation.sum(fen('基本医保和大病保险已付'), [
    told('基本医保已付', 'insurancePaid', desk),
    told('大病保险已付', 'seriousIllnessPaid', desk),
  ]);
  const commercial = told('商业健康险已付', 'commercialPaid', desk);
  const before = calculation.sum(fen('救助前先付的'), [insurance, commercialBefore(commercial, desk)]);
  const scope = told('政策范围内费用', 'withinPolicyScope', desk);
  const base = calculation.difference(fen('政策范围内个人自付'), scope, before);

  const best = bestOf(bill.kind, base, claimsOf(bill.kind, aid), (of) => startLine(of, desk), desk);
  const given = paid('医疗救助金', best, capFigure('medicalAidCap', desk), 'earlierAid', desk);

  const left = calculation.difference(fen('医疗救助后的自付'), base, given);
  const heavy = () => heavyLine(desk);
  const more = bestOf('tiltedAid', left, claimsOf('tiltedAid', aid), heavy, desk);
  const tilted = paid('倾斜救助金', more, capFigure('tiltedAidCap', desk), 'earlierTiltedAid', desk);

  const welfare = told('慈善等福利已付', 'welfarePaid', desk);
  const together = calculation.sum(fen('各方一共付的'), [insurance, commercial, given, tilted, welfare]);
  const total = told('医疗费用总额', 'total', desk);
  return {
    policySelfPaid: amountOf(base),
    aid: amountOf(given),
    tiltedAid: amountOf(tilted),
    selfPaid: amountOf(calculation.difference(fen('最后自己付的'), total, together)),
    overlap: amountOf(calculation.difference(fen('重复支付'), together, total)),
    ...(calculation.steps ? { trace: calculation.steps } : {}),
  };
}
