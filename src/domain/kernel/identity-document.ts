import * as z from 'zod/mini';
import { DOCUMENT_KIND_TEXT } from './document-kind';
import { birthDateInNumber, IdentityNumber, numberOf18Problem } from './identity-number';
import { PlainDate } from './plain-date';
import { strangerIn, tidyTypedNumber } from './typed-number';
import { writtenText } from './written-text';

const OLDEST_PLAUSIBLE_BIRTH = '1900-01-01';
const RESIDENCE_PERMIT = /^8[123]0000/;

/** A kind of number: how it is read, and what is wrong with it in words; undefined when nothing is. */
interface NumberRule {
  readonly normalize: (text: string) => string;
  readonly problem: (number: string) => string | undefined;
}

const numberOf = ({ normalize, problem }: NumberRule) =>
  z.pipe(
    z.string(),
    z.transform((text, context) => {
      const number = normalize(text);
      const wrong = problem(number);
      if (wrong) context.issues.push({ code: 'custom', message: wrong, input: text });
      return number;
    }),
  );

function residencePermitProblem(number: string): string | undefined {
  if (number === '') return '请填写港澳台居民居住证上的号码';
  if (number.length !== 18)
    return `港澳台居民居住证的号码应是 18 位，现在是 ${number.length} 位，请对照证件再看一遍`;
  if (!RESIDENCE_PERMIT.test(number))
    return '港澳台居民居住证的号码，第 1 到 6 位是 810000、820000 或 830000，请检查；如果是身份证，请改选“身份证”';
  return numberOf18Problem(number, '港澳台居民居住证的号码');
}

function foreignerPermitProblem(number: string): string | undefined {
  if (number === '') return '请填写外国人永久居留身份证上的号码';
  if (/^\d/.test(number)) {
    if (number.length !== 18)
      return `外国人永久居留身份证（新证）的号码应是 18 位，现在是 ${number.length} 位，请对照证件再看一遍`;
    if (!number.startsWith('9')) return '外国人永久居留身份证（新证）的号码，第 1 位是 9，请检查';
    return numberOf18Problem(number, '外国人永久居留身份证的号码');
  }
  if (number.length !== 15)
    return `外国人永久居留身份证（老证）的号码应是 3 个字母加 12 位数字，现在一共 ${number.length} 位，请检查`;
  if (!/^[A-Z]{3}/.test(number)) return '外国人永久居留身份证（老证）的号码，前 3 位是字母，请检查';
  const stranger = strangerIn(number.slice(3), /\d/);
  return stranger ? `外国人永久居留身份证（老证）的号码，3 个字母后面只有数字，请检查` : undefined;
}

const TRAVEL_PERMIT_OF_HK_AND_MACAO = /^[HM](?:\d{8}|\d{10})$/;
const TRAVEL_PERMIT_OF_TAIWAN = /^\d{8}$/;

/** The last two digits count how often the permit was given out anew: the person keeps the rest for life. */
const withoutIssueCount = (number: string): string =>
  TRAVEL_PERMIT_OF_HK_AND_MACAO.test(number) ? number.slice(0, 9) : number;

function travelPermitProblem(number: string): string | undefined {
  if (number === '') return '请填写通行证上的号码';
  if (/^[A-Z]/.test(number)) {
    if (!/^[HM]/.test(number))
      return `港澳居民来往内地通行证的号码，第 1 位是 H 或 M，现在是“${number[0]}”，请检查`;
    const stranger = strangerIn(number.slice(1), /\d/);
    if (stranger) return '港澳居民来往内地通行证的号码，字母后面只有数字，请检查';
    return TRAVEL_PERMIT_OF_HK_AND_MACAO.test(number)
      ? undefined
      : `港澳居民来往内地通行证的号码是 1 个字母加 8 位数字，现在有 ${number.length - 1} 位数字，请检查`;
  }
  const stranger = strangerIn(number, /\d/);
  if (stranger) return `台湾居民来往大陆通行证的号码只有数字，${stranger}，请检查`;
  return TRAVEL_PERMIT_OF_TAIWAN.test(number)
    ? undefined
    : `台湾居民来往大陆通行证的号码是 8 位数字，现在是 ${number.length} 位，请检查；港澳的通行证，前面还有字母 H 或 M`;
}

