import {
  type Calculation,
  type Figure,
  type HeadsRule,
  MONTHS_A_YEAR,
  type Naming,
  type PolicyRule,
} from '../../assessment/calculation';
import {
  type Condition,
  isBelow,
  isWithin,
  type Judgement,
  MET,
  metWhenKnown,
  undetermined,
} from '../../assessment/finding';
import type { Household } from '../../assessment/household';
import { knownValue } from '../../facts/fact';
import type { LegalReference } from '../../kernel/legal-reference';
import type { BenefitParameterName } from '../../policy/benefit-parameters';

type LimitName = Extract<BenefitParameterName, `${string}SavingsMonths` | `${string}CarMonths`>;

/** Whose property is looked at: a household, or one person of it as if alone. */
export type Owner = Pick<Household, 'facts' | 'calculation' | 'size' | 'standardForAll'>;

/** The parameters that draw one class's property lines, and the article that asks for them. */
export interface PropertyLines {
  readonly of: string;
  readonly article: LegalReference;
  readonly savings: LimitName;
  readonly homes: BenefitParameterName;
  readonly car: LimitName;
  readonly company: Extract<BenefitParameterName, `${string}CompanyAllowed`>;
}

const LIMIT_OF_SAVINGS: Naming = { label: '金融资产限额', unit: 'fen' };
const LIMIT_OF_CAR: Naming = { label: '生活用车价值限额', unit: 'fen' };

/** Within the limit, or below it where the place says so: its parameter tells which. */
const isWithinLimit = (value: Figure, limit: Figure, name: LimitName, calculation: Calculation): Judgement =>
  typeof calculation.setting(name).value === 'object' ? isBelow(value, limit) : isWithin(value, limit);

/** 存款等金融资产: of all members together, less what is exempt, within so many months of the standard for each. */
function savingsWithinLimit({ of, article, savings }: PropertyLines): Condition<Owner> {
  const fen = (label: string): Naming => ({ label, unit: 'fen', article });
  const [counted, all, exempt] = [fen('计入的金融资产'), fen('存款等金融资产'), fen('可以豁免的存款')];
  const limit: HeadsRule = ({ standardForAll }, calculation) =>
    calculation.product(LIMIT_OF_SAVINGS, standardForAll, calculation.parameter(savings), MONTHS_A_YEAR);
  return {
    id: `${of}.savingsWithinLimit`,
    title: '存款等金融资产不超过限额',
    article,
    judge(household) {
      const {
        calculation,
        facts: { property },
      } = household;
      const value = calculation.difference(
        counted,
        calculation.fact(all, property.savings),
        calculation.fact(exempt, property.exemptSavings),
      );
      return isWithinLimit(value, calculation.ofHeads(limit, household), savings, calculation);
    },
  };
}

/** 住房套数. */
function homesWithinLimit({ of, article, homes }: PropertyLines): Condition<Owner> {
  const naming: Naming = { label: '住房套数', unit: 'count', article };
  return {
    id: `${of}.homesWithinLimit`,
    title: '住房套数不超过限额',
    article,
    judge: ({ calculation, facts }) =>
      isWithin(calculation.fact(naming, facts.property.homes), calculation.parameter(homes)),
  };
}

/** 生活用车: exempt vehicles are not in the facts' value; a limit of nothing means no car. */
function carWithinLimit({ of, article, car }: PropertyLines): Condition<Owner> {
  const naming: Naming = { label: '生活用车价值', unit: 'fen', article };
  const limit: PolicyRule = (calculation) =>
    calculation.product(
      LIMIT_OF_CAR,
      calculation.parameter('subsistenceStandard'),
      calculation.parameter(car),
      MONTHS_A_YEAR,
    );
  return {
    id: `${of}.carWithinLimit`,
    title: '没有超过限额的生活用车',
    article,
    judge: ({ calculation, facts }) =>
      isWithinLimit(
        calculation.fact(naming, facts.property.carValue),
        calculation.ofPolicy(limit),
        car,
        calculation,
      ),
  };
}

/** 商事登记: only where the place does not allow it. */
const companyAllowed = ({ of, article, company }: PropertyLines): Condition<Owner> => ({
  id: `${of}.companyAllowed`,
  title: '没有本地不允许的商事登记（公司、个体户）',
  article,
  judge({ calculation, facts }) {
    const owns = knownValue(facts.property.ownsCompany);
    if (owns === false) return MET;
    const { value: isAllowed, lacks } = calculation.setting(company);
    if (isAllowed === true) return MET;
    if (isAllowed === undefined) return undetermined(lacks);
    return metWhenKnown(owns === undefined ? undefined : !owns, '有没有开公司、办个体户');
  },
});

/** The conditions on what a household owns (最低生活保障审核确认办法第十四条), by one class's lines. */
export const propertyConditions = (lines: PropertyLines): readonly Condition<Owner>[] => [
  savingsWithinLimit(lines),
  homesWithinLimit(lines),
  carWithinLimit(lines),
  companyAllowed(lines),
];
