import * as z from 'zod';
import { PersonName } from '../../../src/domain/household/person-name';
import { PhoneNumber } from '../../../src/domain/household/phone-number';
import type { Fen } from '../../../src/domain/kernel/money';
import { choicesOf } from './explain';
import { Count, lines, Text, takenBy, wordIn, wordOrLines, Yuan } from './fields';
import { ApplicantFile, MemberFile, SupporterFile } from './person-file';
import { OFFICE_IDS, PROVINCE_CODES, VILLAGES } from './places';
import {
  EmergencyKind,
  Entrusted,
  Evidence,
  FilerRelation,
  GuardianRelation,
  HardshipCause,
  HasOrNot,
  Homes,
  IncomeKind,
  Savings,
  SpendingKind,
  Vehicle,
} from './words';

const Village = wordIn(VILLAGES);
const none = z.enum(['没有']);

/** 谁填. */
const Filer = z.discriminatedUnion(
  '方式',
  [
    lines({ 方式: z.literal('本人') }),
    lines({
      方式: z.literal('家里人'),
      姓名: takenBy(PersonName),
      电话: takenBy(PhoneNumber),
      是申请人的: FilerRelation,
      托付: Entrusted,
    }),
    lines({
      方式: z.literal('监护人'),
      姓名: takenBy(PersonName),
      电话: takenBy(PhoneNumber),
      是申请人的: GuardianRelation,
      凭什么: Evidence,
    }),
    lines({ 方式: z.literal('协理员'), 姓名: takenBy(PersonName), 托付: Entrusted }),
  ],
  '“方式”写：本人、家里人、监护人、协理员里的一个',
);

/** 户口: 和住处一样, a village of the county, another place, or 没有户口. */
const Registered = wordOrLines(
  wordIn<string>(new Map([['和住处一样', 'same'], ['没有户口', 'nowhere'], ...VILLAGES])),
  lines({ 省: wordIn(PROVINCE_CODES), 地方: Text, 居住证: HasOrNot.optional() }),
);

/** Amounts by kind, or 没有. */
const amounts = <Kind extends string>(kind: z.ZodType<Kind, string>) =>
  wordOrLines(
    none.transform((): [Kind, Fen][] => []),
    z.record(z.string(), z.unknown()).transform((written, context) =>
      Object.entries(written).flatMap(([word, text]): [Kind, Fen][] => {
        const amount = Yuan.safeParse(text);
        const known = kind.safeParse(word);
        for (const { message } of amount.error?.issues ?? [])
          context.addIssue({ code: 'custom', message, path: [word] });
        for (const issue of known.error?.issues ?? [])
          context.addIssue({ code: 'custom', message: `没有这一种；${choicesOf(issue)}`, path: [word] });
        return known.success && amount.success ? [[known.data, amount.data]] : [];
      }),
    ),
  );

const Signature = z.enum(['本人', '监护人', '不用']);

/** 应到机关: who leads, who assists, and the first words of each reason. */
const Destination = lines({
  主办: wordIn(OFFICE_IDS),
  协助: wordIn(OFFICE_IDS).optional(),
  为什么: z.array(Text).min(1, '至少写一条理由的头几个字'),
});

/** 应有结果: 收下, or what the person is told instead. */
const Outcome = wordOrLines(z.enum(['收下']), lines({ 不收: Text }));

/** A family as it stands in its file. Every text is as it was written; words are read as what they stand for. */
export const FamilyFile = lines({
  标题: Text,
  说明: Text,
  演示: z.literal('首次启动就在工作台里').optional(),
  要先交: z.array(Text).optional(),
  申请项目: z.enum(['低保等救助', '急难救助']),
  谁填: Filer,
  申请人: ApplicantFile,
  住在: lines({ 村: Village, 门牌: Text }).optional(),
  户口: Registered.optional(),
  家里人: wordOrLines(
    none.transform((): z.output<typeof MemberFile>[] => []),
    z.array(MemberFile),
  ).optional(),
  急事: lines({ 种类: EmergencyKind, 发生在: Village, 最缺: Text }).optional(),
  困难: lines({ 原因: z.array(HardshipCause), 经过: Text }).optional(),
  每月收入: amounts(IncomeKind).optional(),
  一年大笔支出: amounts(SpendingKind).optional(),
  房车存款: lines({ 住房: Homes, 车辆: Vehicle, 存款: Savings, 生意: HasOrNot }).optional(),
  近亲属: Text.optional(),
  不住在一起的亲人: z.array(SupporterFile).optional(),
  应有结果: Outcome,
  几口人: Count.optional(),
  应到机关: Destination.optional(),
  要签名的人: z.record(z.string(), Signature).optional(),
  申请人会收到: z.enum(['有人替您申请救助']).optional(),
});
export type FamilyFile = z.infer<typeof FamilyFile>;
