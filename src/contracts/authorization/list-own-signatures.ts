import * as z from 'zod/mini';
import { CaseNumber } from '@/domain/kernel/case-number';
import { CaseId, SignerId } from '@/domain/kernel/ids';
import { Instant } from '@/domain/kernel/instant';
import { defineAction } from '../action-contract';
import { OfficeContact } from '../office-contact';

export const OwnSignature = z.object({
  caseId: CaseId,
  signerId: SignerId,
  caseNumber: CaseNumber,
  office: OfficeContact,
  signedAt: Instant,
  withdrawnAt: z.optional(Instant),
});
export type OwnSignature = z.infer<typeof OwnSignature>;

/**
 * What the caller signed on their own telephone for cases that they do not follow, as supporters and guardians from
 * elsewhere do: the newest first, the last one of each person signed for.
 */
export const listOwnSignatures = defineAction({
  function: 'authorization',
  action: 'listOwn',
  summary: '我签过的授权书（不是自己家的申请）',
  access: { caller: 'resident' },
  writes: false,
  request: z.object({}),
  response: z.object({ signatures: z.array(OwnSignature) }),
});
