import * as z from 'zod/mini';
import { hasWords } from './letters';

/** Control, direction and zero-width characters: they show nothing, or show something else than what stands there. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/gu;

const cleaned = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.replace(INVISIBLE, ''))
    .join('\n')
    .trim();

/**
 * What a person wrote in their own words: composed, trimmed, without invisible characters, at most `most` characters.
 * With `missing` it must hold at least one letter or digit, else it is refused with those words.
 */
export const writtenText = ({ most, missing }: { readonly most: number; readonly missing?: string }) =>
  z.pipe(z.string(), z.transform(cleaned)).check(
    z.maxLength(most, `最多写 ${most} 个字`),
    z.refine((text) => missing === undefined || hasWords(text), missing ?? ''),
  );
