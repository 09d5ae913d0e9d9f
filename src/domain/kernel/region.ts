import * as z from 'zod/mini';

/** Division code (行政区划代码) of a village or residential committee: 12 digits. */
export const VillageCode = z
  .string()
  .check(z.regex(/^\d{12}$/, '请选择村或社区'))
  .brand<'VillageCode'>();
export type VillageCode = z.infer<typeof VillageCode>;

/** Division code of any level: 2, 4, 6, 9 or 12 digits. */
export const DivisionCode = z
  .string()
  .check(z.regex(/^(\d{2}|\d{4}|\d{6}|\d{9}|\d{12})$/, '区划代码格式不对'));
export type DivisionCode = z.infer<typeof DivisionCode>;

/** A handling office (办理机关): a township's, or the county's own inbox. */
export const OfficeId = z
  .string()
  .check(z.regex(/^o_[0-9a-z_]{1,40}$/, '机关编号格式不对'))
  .brand<'OfficeId'>();
export type OfficeId = z.infer<typeof OfficeId>;

/** The codes above `code`, nearest first, down to the province: village → township → county → city → province. */
export const divisionsAbove = (code: string): string[] =>
  [9, 6, 4, 2].filter((n) => n < code.length).map((n) => code.slice(0, n));
