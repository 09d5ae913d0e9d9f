import * as z from 'zod/mini';
import { CaseNumber } from '@/domain/kernel/case-number';
import { CaseId, SignerId } from '@/domain/kernel/ids';
import { Instant } from '@/domain/kernel/instant';
import { defineAction } from '../action-contract';
import { OfficeContact } from '../office-contact';
import { LetterView } from './letter-view';

/** The receipt of one signature (签署回执): exactly the text that was signed, when and how, and how to take it back. */
export const getAuthorizationReceipt = defineAction({
  function: 'authorization',
  action: 'getReceipt',
  summary: '授权书签署回执',
  access: { caller: 'resident', of: 'signedCase' },
  writes: false,
  request: z.object({ caseId: CaseId, signerId: SignerId }),
  response: z.object({
    caseNumber: CaseNumber,
    office: OfficeContact,
    letter: LetterView,
    name: z.string(),
    signedAt: Instant,
    on: z.enum(['ownPhone', 'thisPhone', 'paper']),
    guardianName: z.optional(z.string()),
    /** It was taken back since; `byPhone` when an officer wrote it down for the signer. */
    withdrawn: z.optional(z.object({ at: Instant, byPhone: z.boolean() })),
    /** The caller follows the case as well. */
    isPartOfCase: z.boolean(),
    /** The caller may take it back. */
    mayWithdraw: z.boolean(),
  }),
});
