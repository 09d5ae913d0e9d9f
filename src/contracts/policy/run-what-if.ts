import * as z from 'zod/mini';
import { PlainDate } from '@/domain/kernel/plain-date';
import { TrialChange } from '@/domain/policy/pack/trial-change';
import { defineAction } from '../action-contract';

const MOST_CHANGES = 20;
const MOST_SAMPLED = 5_000;

/** What a change does to one set of households. Amounts are fen a month. */
export const WhatIfView = z.object({
  households: z.number(),
  fates: z.object({ gains: z.number(), same: z.number(), loses: z.number(), mayLose: z.number() }),
  before: z.number(),
  after: z.number(),
  classes: z.array(
    z.object({
      label: z.string(),
      before: z.number(),
      after: z.number(),
      entered: z.number(),
      left: z.number(),
      raised: z.number(),
      lowered: z.number(),
      /** Whose answer waits for something, now and with the change. */
      openBefore: z.number(),
      openAfter: z.number(),
    }),
  ),
  townships: z.array(
    z.object({
      name: z.string(),
      households: z.number(),
      before: z.number(),
      after: z.number(),
      openAfter: z.number(),
      /** Special aid that is money, as far as it can be known: premiums and allowances, no bills. */
      specialBefore: z.number(),
      specialAfter: z.number(),
    }),
  ),
  /** Those who would surely get less, as many as are listed. */
  losers: z.array(
    z.object({
      who: z.string(),
      township: z.string(),
      area: z.enum(['urban', 'rural']),
      before: z.number(),
      after: z.number(),
      /** Special aid that ends or becomes less, in words. */
      special: z.array(z.string()),
    }),
  ),
});
export type WhatIfView = z.infer<typeof WhatIfView>;

/** Tries changed parameters on a made-up population and on the county's awards; nothing is kept. */
export const runWhatIf = defineAction({
  function: 'policy',
  action: 'runWhatIf',
  summary: '试算：改一个参数，谁进来、谁出去、钱多多少、谁吃亏；什么都不保存',
  access: { caller: 'officer' },
  writes: false,
  request: z.object({
    on: PlainDate,
    changes: z.array(TrialChange).check(z.minLength(1, '请至少改一个参数'), z.maxLength(MOST_CHANGES)),
    /** Households of the made-up population. */
    sample: z.optional(z.number().check(z.int(), z.gte(1), z.lte(MOST_SAMPLED))),
  }),
  response: z.object({
    countyName: z.string(),
    /** The changes in words: what it is now, what is tried. */
    changes: z.array(z.object({ label: z.string(), now: z.optional(z.string()), tried: z.string() })),
    population: WhatIfView,
    awards: WhatIfView,
    /** Awards beyond those that could be tried in the time there is. */
    awardsLeft: z.number(),
  }),
});
