import type { IdentityNumber } from '@/domain/kernel/identity-number';
import { birthDateOf, identityNumberProblem, normalizeIdentityNumber } from '@/domain/kernel/identity-number';
import { inWords } from '@/domain/kernel/plain-date';

const LENGTH = 18;

/** What is wrong already while typing: only what more digits cannot mend. */
export function problemWhileTyping(text: string): string | undefined {
  return normalizeIdentityNumber(text).length >= LENGTH ? identityNumberProblem(text) : undefined;
}

/** What a right number says about the person, to compare with the card; undefined while it is not right. */
export function echoOf(text: string): string | undefined {
  if (identityNumberProblem(text) !== undefined) return undefined;
  const number = normalizeIdentityNumber(text) as IdentityNumber;
  return `号码对的，出生日期 ${inWords(birthDateOf(number))}`;
}