/** A day of birth that the person states, because no number says it. */
const BirthDate = PlainDate.check(
  z.refine((date) => date >= OLDEST_PLAUSIBLE_BIRTH, '出生年份在 1900 年以前，年龄不合理，请检查'),
);

const foreignerPermitSaysBirth = (number: string): boolean => /^\d{18}$|^\d{17}X$/.test(number);

const ForeignerPermit = z
  .object({
    kind: z.literal('foreignerPermit'),
    number: numberOf({ normalize: tidyTypedNumber, problem: foreignerPermitProblem }),
    birthDate: BirthDate,
  })
  .check(
    z.refine(
      ({ number, birthDate }) => !foreignerPermitSaysBirth(number) || birthDateInNumber(number) === birthDate,
      { error: '出生日期和证件号码第 7 到 14 位对不上，请检查', path: ['birthDate'] },
    ),
  );

export const NoDocumentReason = z.enum(['notRegistered', 'lost', 'newborn', 'other'], '请选择为什么没有证件');
export type NoDocumentReason = z.infer<typeof NoDocumentReason>;

/**
 * What says who a person is (证件): a resident identity number; the residence permit of people from Hong Kong, Macao
 * and Taiwan; the permanent residence card for foreigners; a travel permit to the mainland; or none yet, with the reason.
 * The day of birth is stated where no number says it.
 */
export const IdentityDocument = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('residentId'), number: IdentityNumber }),
  z.object({
    kind: z.literal('residencePermit'),
    number: numberOf({ normalize: tidyTypedNumber, problem: residencePermitProblem }),
  }),
  ForeignerPermit,
  z.object({
    kind: z.literal('travelPermit'),
    number: numberOf({
      normalize: (text) => withoutIssueCount(tidyTypedNumber(text)),
      problem: travelPermitProblem,
    }),
    birthDate: BirthDate,
  }),
  z.object({
    kind: z.literal('none'),
    reason: NoDocumentReason,
    note: z.optional(writtenText({ most: 200 })),
    birthDate: BirthDate,
  }),
]);
export type IdentityDocument = z.infer<typeof IdentityDocument>;

export const NO_DOCUMENT_REASON_TEXT: Readonly<Record<NoDocumentReason, string>> = {
  newborn: '刚出生，还没上户口',
  notRegistered: '一直没有上户口',
  lost: '丢了，号码也不记得',
  other: '别的原因',
};

/** The day of birth, from the number or as stated. */
export const birthDateOf = (document: IdentityDocument): PlainDate =>
  document.kind === 'residentId' || document.kind === 'residencePermit'
    ? birthDateInNumber(document.number)
    : document.birthDate;

/**
 * What a person is found by, whoever typed it and however often the paper was issued anew; undefined without a
 * document. It holds the whole number: make a keyed digest of it before it is kept in the open.
 */
export const documentKey = (document: IdentityDocument): string | undefined =>
  document.kind === 'none' ? undefined : `${document.kind}:${document.number}`;

/** The number in full, or why there is none: for those who may see it. */
export const documentText = (document: IdentityDocument): string =>
  document.kind === 'none'
    ? [NO_DOCUMENT_REASON_TEXT[document.reason], document.note].filter(Boolean).join('：')
    : document.number;

/** What others see: first three and last two characters of the number; that there is none, where there is none. */
export function maskDocument(document: IdentityDocument): string {
  if (document.kind === 'none') return DOCUMENT_KIND_TEXT.none;
  const { number } = document;
  return number.slice(0, 3) + '*'.repeat(Math.max(number.length - 5, 0)) + number.slice(-2);
}
