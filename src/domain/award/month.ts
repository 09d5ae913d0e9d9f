import type { PlainDate } from '../kernel/plain-date';

/** A calendar month, `2027-01`. */
export type Month = `${number}-${number}`;

/** Whether a text is a month. */
export const isMonth = (text: string): text is Month => /^\d{4}-(0[1-9]|1[0-2])$/.test(text);

export const firstDayOf = (month: Month): PlainDate => `${month}-01` as PlainDate;

/** The later of two. */
export const laterOf = (a: Month, b: Month): Month => (a < b ? b : a);

/** `2027年1月` */
export const monthInWords = (month: Month): string =>
  `${Number(month.slice(0, 'YYYY'.length))}年${Number(month.slice('YYYY-'.length))}月`;
