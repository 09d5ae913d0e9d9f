import * as z from 'zod/mini';
import { Programme } from '@/domain/household/programme';
import { Instant } from '@/domain/kernel/instant';
import { defineAction } from '../action-contract';

const MOST_CHARACTERS = 60_000;
const LONGEST_DEVICE_NAME = 30;

/** Answers of an application that has not been handed in (草稿): what the screens keep, as they keep it. */
const DraftAnswers = z.string().check(z.maxLength(MOST_CHARACTERS, '草稿内容太长了，请删减后再存'));

/** A draft in the cloud: one for each account and programme. */
export const CloudDraft = z.object({
  programme: Programme,
  /** One more for each save; whoever saves says which they changed. */
  version: z.number(),
  savedAt: Instant,
  /** Which telephone or computer saved it, in words. */
  device: z.string(),
  answers: DraftAnswers,
});
export type CloudDraft = z.infer<typeof CloudDraft>;

/** Keeps a draft in the cloud; refused with `draftChanged` when another device has saved since `baseVersion`. */
export const saveDraft = defineAction({
  function: 'application',
  action: 'saveDraft',
  summary: '把没填完的申请存到云上',
  access: { caller: 'resident' },
  writes: true,
  request: z.object({
    programme: Programme,
    /** 0 where nothing was in the cloud. */
    baseVersion: z.number().check(z.int(), z.gte(0)),
    device: z.string().check(z.minLength(1), z.maxLength(LONGEST_DEVICE_NAME)),
    answers: DraftAnswers,
  }),
  response: z.object({ version: z.number(), savedAt: Instant }),
});

/** The caller's drafts in the cloud. */
export const getDrafts = defineAction({
  function: 'application',
  action: 'getDrafts',
  summary: '云上没填完的申请',
  access: { caller: 'resident' },
  writes: false,
  request: z.object({}),
  response: z.object({ drafts: z.array(CloudDraft) }),
});

/** Throws a draft away, unless another device has saved since `baseVersion`. */
export const discardDraft = defineAction({
  function: 'application',
  action: 'discardDraft',
  summary: '删掉云上没填完的申请',
  access: { caller: 'resident' },
  writes: true,
  request: z.object({ programme: Programme, baseVersion: z.number().check(z.int(), z.gte(0)) }),
  response: z.object({}),
});
