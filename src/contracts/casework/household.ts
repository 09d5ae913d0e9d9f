import * as z from 'zod/mini';
import { HouseholdChange } from '@/domain/household/household-change';
import { CaseNumber } from '@/domain/kernel/case-number';
import { CaseId, MemberId, SupporterId } from '@/domain/kernel/ids';
import { Instant } from '@/domain/kernel/instant';
import { PlainDate } from '@/domain/kernel/plain-date';
import { defineAction } from '../action-contract';

const Option = z.object({ value: z.string(), text: z.string() });

/** Somebody as the form offers them. */
const Named = z.object({ memberId: MemberId, name: z.string(), relation: z.string() });

/** The household of a case on one day: the three registers, what happened, and what the form needs. */
export const getHousehold = defineAction({
  function: 'casework',
  action: 'getHousehold',
  summary: '看一家人在某一天的共同生活、户籍、义务人三本账和变动记录（查看留痕）',
  access: { caller: 'officer', of: 'case' },
  writes: false,
  request: z.object({
    caseId: CaseId,
    /** Today where nothing is said. */
    on: z.optional(PlainDate),
  }),
  response: z.object({
    caseNumber: CaseNumber,
    householdName: z.string(),
    declaredVersion: z.number(),
    on: PlainDate,
    /** The first day that can be asked about, and today. */
    beganOn: PlainDate,
    today: PlainDate,
    /** 共同生活, the applicant first. */
    livingTogether: z.array(
      z.object({
        memberId: MemberId,
        name: z.string(),
        relation: z.string(),
        since: PlainDate,
        why: z.string(),
      }),
    ),
    /** Who lived in it before that day. */
    gone: z.array(z.object({ memberId: MemberId, name: z.string(), on: PlainDate, why: z.string() })),
    /** 户籍; without `since` nobody has been told. */
    registered: z.array(z.object({ name: z.string(), text: z.string(), since: z.optional(PlainDate) })),
    /** 赡养、抚养、扶养义务人. */
    supporters: z.array(
      z.object({ supporterId: SupporterId, name: z.string(), relation: z.string(), since: PlainDate }),
    ),
    /** Households that came out of this one, or that it came out of. */
    chain: z.array(
      z.object({
        id: z.string(),
        text: z.string(),
        people: z.array(z.string()),
        beganOn: PlainDate,
        endedOn: z.optional(PlainDate),
        isOwn: z.boolean(),
      }),
    ),
    /** Everything that happened up to that day, the latest first. */
    history: z.array(
      z.object({
        on: PlainDate,
        text: z.string(),
        cause: z.string(),
        article: z.string(),
        paper: z.optional(z.string()),
        note: z.optional(z.string()),
        by: z.optional(z.string()),
        at: z.optional(Instant),
      }),
    ),
    canRecord: z.boolean(),
    /** What can be written down now, each with its causes and with what usually shows it. */
    kinds: z.array(
      z.object({ kind: z.string(), text: z.string(), causes: z.array(Option), papers: z.array(Option) }),
    ),
    /** Whom a change can be about, today. */
    people: z.array(Named),
    former: z.array(Named),
  }),
});

/** An officer writes down one change of the household. */
export const recordHouseholdChange = defineAction({
  function: 'casework',
  action: 'recordHouseholdChange',
  summary: '登记一项家庭变动：谁、哪天、为什么、看了什么材料',
  access: { caller: 'officer', of: 'case' },
  writes: true,
  request: z.object({
    caseId: CaseId,
    /** The version that the officer has seen. */
    declaredVersion: z.number(),
    change: HouseholdChange,
  }),
  response: z.object({
    version: z.number(),
    declaredVersion: z.number(),
    people: z.number(),
    signaturesMissing: z.number(),
    /** Nobody is left for whom it could go on. */
    hasEnded: z.boolean(),
  }),
});
