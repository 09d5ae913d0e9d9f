import { useRouter } from '@tarojs/taro';
import * as z from 'zod/mini';
import { Programme } from '@/domain/household/programme';
import { CaseNumber } from '@/domain/kernel/case-number';
import { CaseId, MemberId, SignerId } from '@/domain/kernel/ids';

const read = <S extends z.ZodMiniType>(schema: S) => z.catch(z.optional(schema), undefined);

const Parameters = z.object({
  caseId: read(CaseId),
  memberId: read(MemberId),
  signerId: read(SignerId),
  caseNumber: read(CaseNumber),
  programme: read(Programme),
  statement: read(z.enum(['withdraw', 'object', 'takeOver', 'liftObjection'])),
  token: read(z.string().check(z.regex(/^[0-9a-z]{24}$/))),
  before: read(z.literal('yes')),
  photos: read(z.literal('yes')),
});

/** What the address of this screen says; undefined for what it does not say, or says wrongly. */
export const useRoute = (): z.infer<typeof Parameters> => z.parse(Parameters, useRouter().params);
