import { type Figure, MONTHS_A_YEAR, type Naming } from '../../assessment/calculation';
import { type Condition, isWithin, MET, metWhenKnown, undetermined } from '../../assessment/finding';
import type { Household } from '../../assessment/household';
import { knownValue } from '../../facts/fact';
import type { LegalReference } from '../../kernel/legal-reference';
import type { BenefitParameterName } from '../../policy/benefit-parameters';

/** The parameters that draw one class's property lines, and the article that asks for them. */
export interface PropertyLines {
  readonly of: string;
  readonly article: LegalReference;
  readonly savings: BenefitParameterName;
  readonly homes: BenefitParameterName;
  readonly car: BenefitParameterName;
  readonly company: Extract<BenefitParameterName, `${string}CompanyAllowed`>;
}

/** A limit that is set in months of the standard, for one or for all, in fen. */
const limitOf = (
  label: string,
  standard: Figure,
  months: BenefitParameterName,
  { calculation }: Household,
): Figure =>
  calculation.product({ label, unit: 'fen' }, standard, calculation.parameter(months), MONTHS_A_YEAR);

/** 存款等金融资产: of all members together, less what is exempt, within so many months of the standard for each. */
const savingsWithinLimit = ({ of, article, savings }: PropertyLines): Condition<Household> => ({
  id: `${of}.savingsWithinLimit`,
  title: '存款等金融资产不超过限额',
  article,
  judge(household) {
    const { calculation, facts, standardForAll } = household;
    const fen = (label: string): Naming => ({ label, unit: 'fen', article });
    const counted = calculation.difference(
      fen('计入的金融资产'),
      calculation.fact(fen('存款等金融资产'), facts.property.savings),
      calculation.fact(fen('可以豁免的存款'), facts.property.exemptSavings),
    );
    return isWithin(counted, limitOf('金融资产限额', standardForAll, savings, household));
  },
});

/** 住房套数. */
const homesWithinLimit = ({ of, article, homes }: PropertyLines): Condition<Household> => ({
  id: `${of}.homesWithinLimit`,
  title: '住房套数不超过限额',
  article,
  judge: ({ calculation, facts }) =>
    isWithin(
      calculation.fact({ label: '住房套数', unit: 'count', article }, facts.property.homes),
      calculation.parameter(homes),
    ),
});

/** 生活用车: exempt vehicles are not in the facts' value; a limit of nothing means no car. */
const carWithinLimit = ({ of, article, car }: PropertyLines): Condition<Household> => ({
  id: `${of}.carWithinLimit`,
  title: '没有超过限额的生活用车',
  article,
  judge(household) {
    const { calculation, facts } = household;
    const value = calculation.fact({ label: '生活用车价值', unit: 'fen', article }, facts.property.carValue);
    const standard = calculation.parameter('subsistenceStandard');
    return isWithin(value, limitOf('生活用车价值限额', standard, car, household));
  },
});

/** 商事登记: only where the place does not allow it. */
const companyAllowed = ({ of, article, company }: PropertyLines): Condition<Household> => ({
  id: `${of}.companyAllowed`,
  title: '没有本地不允许的商事登记',
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
export const propertyConditions = (lines: PropertyLines): readonly Condition<Household>[] => [
  savingsWithinLimit(lines),
  homesWithinLimit(lines),
  carWithinLimit(lines),
  companyAllowed(lines),
];
