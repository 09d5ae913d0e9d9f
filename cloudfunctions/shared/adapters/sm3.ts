import { createHash } from 'node:crypto';

/** SM3 of bytes or of a text in UTF-8, hex. */
export const sm3 = (content: string | Uint8Array): string => createHash('sm3').update(content).digest('hex');
