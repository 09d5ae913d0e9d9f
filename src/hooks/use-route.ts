import { useRouter } from '@tarojs/taro';
import * as z from 'zod/mini';
import { CaseNumber } from '@/domain/kernel/case-number';
import { CaseId, MemberId } from '@/domain/kernel/ids';

const Parameters = z.object({
  caseId: z.catch(z.optional(CaseId), undefined),
  memberId: z.catch(z.optional(MemberId), undefined),
  caseNumber: z.catch(z.optional(CaseNumber), undefined),
  before: z.catch(z.optional(z.literal('yes')), undefined),
});

/** What the address of this screen says; undefined for what it does not say, or says wrongly. */
export const useRoute = (): z.infer<typeof Parameters> => z.parse(Parameters, useRouter().params);
