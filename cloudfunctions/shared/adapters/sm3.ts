import { createHash } from 'node:crypto';

/** SM3 of a text in UTF-8, hex. */
export const sm3 = (text: string): string => createHash('sm3').update(text, 'utf8').digest('hex');
