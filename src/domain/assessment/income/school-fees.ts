import { knownValue } from '../../facts/fact';
import type { PersonFacts } from '../../facts/household-facts';
import { cite } from '../../law/cite';
import { SCHOOL_STAGES, type SchoolStage } from '../../policy/benefit-parameters';
import { type Calculation, type Figure, MONTHS_A_YEAR, type Naming } from '../calculation';
import { compare } from '../exact';
import type { HouseholdPeople } from '../household';
import { type Lack, NO_LACKS } from '../lack';
import { between, type Range, UNKNOWN_AMOUNT } from '../range';

const article = cite('rigidExpenditureMeasures', '第五条');
const yearly = (label: string): Naming => ({ label, unit: 'fenAYear', article });
const ELSEWHERE = yearly('就读地同类公办学校收费标准');
const ANY_STAGE = yearly('同类公办学校收费标准（读哪一级还要了解）');
const COUNTED = yearly('计入的教育支出（不超过公办学校收费标准）');
const NOT_COUNTED = yearly('没有计入的教育支出（超过公办学校收费标准的部分）');
const STAGES = Object.keys(SCHOOL_STAGES) as SchoolStage[];
type FeeParameter = `schoolFee.${SchoolStage}`;
const FEES = Object.fromEntries(STAGES.map((stage) => [stage, `schoolFee.${stage}`])) as Readonly<
  Record<SchoolStage, FeeParameter>
>;

/** From the least to the most that public schools of any stage charge here, fen a year. */
function anyFee(calculation: Calculation): Range {
  const fees: number[] = [];
  for (const stage of STAGES) {
    const { value: fee } = calculation.setting(FEES[stage]);
    if (!fee) return UNKNOWN_AMOUNT;
    fees.push(fee.per === 'year' ? fee.fen : fee.fen * MONTHS_A_YEAR);
  }
  return between(Math.min(...fees), Math.max(...fees));
}

/** What public schools charge where nobody has said at which stage; who it is for may be several where that is open too. */
function openFee(
  person: PersonFacts | undefined,
  spent: Figure,
  calculation: Calculation,
): Figure | undefined {
  const { low, high } = anyFee(calculation);
  if (spent.value.high && compare(spent.value.high, low) <= 0) return undefined;
  const lack: Lack = person
    ? { kind: 'fact', what: '教育支出是读哪一级学校的（申请前12个月）', about: person.id }
    : { kind: 'fact', what: '教育支出是为谁花的' };
  return calculation.counted(ANY_STAGE, person && high ? { low, high } : { low }, [lack], person?.id);
}

function feeOf(person: PersonFacts | undefined, spent: Figure, calculation: Calculation): Figure | undefined {
  const elsewhere = person?.publicSchoolFee;
  if (elsewhere && knownValue(elsewhere) !== undefined)
    return calculation.fact(ELSEWHERE, elsewhere, person.id);
  const stage = knownValue(person?.schoolStage);
  return stage ? calculation.parameter(FEES[stage]) : openFee(person, spent, calculation);
}

/**
 * What was spent on one person's schooling (or on nobody knows whose) as far as it counts: at most what public schools of
 * the same kind charge (刚性支出困难家庭认定办法第五条第三项). Fen a year.
 */
export function countedSchoolFees(
  id: string | undefined,
  spent: Figure,
  { facts, calculation }: Pick<HouseholdPeople, 'facts' | 'calculation'>,
): Figure {
  const person = facts.people.find((one) => one.id === id);
  const fee = feeOf(person, spent, calculation);
  if (!fee) return spent;
  const { low, high } = spent.value;
  if (calculation.isTraced && fee.value.high && compare(low, fee.value.high) > 0)
    calculation.difference(NOT_COUNTED, spent, fee, id);
  const cannotBind = high !== undefined && compare(high, fee.value.low) <= 0;
  return calculation.least(COUNTED, spent, cannotBind ? { ...fee, lacks: NO_LACKS } : fee, id);
}
