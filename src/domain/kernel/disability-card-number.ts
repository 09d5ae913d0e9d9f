import * as z from 'zod/mini';
import { numberOf18Problem } from './identity-number';
import { tidyTypedNumber } from './typed-number';

/** Categories of disability by the digit in the card's number (残疾类别). */
export const DISABILITY_CATEGORY = {
  1: 'sight',
  2: 'hearing',
  3: 'speech',
  4: 'physical',
  5: 'intellectual',
  6: 'mental',
  7: 'multiple',
} as const;
export type DisabilityCategory = (typeof DISABILITY_CATEGORY)[keyof typeof DISABILITY_CATEGORY];

/** The categories in words. */
export const DISABILITY_CATEGORY_TEXT: Readonly<Record<DisabilityCategory, string>> = {
  sight: '视力',
  hearing: '听力',
  speech: '言语',
  physical: '肢体',
  intellectual: '智力',
  mental: '精神',
  multiple: '多重',
};

const LENGTH = 20;
/** A card that was issued anew has a letter and a digit behind the number (补办). */
const REISSUE = /^[A-Z]\d{1,2}$/;

/**
 * What is wrong with a disability card number, in words; undefined when nothing is. It is the holder's identity
 * number, then the category (1–7) and the grade (1–4), and behind them a mark when the card was issued anew.
 */
export function disabilityCardProblem(text: string): string | undefined {
  const number = tidyTypedNumber(text);
  if (number === '') return '请填写残疾证号';
  if (number.length < LENGTH) return `残疾证号应是 20 位，现在是 ${number.length} 位，请对照残疾证再看一遍`;
  const holder = numberOf18Problem(number.slice(0, 18), '残疾证号前 18 位');
  if (holder) return holder;
  if (!/[1-7]/.test(number[18] ?? ''))
    return `残疾证号第 19 位是残疾类别，只能是 1 到 7，现在是“${number[18]}”，请检查`;
  if (!/[1-4]/.test(number[19] ?? ''))
    return `残疾证号第 20 位是残疾等级，只能是 1 到 4，现在是“${number[19]}”，请检查`;
  const rest = number.slice(LENGTH);
  return rest === '' || REISSUE.test(rest)
    ? undefined
    : '残疾证号第 20 位后面只会有补办的标记（比如 B1），请检查';
}

/** Disability card number (残疾人证号), checked and normalized; without the mark of a card issued anew. */
export const DisabilityCardNumber = z
  .pipe(
    z.string(),
    z.transform((text, context) => {
      const problem = disabilityCardProblem(text);
      if (problem) context.issues.push({ code: 'custom', message: problem, input: text });
      return tidyTypedNumber(text).slice(0, LENGTH);
    }),
  )
  .brand<'DisabilityCardNumber'>();
export type DisabilityCardNumber = z.infer<typeof DisabilityCardNumber>;

/** Whose card it is: the identity number in it. */
export const holderOf = (card: DisabilityCardNumber): string => card.slice(0, 18);

/** What the card certifies: the category, and the grade from 1 (heaviest) to 4. */
export const certifiedBy = (card: DisabilityCardNumber): { category: DisabilityCategory; grade: number } => ({
  category: DISABILITY_CATEGORY[Number(card[18]) as keyof typeof DISABILITY_CATEGORY],
  grade: Number(card[19]),
});
