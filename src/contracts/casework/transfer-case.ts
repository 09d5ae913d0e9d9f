import * as z from 'zod/mini';
import { CaseId } from '@/domain/kernel/ids';
import { OfficeId } from '@/domain/kernel/region';
import { writtenText } from '@/domain/kernel/written-text';
import { defineAction } from '../action-contract';
import { OfficeContact } from '../office-contact';

/** Hands the case to the office whose it is; nobody has to apply again. */
export const transferCase = defineAction({
  function: 'casework',
  action: 'transfer',
  summary: '转到该办的机关',
  access: { caller: 'officer', of: 'case' },
  writes: true,
  request: z.object({
    caseId: CaseId,
    toOfficeId: OfficeId,
    reason: writtenText({ most: 300, missing: '请写明为什么转办' }),
  }),
  response: z.object({ version: z.number(), office: OfficeContact }),
});
