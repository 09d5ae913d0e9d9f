import * as z from 'zod/mini';
import type { Person } from '../household/people';
import { birthDateOf, documentKey } from '../kernel/identity-document';
import { PlainDate } from '../kernel/plain-date';

const TAIL_LENGTH = 6;

/**
 * What somebody shows to be the person named in the case (身份确认): the last characters of the document, or, where there is
 * no document, the day of birth. Together with a code to their telephone; face recognition is never needed
 * (人脸识别技术应用安全管理办法: never the only way).
 */
export const IdentityProof = z.discriminatedUnion('by', [
  z.object({
    by: z.literal('documentTail'),
    tail: z
      .pipe(
        z.string(),
        z.transform((text: string) => text.replace(/\s/g, '').toUpperCase()),
      )
      .check(z.length(TAIL_LENGTH, `请填写证件号码的后 ${TAIL_LENGTH} 位`)),
  }),
  z.object({ by: z.literal('birthDate'), birthDate: PlainDate }),
]);
export type IdentityProof = z.infer<typeof IdentityProof>;

/** Whether the proof is this person's. A day of birth counts only for somebody without a document. */
export function provesIdentity(person: Pick<Person, 'document'>, proof: IdentityProof): boolean {
  const { document } = person;
  if (document.kind === 'none') return proof.by === 'birthDate' && proof.birthDate === birthDateOf(document);
  const key = documentKey(document);
  return proof.by === 'documentTail' && key !== undefined && key.endsWith(proof.tail);
}
