import { citation, type LegalReference } from '../../kernel/legal-reference';
import { cite } from '../../law/cite';
import type { CountyParameterName } from './county-parameters';

/** Whose document a value stands in, the lowest level first. */
export const ISSUERS = ['county', 'city', 'province'] as const;
export type Issuer = (typeof ISSUERS)[number];
type AboveCounty = Exclude<Issuer, 'county'>;

/** Parameters that the law leaves to a level above the county, the lowest that may set them, and the article. */
interface Reservation {
  readonly names: readonly CountyParameterName[];
  readonly lowest: AboveCounty;
  readonly article: LegalReference;
}

/**
 * All others a county may set. The standard of 低保 is the province's, or the city's where the province sets a guiding one;
 * none of these articles lets it be handed down to a county.
 */
const RESERVATIONS: readonly Reservation[] = [
  { names: ['subsistenceStandard'], lowest: 'city', article: cite('assistanceAct', '第十九条') },
  {
    names: [
      'extremeHardshipStandard',
      'institutionStandard',
      'careStandardFull',
      'careStandardHalf',
      'careStandardNone',
    ],
    lowest: 'city',
    article: cite('assistanceAct', '第十七条'),
  },
  { names: ['rigidShare'], lowest: 'city', article: cite('assistanceAct', '第二十二条') },
  {
    names: [
      'extremeHardshipSavingsMonths',
      'extremeHardshipHomes',
      'extremeHardshipCarMonths',
      'extremeHardshipCompanyAllowed',
    ],
    lowest: 'city',
    article: cite('extremeHardshipMeasures', '第七条'),
  },
];

const WHO: Readonly<Record<AboveCounty, string>> = { city: '省或者设区的市', province: '省' };
const BY: Readonly<Record<Issuer, string>> = { county: '县里', city: '市里', province: '省里' };

/** Who sets a parameter, where a document of `issuedBy` may not; undefined where it may. */
export function reservedWords(name: CountyParameterName, issuedBy: Issuer): string | undefined {
  const reservation = RESERVATIONS.find(({ names }) => names.includes(name));
  if (!reservation) return undefined;
  const { lowest, article } = reservation;
  if (ISSUERS.indexOf(issuedBy) >= ISSUERS.indexOf(lowest)) return undefined;
  return `由${WHO[lowest]}定（${citation(article)}），${BY[issuedBy]}的文件不能定。请照上级的文件录入；转发的，写上级那份文件的标题和文号。`;
}
