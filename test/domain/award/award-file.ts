import { COLUMN_KEYS, COLUMNS, type ColumnKey } from '@/domain/award/import/columns';
import { checkCharacterOf } from '@/domain/kernel/identity-number';

/** A number of the demo county, whose code no real place has. */
export function madeUpNumber(birth: string, order: number): string {
  const first17 = `990101${birth.replaceAll('-', '')}${String(order).padStart(3, '0')}`;
  return first17 + checkCharacterOf(first17);
}

/** A person of 46 who lives alone in town with nothing: everything is told. */
const ROW: Readonly<Record<ColumnKey, string>> = {
  ...(Object.fromEntries(COLUMN_KEYS.map((key) => [key, COLUMNS[key].example])) as Record<ColumnKey, string>),
  identityNumber: madeUpNumber('1980-06-15', 1),
  area: '城镇',
  monthly: '700',
  farming: '0',
};

/** Cells that stand otherwise than in the usual row. */
export type RowChanges = Partial<Record<ColumnKey, string>>;

/** One row with changes. */
export const awardRow = (changes: RowChanges): string =>
  COLUMN_KEYS.map((key) => changes[key] ?? ROW[key]).join(',');

/** A list as a county makes it. */
export const awardFile = (...rows: readonly RowChanges[]): string =>
  `${[COLUMN_KEYS.map((key) => COLUMNS[key].name).join(','), ...rows.map(awardRow)].join('\r\n')}\r\n`;
