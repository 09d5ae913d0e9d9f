import * as z from 'zod/mini';
import { CaseStatus } from '@/domain/case/case-status';
import { Programme } from '@/domain/household/programme';
import { CaseNumber } from '@/domain/kernel/case-number';
import { CaseId } from '@/domain/kernel/ids';
import { Instant } from '@/domain/kernel/instant';
import { VillageCode } from '@/domain/kernel/region';
import { defineAction } from '../action-contract';
import { DeadlineView } from '../deadline-view';

export const WorklistItem = z.object({
  caseId: CaseId,
  caseNumber: CaseNumber,
  programme: Programme,
  status: CaseStatus,
  applicantMasked: z.string(),
  villageName: z.string(),
  /** The office below whose case it is, where nobody is at the desk there and the caller's office stands in. */
  officeName: z.optional(z.string()),
  people: z.number(),
  submittedAt: Instant,
  updatedAt: Instant,
  signaturesMissing: z.number(),
  /** Items of the supplement notice that nobody has answered. */
  itemsLeft: z.number(),
  hasOpenObjection: z.boolean(),
  /** What an officer would look at first. */
  group: z.enum([
    'emergency',
    'ready',
    'waitingForSignatures',
    'waitingForAnswers',
    'objected',
    'accepted',
    'closed',
  ]),
  /** The caller's office assists: visits and deliveries, the decision is made elsewhere. */
  isAssisting: z.boolean(),
  nearRelative: z.boolean(),
  /** The nearest deadline, and how it stands today. */
  deadline: z.optional(DeadlineView),
  urgency: z.enum(['overdue', 'dueSoon', 'calm']),
});
export type WorklistItem = z.infer<typeof WorklistItem>;

/**
 * The cases of the caller's office, those in which it assists, and those of offices that it stands in for, at most 100:
 * emergencies, then what waits for the office, then what waits for residents, then what was accepted last; of these what
 * is due first stands first. Closed cases only on request. Counts are of all cases.
 */
export const getWorklist = defineAction({
  function: 'casework',
  action: 'getWorklist',
  summary: '本机关的待办案件',
  access: { caller: 'officer' },
  writes: false,
  request: z.object({
    status: z.optional(CaseStatus),
    /** Exactly this case number; an office finds it also when the list is long. */
    caseNumber: z.optional(CaseNumber),
    /** Only households that live in this village. */
    villageCode: z.optional(VillageCode),
  }),
  response: z.object({
    officeName: z.string(),
    items: z.array(WorklistItem),
    /** There are more than are shown. */
    hasMore: z.boolean(),
    /** Calls that people asked for and nobody has made yet. */
    openCalls: z.number(),
    counts: z.record(CaseStatus, z.number()),
  }),
});
