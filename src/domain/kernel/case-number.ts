import * as z from 'zod/mini';
import { isChecked, withCheckDigit } from './check-digit';

const isCaseNumber = (text: string): boolean => /^\d{9}$/.test(text) && isChecked(text);

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
export const caseNumberFrom = (random: number): CaseNumber =>
  withCheckDigit(String(random).padStart(8, '0')) as CaseNumber;

/** `483177503` as people read it: `483 177 503`. */
export const spokenCaseNumber = (number: CaseNumber): string => number.replace(/(\d{3})(?=\d)/g, '$1 ');
