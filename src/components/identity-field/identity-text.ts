import {
  birthDateInNumber,
  identityNumberProblem,
  isOldIdentityNumber,
  normalizeIdentityNumber,
} from '@/domain/kernel/identity-number';
import { inWords } from '@/domain/kernel/plain-date';
import { tidyTypedNumber } from '@/domain/kernel/typed-number';

const LENGTH = 18;

/** What is wrong already while typing: only what more digits cannot mend. */
export function problemWhileTyping(text: string): string | undefined {
  return tidyTypedNumber(text).length >= LENGTH ? identityNumberProblem(text) : undefined;
}

/** What a right number says about the person, to compare with the card; undefined while it is not right. */
export function echoOf(text: string): string | undefined {
  if (identityNumberProblem(text) !== undefined) return undefined;
  const number = normalizeIdentityNumber(text);
  const old = isOldIdentityNumber(text) ? `，15 位的老号码，现在是 ${number}` : '';
  return `号码对的${old}，出生日期 ${inWords(birthDateInNumber(number))}`;
}
