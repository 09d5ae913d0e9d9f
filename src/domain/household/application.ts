import * as z from 'zod/mini';
import { Applicant } from './applicant';
import { DeclaredIncome } from './declared-income';
import { DeclaredProperty } from './declared-property';
import { DeclaredSpending } from './declared-spending';
import { Filing } from './filing';
import { Hardship } from './hardship';
import { HouseholdMember } from './household-member';
import { NearRelativeDisclosure } from './near-relative-disclosure';
import { Residence } from './residence';

const MOST_OTHER_MEMBERS = 19;

/** The applicant's own number may not stand again among the other members, nor may two members share one. */
function namesNobodyTwice(application: {
  applicant: Applicant;
  members: readonly HouseholdMember[];
}): boolean {
  const numbers = [application.applicant, ...application.members].map((person) => person.identityNumber);
  return new Set(numbers).size === numbers.length;
}

/**
 * What a household declares when it asks for help (申请表): one request for every class of assistance.
 * Everything in it has the provenance `declared`; the rest is collected at the visit.
 */
export const Application = z
  .object({
    filing: Filing,
    applicant: Applicant,
    residence: Residence,
    /** Who lives with the applicant (共同生活的家庭成员), the applicant not among them. */
    members: z
      .array(HouseholdMember)
      .check(z.maxLength(MOST_OTHER_MEMBERS, '最多填 20 口人，其余的请告诉工作人员')),
    hardship: Hardship,
    income: DeclaredIncome,
    spending: DeclaredSpending,
    property: DeclaredProperty,
    nearRelative: NearRelativeDisclosure,
    /** Promise of truth (诚信承诺书), 最低生活保障审核确认办法第九条. */
    promise: z.literal(true, '请先确认所填内容是真实的'),
  })
  .check(z.refine(namesNobodyTwice, { error: '有两个人填了同一个身份证号，请检查', path: ['members'] }));
export type Application = z.infer<typeof Application>;
