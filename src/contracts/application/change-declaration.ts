import * as z from 'zod/mini';
import { Application } from '@/domain/household/application';
import { CaseId } from '@/domain/kernel/ids';
import { writtenText } from '@/domain/kernel/written-text';
import { defineAction } from '../action-contract';

/** What has changed at home, as a new version of the declaration; the earlier one stays. */
export const changeDeclaration = defineAction({
  function: 'application',
  action: 'change',
  summary: '家里情况变了，更新申请内容',
  access: { caller: 'resident', of: 'case' },
  writes: true,
  request: z.object({
    caseId: CaseId,
    /** The version of the declaration that was changed; somebody else's change in between is not overwritten. */
    declaredVersion: z.number().check(z.int(), z.gte(1)),
    application: Application,
    note: writtenText({ most: 300, missing: '请写一句：什么变了' }),
  }),
  response: z.object({ version: z.number(), declaredVersion: z.number(), signaturesMissing: z.number() }),
});
