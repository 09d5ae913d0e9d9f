import * as z from 'zod/mini';

/** What a person can prove by who they are. */
export const DocumentKind = z.enum([
  'residentId',
  'residencePermit',
  'travelPermit',
  'foreignerPermit',
  'none',
]);
export type DocumentKind = z.infer<typeof DocumentKind>;

/** The kinds in the words that residents and officers read, in the order they are offered. */
export const DOCUMENT_KIND_TEXT: Readonly<Record<DocumentKind, string>> = {
  residentId: '身份证',
  residencePermit: '港澳台居民居住证',
  travelPermit: '港澳台居民来往内地（大陆）通行证',
  foreignerPermit: '外国人永久居留身份证',
  none: '没有证件',
};
