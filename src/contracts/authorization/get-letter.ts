import * as z from 'zod/mini';
import { CaseNumber } from '@/domain/kernel/case-number';
import { DocumentKind } from '@/domain/kernel/identity-document';
import { CaseId, MemberId } from '@/domain/kernel/ids';
import { Instant } from '@/domain/kernel/instant';
import { defineAction } from '../action-contract';

/** The authorization letter (核对授权书) for a case: its text, who must sign, who has. */
export const getAuthorizationLetter = defineAction({
  function: 'authorization',
  action: 'getLetter',
  summary: '核对授权书文本和签署情况',
  access: { caller: 'resident', of: 'case' },
  writes: false,
  request: z.object({ caseId: CaseId }),
  response: z.object({
    caseNumber: CaseNumber,
    version: z.string(),
    /** SM3 of the exact text, hex; what is signed is bound to it. */
    hash: z.string(),
    title: z.string(),
    sections: z.array(z.object({ heading: z.string(), text: z.string() })),
    signers: z.array(
      z.object({
        memberId: MemberId,
        name: z.string(),
        documentKind: DocumentKind,
        documentMasked: z.string(),
        signedAt: z.optional(Instant),
      }),
    ),
  }),
});
