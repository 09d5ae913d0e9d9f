import * as z from 'zod/mini';

/** Damm's quasigroup of order 10: detects every single wrong digit and every swap of neighbours. */
const DAMM = [
  '0317598642',
  '7092154863',
  '4206871359',
  '1750983426',
  '6123045978',
  '3674209581',
  '5869720134',
  '8945362017',
  '9438617205',
  '2581436790',
] as const;

const dammCheckDigit = (digits: string): string =>
  [...digits].reduce((interim, digit) => DAMM[Number(interim)]?.[Number(digit)] ?? '', '0');

const isCaseNumber = (text: string): boolean => /^\d{9}$/.test(text) && dammCheckDigit(text) === '0';

/**
 * Case number (案件编号) that a person can read over the telephone: nine digits, the last a check digit.
 * Random, not counted: it says nothing about how many cases there are.
 */
export const CaseNumber = z
  .string()
  .check(z.refine(isCaseNumber, '案件编号不对，请对照回执再看一遍'))
  .brand<'CaseNumber'>();
export type CaseNumber = z.infer<typeof CaseNumber>;

/** The case number made from a random number in 0 … 99,999,999. */
export function caseNumberFrom(random: number): CaseNumber {
  const digits = String(random).padStart(8, '0');
  return (digits + dammCheckDigit(digits)) as CaseNumber;
}

/** `483177503` as people read it: `483 177 503`. */
export const spokenCaseNumber = (number: CaseNumber): string => number.replace(/(\d{3})(?=\d)/g, '$1 ');
