import * as z from 'zod/mini';
import { PlainDate } from '@/domain/kernel/plain-date';

/** Reads a day as people type it (`19900102`, `1990-1-2`, `1990年1月2日`); undefined when it is no day. */
export function readDay(text: string): PlainDate | undefined {
  const plain = text.trim().replace(/[０-９]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
  const parts =
    /^(\d{4})(\d{2})(\d{2})$/.exec(plain) ??
    /^(\d{4})[^\d]{1,3}(\d{1,2})[^\d]{1,3}(\d{1,2})[^\d]{0,2}$/.exec(plain);
  if (!parts) return undefined;
  const [, year = '', month = '', day = ''] = parts;
  const read = z.safeParse(PlainDate, `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  return read.success ? read.data : undefined;
}
