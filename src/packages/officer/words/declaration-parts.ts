import type { DeclaredPart } from '@/domain/household/changed-parts';

const PARTS: Readonly<Record<DeclaredPart, string>> = {
  phone: '联系电话',
  residence: '住址、户口',
  people: '家里人和他们的情况',
  hardship: '难处',
  income: '收入',
  spending: '大额支出',
  property: '财产',
  nearRelative: '近亲属备案',
  supporters: '赡养、抚养、扶养的人',
  attachments: '照片',
};

/** `住址、户口；收入`; says so when only the words of the note are new. */
export const changedWords = (parts: readonly DeclaredPart[]): string =>
  parts.length > 0 ? parts.map((part) => PARTS[part]).join('；') : '填的内容没有变';
