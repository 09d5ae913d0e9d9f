import * as z from 'zod';
import { PersonName } from '../../../src/domain/household/person-name';
import { PhoneNumber } from '../../../src/domain/household/phone-number';
import { Count, Day, lines, Text, takenBy, wordIn, Yuan } from './fields';
import {
  CARDS,
  DocumentKind,
  Health,
  NoDocumentReason,
  Occupation,
  PermitPlace,
  Relation,
  SupporterRelation,
  YesOrNo,
} from './words';

/** 证件: which kind, and what cannot be made up from the day of birth. */
export const DocumentFile = lines({
  种类: DocumentKind,
  号码: Text.optional(),
  地区: PermitPlace.optional(),
  原因: NoDocumentReason.optional(),
  备注: Text.optional(),
});
export type DocumentFile = z.infer<typeof DocumentFile>;

const CARD_NUMBER = /^\d{17}[\dX]\d{2}$/;

/** 残疾证: whether there is one, its class as 智力二级, or its number as it stands on a card. */
const DisabilityCard = Text.transform((text, context) => {
  if (text === '没有') return { has: false } as const;
  if (text === '有') return { has: true } as const;
  const kind = CARDS.get(text);
  if (kind) return { has: true, kind } as const;
  if (CARD_NUMBER.test(text)) return { has: true, cardNumber: text } as const;
  context.addIssue({
    code: 'custom',
    message: `写“没有”“有”，或者类别和等级，比如“智力二级”；现在是“${text}”`,
  });
  return z.NEVER;
});

/** Whose number: 姓名, and 性别 with 出生 or 现在几岁, from which the number is made. */
const identity = {
  姓名: takenBy(PersonName),
  性别: z.enum(['男', '女']).optional(),
  出生: Day.optional(),
  现在几岁: Count.optional(),
  第几个: Count.optional(),
  证件: DocumentFile.optional(),
};

const situation = {
  残疾证: DisabilityCard.optional(),
  自己能办事: YesOrNo.optional(),
  靠自己挣钱过: YesOrNo.optional(),
};

/** 申请人; health and occupation are not asked in an emergency. */
export const ApplicantFile = lines({
  ...identity,
  电话: takenBy(PhoneNumber),
  身体: Health.optional(),
  平时: Occupation.optional(),
  ...situation,
});

/** One of 家里人. */
export const MemberFile = lines({
  ...identity,
  关系: Relation,
  身体: Health,
  平时: Occupation,
  ...situation,
  户口: wordIn<'here' | 'elsewhere'>(
    new Map([
      ['在住的地方', 'here'],
      ['在外地', 'elsewhere'],
    ]),
  ).optional(),
});
export type PersonFile = z.infer<typeof ApplicantFile> | z.infer<typeof MemberFile>;

/** One of 不住在一起的亲人, and whether they consent to a check of their own. */
export const SupporterFile = lines({
  姓名: takenBy(PersonName),
  关系: SupporterRelation,
  每月给: Yuan.optional(),
  同意核对: z.enum(['同意', '不同意', '还没问']),
  证件号码: Text.optional(),
});
