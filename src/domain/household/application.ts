import * as z from 'zod/mini';
import { holderOf } from '../kernel/disability-card-number';
import { documentKey, type IdentityDocument } from '../kernel/identity-document';
import type { VillageCode } from '../kernel/region';
import { Applicant } from './applicant';
import { DeclaredAttachment } from './declared-attachment';
import { DeclaredIncome } from './declared-income';
import { DeclaredProperty } from './declared-property';
import { DeclaredSpending } from './declared-spending';
import { Emergency } from './emergency';
import { Filing } from './filing';
import { Hardship } from './hardship';
import { HouseholdMember } from './household-member';
import { NearRelativeDisclosure } from './near-relative-disclosure';
import { PersonSituation } from './person-situation';
import { Residence } from './residence';
import { Supporter } from './supporter';

const MOST_OTHER_MEMBERS = 19;
const MOST_SUPPORTERS = 20;
const MOST_ATTACHMENTS = 40;

/** Who lives with the applicant (共同生活的家庭成员), the applicant not among them. */
const Members = z
  .array(HouseholdMember)
  .check(z.maxLength(MOST_OTHER_MEMBERS, '最多填 20 口人，其余的请告诉工作人员'));

const common = {
  filing: Filing,
  supporters: z._default(
    z
      .array(Supporter)
      .check(z.maxLength(MOST_SUPPORTERS, `最多填 ${MOST_SUPPORTERS} 位，其余的请告诉工作人员`)),
    [],
  ),
  attachments: z._default(
    z
      .array(DeclaredAttachment)
      .check(z.maxLength(MOST_ATTACHMENTS, `最多交 ${MOST_ATTACHMENTS} 张照片，其余的请当面交`)),
    [],
  ),
  /** Promise of truth (诚信承诺书), 最低生活保障审核确认办法第九条. */
  promise: z.literal(true, '请先确认所填内容是真实的'),
};

/** One request for every class of assistance. Everything in it has the provenance `declared`; the visit collects the rest. */
const LowIncomeForm = z.object({
  programme: z.literal('lowIncome'),
  ...common,
  applicant: Applicant,
  residence: Residence,
  members: Members,
  hardship: Hardship,
  income: DeclaredIncome,
  spending: DeclaredSpending,
  property: DeclaredProperty,
  nearRelative: NearRelativeDisclosure,
});
export type LowIncomeApplication = z.infer<typeof LowIncomeForm>;

/** The short cut for an emergency: only what help at once needs. What is undefined was not asked, and is collected later. */
const EmergencyForm = z.object({
  programme: z.literal('temporaryAid'),
  ...common,
  emergency: Emergency,
  applicant: z.extend(Applicant, { situation: z.optional(PersonSituation) }),
  members: z._default(Members, []),
  residence: z.optional(Residence),
  hardship: z.optional(Hardship),
  income: z.optional(DeclaredIncome),
  spending: z.optional(DeclaredSpending),
  property: z.optional(DeclaredProperty),
  nearRelative: z.optional(NearRelativeDisclosure),
});
export type EmergencyApplication = z.infer<typeof EmergencyForm>;

type Declared = Pick<LowIncomeApplication | EmergencyApplication, 'applicant' | 'members'>;

/** The applicant's own document may not stand again among the other members, nor may two members share one. */
function namesNobodyTwice({ applicant, members }: Declared): boolean {
  const keys = [applicant, ...members].flatMap(({ document }) => documentKey(document) ?? []);
  return new Set(keys).size === keys.length;
}

function numbersNobodyTwice({ applicant, members }: Declared): boolean {
  const ids = [applicant.memberId ?? 'm1', ...members.flatMap(({ memberId }) => memberId ?? [])];
  return new Set(ids).size === ids.length;
}

/** Whether a disability card is somebody else's: its number begins with another identity number than the person's. */
export function isCardOfAnother(
  document: IdentityDocument,
  situation: Pick<PersonSituation, 'disability'> | undefined,
): boolean {
  const card = situation?.disability.has ? situation.disability.cardNumber : undefined;
  const isIdentity = document.kind === 'residentId' || document.kind === 'residencePermit';
  return card !== undefined && isIdentity && holderOf(card) !== document.number;
}

export const CARD_OF_ANOTHER = '残疾证号前 18 位和这个人的证件号不一样，请检查是不是拿错了证';

const cardsAreTheirOwn = z.superRefine<Declared>(({ applicant, members }, context) => {
  const report = (path: PropertyKey[]) =>
    context.addIssue({
      code: 'custom',
      message: CARD_OF_ANOTHER,
      path: [...path, 'situation', 'disability', 'cardNumber'],
    });
  if (isCardOfAnother(applicant.document, applicant.situation)) report(['applicant']);
  for (const [index, { document, situation }] of members.entries())
    if (isCardOfAnother(document, situation)) report(['members', index]);
});

/** What a household declares when it asks for help (申请表). */
export const Application = z.discriminatedUnion('programme', [LowIncomeForm, EmergencyForm]).check(
  z.refine(namesNobodyTwice, { error: '有两个人填了同一个证件号，请检查', path: ['members'] }),
  z.refine(numbersNobodyTwice, {
    error: '家里人的编号重复了，请返回上一页重新打开再填',
    path: ['members'],
  }),
  cardsAreTheirOwn,
);
export type Application = z.infer<typeof Application>;

/** The village to go to: where the household lives; for an emergency where that was not asked, where it happened. */
export const villageToVisit = (application: Application): VillageCode =>
  application.programme === 'temporaryAid'
    ? (application.residence?.livesIn ?? application.emergency.happenedIn)
    : application.residence.livesIn;
