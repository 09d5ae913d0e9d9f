import * as z from 'zod/mini';
import { ageOn, PlainDate } from './plain-date';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const CHECK_CHARACTERS = '10X98765432';
const OLDEST_PLAUSIBLE_BIRTH_YEAR = 1900;

/** The check character of the first 17 digits (GB 11643-1999, §4.2: ISO 7064 MOD 11-2). */
export function checkCharacterOf(first17: string): string {
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(first17[i]), 0);
  return CHECK_CHARACTERS[sum % 11] ?? '';
}

/** Upper-cases x, drops spaces and turns full-width digits into plain ones: what a person typed, made comparable. */
export const normalizeIdentityNumber = (text: string): string =>
  text
    .replace(/[０-９Ｘｘ]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/[\s-]/g, '')
    .toUpperCase();

/**
 * What is wrong with a resident identity number, in words for the person who typed it; undefined when nothing is.
 * Source: GB 11643-1999.
 */
export function identityNumberProblem(text: string): string | undefined {
  const number = normalizeIdentityNumber(text);
  if (number === '') return '请填写身份证号';
  if (number.length !== 18) return `身份证号应是 18 位，现在是 ${number.length} 位，请对照身份证再看一遍`;
  if (!/^\d{17}[\dX]$/.test(number)) return '身份证号只有数字，最后一位可以是 X，请检查';
  const birth = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  if (!z.safeParse(PlainDate, birth).success || Number(number.slice(6, 10)) < OLDEST_PLAUSIBLE_BIRTH_YEAR)
    return '第 7 到 14 位应是出生年月日，请检查';
  if (checkCharacterOf(number.slice(0, 17)) !== number[17])
    return '身份证号里有一位写错了，请对照身份证逐位检查';
  return undefined;
}

/** Resident identity number (公民身份号码), 18 characters, checked and normalized. */
export const IdentityNumber = z
  .pipe(z.string(), z.transform(normalizeIdentityNumber))
  .check(
    z.superRefine((number, context) => {
      const problem = identityNumberProblem(number);
      if (problem) context.addIssue({ code: 'custom', message: problem });
    }),
  )
  .brand<'IdentityNumber'>();
export type IdentityNumber = z.infer<typeof IdentityNumber>;

/** The day of birth written in a checked number. */
export const birthDateOf = (number: IdentityNumber): PlainDate =>
  `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}` as PlainDate;

/** Whether the holder has completed `years` years of age on `on`. */
export const hasReachedAge = (number: IdentityNumber, years: number, on: PlainDate): boolean =>
  ageOn(birthDateOf(number), on) >= years;
