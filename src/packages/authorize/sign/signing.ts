import * as z from 'zod/mini';
import type { Strokes } from '@/components/signature-pad/strokes';
import { HandwrittenSignature } from '@/domain/authorization/handwritten-signature';
import { PersonName } from '@/domain/household/person-name';

export interface SigningProblems {
  readonly name?: string;
  readonly signature?: string;
}

function nameProblem(typed: string, signer: string): string | undefined {
  const read = z.safeParse(PersonName, typed);
  if (!read.success) return read.error.issues[0]?.message;
  return read.data === signer ? undefined : `这里要由${signer}本人写自己的名字，请检查`;
}

function signatureProblem(strokes: Strokes): string | undefined {
  if (strokes.length === 0) return '还没有签名，请在框里手写姓名';
  const read = z.safeParse(HandwrittenSignature, strokes);
  return read.success ? undefined : read.error.issues[0]?.message;
}

/** What keeps a signature from being given. */
export function signingProblems(typed: string, signer: string, strokes: Strokes): SigningProblems {
  return { name: nameProblem(typed, signer), signature: signatureProblem(strokes) };
}
