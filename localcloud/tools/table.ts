import { fen, yuanText } from '../../src/domain/kernel/money';

const WIDE = /[⺀-￯]/;
const widthOf = (text: string): number =>
  [...text].reduce((width, character) => width + (WIDE.test(character) ? 2 : 1), 0);
const padded = (text: string, width: number, isNumber: boolean): string => {
  const space = ' '.repeat(Math.max(0, width - widthOf(text)));
  return isNumber ? space + text : text + space;
};

/** A table for a terminal: Chinese counts two columns, and what follows the first column stands to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => widthOf(row[column] ?? ''))));
  const lineOf = (row: readonly string[]): string =>
    widths
      .map((width, column) => padded(row[column] ?? '', width, column > 0))
      .join('  ')
      .trimEnd();
  return all.map(lineOf).join('\n');
}

/** Fen as yuan with a sign where it is less than nothing: `-12.50`. */
export const yuan = (amount: number): string =>
  amount < 0 ? `-${yuanText(fen(-amount))}` : yuanText(fen(amount));
/** As `yuan`, and `+` where it is more. */
export const changeInYuan = (amount: number): string => (amount > 0 ? `+${yuan(amount)}` : yuan(amount));
/** `100000` → `100,000` */
export const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');
/** A share in percent with one decimal. */
export const percent = (part: number, whole: number): string =>
  whole === 0 ? '—' : `${((part / whole) * 100).toFixed(1)}%`;
/** One JSON object a line. */
export const jsonLines = (objects: readonly object[]): string =>
  objects.map((object) => JSON.stringify(object)).join('\n');
