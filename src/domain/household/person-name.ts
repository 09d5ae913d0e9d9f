import * as z from 'zod/mini';
import { isWord } from '../kernel/letters';

const LONGEST_NAME = 50;

/** Spaces that people put between the characters of a Chinese name. */
const HAN_GAP = /(\p{Script=Han})[ \u3000]+(?=\p{Script=Han})/gu;

const BETWEEN_WORDS = /[· .'-]/;

/** One way of writing a name, so that the same name typed twice is the same. */
const tidied = (text: string): string =>
  text
    .normalize('NFC')
    .trim()
    .replace(/ *[•・‧∙·] */g, '·')
    .replace(HAN_GAP, '$1');

/** Name of a person (姓名): letters of any script, with · and spaces between; at most 50 characters. */
export const PersonName = z.pipe(z.string(), z.transform(tidied)).check(
  z.superRefine((name, context) => {
    const length = [...name].length;
    if (length === 0) context.addIssue({ code: 'custom', message: '请填写姓名' });
    else if (length > LONGEST_NAME) context.addIssue({ code: 'custom', message: '姓名最多 50 个字' });
    else if (!name.split(BETWEEN_WORDS).every(isWord))
      context.addIssue({ code: 'custom', message: '姓名里只能有文字和间隔点“·”，请检查' });
  }),
);
export type PersonName = z.infer<typeof PersonName>;
