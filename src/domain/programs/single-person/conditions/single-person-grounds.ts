import {
  andAlso,
  type Judgement,
  metWhen,
  metWhenKnown,
  NOT_MET,
  orElse,
  undetermined,
} from '../../../assessment/finding';
import type { PersonInHousehold } from '../../../assessment/household';
import { isPlaceCase } from '../../../assessment/place-case';
import { hasDisabilityOf, isUnemployedSeverelyDisabledAdult } from '../../../assessment/severe-disability';
import { knownValue } from '../../../facts/fact';

/** 低保边缘家庭中的重度残疾人、三级智力和精神残疾人、重特大疾病患者 (最低生活保障审核确认办法第八条). */
export function inMarginHousehold({ person, household }: PersonInHousehold, margin: Judgement): Judgement {
  if (margin.answer === 'notMet') return NOT_MET;
  const isSeverelyDisabled = hasDisabilityOf('severeDisabilities', person, household);
  const isIll = metWhenKnown(knownValue(person.isSeriouslyIll), '是不是当地认定的重特大疾病', person.id);
  return andAlso(margin, orElse(isSeverelyDisabled, isIll));
}

/** 低保边缘家庭中确有特殊困难的人员 (社会救助法第二十一条): an officer finds so, case by case. */
export function hasSpecialHardship({ person }: PersonInHousehold, margin: Judgement): Judgement {
  if (margin.answer === 'notMet') return NOT_MET;
  const what = '是不是确有特殊困难（由经办人认定）';
  const has = knownValue(person.hasSpecialHardship);
  const found =
    has === undefined ? undetermined([{ kind: 'judgement', what, about: person.id }]) : metWhen(has);
  return andAlso(margin, found);
}

/** 脱离家庭、在宗教场所居住三年以上的生活困难的宗教教职人员 (最低生活保障审核确认办法第八条). */
export function isClergyApart({ person, household: { calculation } }: PersonInHousehold): Judgement {
  const years = knownValue(person.clergyYearsApart);
  if (years === undefined)
    return undetermined([{ kind: 'fact', what: '是不是宗教教职人员、离家多少年', about: person.id }]);
  if (years === 0) return NOT_MET;
  const { value, lacks } = calculation.setting('clergyYearsApart');
  return value === undefined ? undetermined(lacks) : metWhen(years >= value);
}

/** 县级以上人民政府民政部门规定的其他特殊困难人员 (最低生活保障审核确认办法第八条第四项), where an officer has marked it. */
export const isNamedByPlace = ({ person }: PersonInHousehold): Judgement =>
  isPlaceCase(
    person.mayApplyAloneByPlace,
    '是不是本地规定可以单独申请的其他特殊困难人员（由经办人认定）',
    person.id,
  );

/** 成年无业重度残疾人可以参照单人户, whatever the household's income (民发〔2022〕83号 一（一）). */
export function isUnemployedDisabled({ person, household }: PersonInHousehold): Judgement {
  const is = isUnemployedSeverelyDisabledAdult(person, household);
  if (is.answer === 'notMet') return is;
  const { value, lacks } = household.calculation.setting('singlePersonUnemployedDisabled');
  return andAlso(is, value === undefined ? undetermined(lacks) : metWhen(value));
}

/** One of the grounds is enough. */
export const hasGroundToApplyAlone = (subject: PersonInHousehold, margin: Judgement): Judgement =>
  orElse(
    orElse(inMarginHousehold(subject, margin), isUnemployedDisabled(subject)),
    orElse(orElse(isClergyApart(subject), hasSpecialHardship(subject, margin)), isNamedByPlace(subject)),
  );
