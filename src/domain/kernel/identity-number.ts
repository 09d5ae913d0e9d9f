import * as z from 'zod/mini';
import { ageOn, PlainDate } from './plain-date';
import { strangerIn, tidyTypedNumber } from './typed-number';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const CHECK_CHARACTERS = '10X98765432';
const OLDEST_PLAUSIBLE_BIRTH_YEAR = 1900;
/** Numbers given out before October 1999 have 15 digits: the century and the check character are left out. */
const OLD_NUMBER = /^\d{15}$/;
const OLD_NUMBER_CENTURY = '19';
/** The residence permit of people from Hong Kong, Macao and Taiwan has a number of the same make. */
const RESIDENCE_PERMIT_PLACES = /^8[123]0000/;
/** The permanent residence card for foreigners begins with 9 and the province that gave it out. */
const FOREIGNER_PERMIT_PLACES = /^9[1-6]/;

/** The check character of the first 17 digits (GB 11643-1999, §4.2: ISO 7064 MOD 11-2). */
export function checkCharacterOf(first17: string): string {
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(first17[i]), 0);
  return CHECK_CHARACTERS[sum % 11] ?? '';
}

/** What a person typed, made comparable; an old number of 15 digits becomes the one of 18 that the same person has now. */
export function normalizeIdentityNumber(text: string): string {
  const number = tidyTypedNumber(text);
  if (!OLD_NUMBER.test(number)) return number;
  const first17 = number.slice(0, 6) + OLD_NUMBER_CENTURY + number.slice(6);
  return first17 + checkCharacterOf(first17);
}

/** Whether the text is a number of the old make, which has 15 digits. */
export const isOldIdentityNumber = (text: string): boolean => OLD_NUMBER.test(tidyTypedNumber(text));

/** The day of birth that stands in a number of 18 characters. */
export const birthDateInNumber = (number: string): PlainDate =>
  `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}` as PlainDate;

/** What is wrong with the day of birth in a number of 18; `places` says where it stands in what was typed. */
function birthProblem(number: string, places: string): string | undefined {
  const birth = birthDateInNumber(number);
  if (!z.safeParse(PlainDate, birth).success) return `${places}应是出生年月日，没有这一天，请检查`;
  if (Number(birth.slice(0, 4)) < OLDEST_PLAUSIBLE_BIRTH_YEAR)
    return `${places}是出生年月日，写的是 ${birth.slice(0, 4)} 年，年龄不合理，请检查`;
  return undefined;
}

/**
 * What is wrong with a number of 18 characters made as GB 11643 says, called `what`; undefined when nothing is.
 * Takes tidied text.
 */
export function numberOf18Problem(number: string, what: string): string | undefined {
  const stranger = strangerIn(number.slice(0, 17), /\d/);
  if (stranger) return `${what}前 17 位只有数字，${stranger}，请检查`;
  if (!/[\dX]/.test(number[17] ?? '')) return `${what}最后一位只能是数字或 X，现在是“${number[17]}”，请检查`;
  const born = birthProblem(number, '第 7 到 14 位');
  if (born) return born;
  return checkCharacterOf(number.slice(0, 17)) === number[17]
    ? undefined
    : `${what}里有一位写错了，请对照证件逐位检查`;
}

/**
 * What is wrong with a resident identity number, in words for the person who typed it; undefined when nothing is.
 * Source: GB 11643-1999. Old numbers of 15 digits are taken.
 */
export function identityNumberProblem(text: string): string | undefined {
  const typed = tidyTypedNumber(text);
  if (typed === '') return '请填写身份证号';
  if (OLD_NUMBER.test(typed)) return birthProblem(normalizeIdentityNumber(typed), '第 7 到 12 位');
  if (typed.length !== 18) return `身份证号应是 18 位，现在是 ${typed.length} 位，请对照身份证再看一遍`;
  if (RESIDENCE_PERMIT_PLACES.test(typed)) return '这是港澳台居民居住证的号码，请改选“港澳台居民居住证”再填';
  if (FOREIGNER_PERMIT_PLACES.test(typed))
    return '这像是外国人永久居留身份证的号码，请改选“外国人永久居留身份证”再填';
  return numberOf18Problem(typed, '身份证号');
}

/** Resident identity number (公民身份号码), 18 characters, checked and normalized. */
export const IdentityNumber = z
  .pipe(
    z.string(),
    z.transform((text, context) => {
      const problem = identityNumberProblem(text);
      if (problem) context.issues.push({ code: 'custom', message: problem, input: text });
      return normalizeIdentityNumber(text);
    }),
  )
  .brand<'IdentityNumber'>();
export type IdentityNumber = z.infer<typeof IdentityNumber>;

/** Whether somebody born on `birth` has completed `years` years of age on `on`. */
export const hasReachedAge = (birth: PlainDate, years: number, on: PlainDate): boolean =>
  ageOn(birth, on) >= years;
