import { fail, type Result, succeed } from '../../kernel/result';

/** One row with the line of the file on which it begins, from 1. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

const SEPARATORS = [',', '\t', ';'];

/** What separates the cells: whatever stands most often in the first line. Excel in China writes commas or tabs. */
function separatorOf(text: string): string {
  const [first = ''] = text.split(/\r?\n/, 1);
  const times = (mark: string): number => first.split(mark).length;
  return SEPARATORS.reduce((best, mark) => (times(mark) > times(best) ? mark : best));
}

/**
 * Rows of a file of comma-separated values (RFC 4180): cells in double quotes may hold separators, line breaks and
 * doubled quotes. Cells are trimmed; rows in which nothing stands are left out.
 *
 * @returns the line on which a quote is opened that is never closed, where there is one
 */
export function readCsv(text: string): Result<CsvRow[], number> {
  const plain = text.replace(/^\uFEFF/, '');
  const separator = separatorOf(plain);
  const rows: CsvRow[] = [];
  let [cells, cell, line, began]: [string[], string, number, number] = [[], '', 1, 1];
  let quotedSince: number | undefined;
  const endRow = (): void => {
    cells.push(cell.trim());
    if (cells.some((one) => one !== '')) rows.push({ line: began, cells });
    [cells, cell] = [[], ''];
  };
  for (let at = 0; at < plain.length; at += 1) {
    const character = plain.charAt(at);
    if (character === '\n') line += 1;
    if (quotedSince !== undefined) {
      if (character !== '"') cell += character;
      else if (plain.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else quotedSince = undefined;
    } else if (character === '"' && cell.trim() === '') {
      quotedSince = line;
      cell = '';
    } else if (character === separator) {
      cells.push(cell.trim());
      cell = '';
    } else if (character === '\n') {
      endRow();
      began = line;
    } else cell += character;
  }
  endRow();
  return quotedSince === undefined ? succeed(rows) : fail(quotedSince);
}
