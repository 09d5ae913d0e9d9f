import * as z from 'zod/mini';
import { Instant } from '@/domain/kernel/instant';
import { DivisionCode } from '@/domain/kernel/region';
import { defineAction } from '../action-contract';

const Month = z.string().check(z.regex(/^20\d{2}-(0[1-9]|1[0-2])$/, '请写从哪个月起，例如 2027-01'));

/** A county's yearly run (年度调标): one for each month from which new standards apply. */
export const AdjustmentRunId = z.string().check(z.regex(/^ad_\d{6}_20\d{2}-\d{2}$/, '编号格式不对'));

export const AdjustmentRun = z.object({
  runId: AdjustmentRunId,
  month: Month,
  status: z.enum(['running', 'done']),
  startedAt: Instant,
  finishedAt: z.optional(Instant),
  /** Awards; amounts are fen a month. */
  totals: z.object({
    awards: z.number(),
    adjusted: z.number(),
    unchanged: z.number(),
    queued: z.number(),
    before: z.number(),
    after: z.number(),
  }),
  /** Awards that the run has not looked at, where they were counted. */
  left: z.optional(z.number()),
});
export type AdjustmentRun = z.infer<typeof AdjustmentRun>;

const Outcome = z.enum(['adjusted', 'unchanged', 'queued']);

/** What came of one award. Names are masked. */
export const AdjustmentItem = z.object({
  awardId: z.string(),
  who: z.string(),
  township: z.string(),
  className: z.string(),
  outcome: Outcome,
  /** Fen a month. */
  from: z.number(),
  to: z.optional(z.number()),
  /** What made the difference, or why an officer has to look. */
  reasons: z.array(z.string()),
  /** The person is heard before anything is decided (社会救助法第四十八条). */
  mustBeHeard: z.boolean(),
});
export type AdjustmentItem = z.infer<typeof AdjustmentItem>;

/** Starts a run, or finds the one that was started for the same month. */
export const startAdjustment = defineAction({
  function: 'policy',
  action: 'startAdjustment',
  summary: '开始一次年度调标；同一个月再开始，接着原来的那一次',
  access: { caller: 'officer' },
  writes: true,
  request: z.object({ month: Month }),
  response: AdjustmentRun,
});

/** Works out the next batch of awards. Whatever is interrupted in the middle is done again, never twice. */
export const continueAdjustment = defineAction({
  function: 'policy',
  action: 'continueAdjustment',
  summary: '算下一批在保户；中断了再来也不会重复',
  access: { caller: 'officer' },
  writes: true,
  request: z.object({ runId: AdjustmentRunId }),
  response: AdjustmentRun,
});

/** Goes on with every run that was started and not finished; called by the timer. */
export const continueRuns = defineAction({
  function: 'policy',
  action: 'continueRuns',
  summary: '接着算没有算完的年度调标（仅系统）',
  access: { caller: 'system' },
  writes: false,
  request: z.object({}),
  response: z.object({ batches: z.number(), finished: z.number() }),
});

/** The runs of the county, and what came of one of them. */
export const listAdjustment = defineAction({
  function: 'policy',
  action: 'listAdjustment',
  summary: '年度调标的情况：调了哪些，哪些要人看、为什么',
  access: { caller: 'officer' },
  writes: false,
  request: z.object({
    runId: z.optional(AdjustmentRunId),
    outcome: z.optional(Outcome),
    township: z.optional(DivisionCode),
  }),
  response: z.object({
    countyName: z.string(),
    runs: z.array(AdjustmentRun),
    /** Awards that no run has looked at for the month of the asked run. */
    left: z.optional(z.number()),
    townships: z.array(z.object({ code: z.string(), name: z.string() })),
    items: z.array(AdjustmentItem),
    hasMore: z.boolean(),
  }),
});
