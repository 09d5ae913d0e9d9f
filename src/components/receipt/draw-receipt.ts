import { FOOT, type ReceiptContent } from './receipt.shared';

/** The part of a 2d context that drawing a receipt needs; WeChat's and the browser's both have it. */
export interface Brush {
  fillStyle: unknown;
  strokeStyle: unknown;
  lineWidth: number;
  font: string;
  textAlign: 'center' | 'left' | 'right' | 'start' | 'end';
  textBaseline: 'top' | 'middle' | 'alphabetic' | 'hanging' | 'bottom' | 'ideographic';
  fillRect(x: number, y: number, width: number, height: number): void;
  strokeRect(x: number, y: number, width: number, height: number): void;
  fillText(text: string, x: number, y: number): void;
  measureText(text: string): { readonly width: number };
}

/** Width of the picture in pixels: sharp on a phone, readable when printed. */
export const RECEIPT_WIDTH = 750;

const MARGIN = 48;
const INSIDE = RECEIPT_WIDTH - 2 * MARGIN;
const FAMILY = '"PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif';
const INK = '#1d2b2a';
const SOFT = '#4d5b59';
const BRAND = '#0b5e57';
const PAPER = '#ffffff';

interface Row {
  readonly text: string;
  readonly size: number;
  readonly colour: string;
  readonly isBold: boolean;
  readonly isCentred: boolean;
  /** Free space above, in pixels. */
  readonly above: number;
}

const fontOf = ({ size, isBold }: Pick<Row, 'size' | 'isBold'>): string =>
  `${isBold ? 'bold ' : ''}${size}px ${FAMILY}`;
const heightOf = ({ size, above }: Row): number => above + Math.round(size * 1.4);

/** Breaks a text where the line is full; numbers and dates stay whole. */
export function wrap(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.match(/[\w\-: ]+[，。、；：）]*|[^\w\-: ][，。、；：）]*/g) ?? []) {
    if (line !== '' && measure(line + word) > width) {
      lines.push(line);
      line = '';
    }
    line += line === '' ? word.trimStart() : word;
  }
  return line === '' ? lines : [...lines, line];
}

function rowsOf(brush: Brush, { title, number, lines }: ReceiptContent): Row[] {
  const rows: Row[] = [
    { text: title, size: 44, colour: BRAND, isBold: true, isCentred: true, above: MARGIN + 8 },
  ];
  if (number)
    rows.push(
      { text: '申请编号', size: 28, colour: SOFT, isBold: false, isCentred: true, above: 28 },
      { text: number, size: 68, colour: INK, isBold: true, isCentred: true, above: 4 },
    );
  for (const { name, text } of lines) {
    rows.push({ text: name, size: 28, colour: SOFT, isBold: false, isCentred: false, above: 26 });
    const style = { size: 34, isBold: true };
    brush.font = fontOf(style);
    for (const line of wrap(text, INSIDE, (piece) => brush.measureText(piece).width))
      rows.push({ ...style, text: line, colour: INK, isCentred: false, above: 4 });
  }
  rows.push({ text: FOOT, size: 28, colour: SOFT, isBold: false, isCentred: true, above: 44 });
  return rows;
}

/** Height of the picture in pixels. */
export const receiptHeight = (brush: Brush, content: ReceiptContent): number =>
  rowsOf(brush, content).reduce((sum, row) => sum + heightOf(row), MARGIN + 8);

/** Draws the receipt on paper of `RECEIPT_WIDTH` × `height` pixels. */
export function drawReceipt(brush: Brush, content: ReceiptContent, height: number): void {
  brush.fillStyle = PAPER;
  brush.fillRect(0, 0, RECEIPT_WIDTH, height);
  brush.strokeStyle = BRAND;
  brush.lineWidth = 4;
  brush.strokeRect(20, 20, RECEIPT_WIDTH - 40, height - 40);
  brush.textBaseline = 'top';
  let top = 0;
  for (const row of rowsOf(brush, content)) {
    brush.font = fontOf(row);
    brush.fillStyle = row.colour;
    brush.textAlign = row.isCentred ? 'center' : 'left';
    brush.fillText(row.text, row.isCentred ? RECEIPT_WIDTH / 2 : MARGIN, top + row.above);
    top += heightOf(row);
  }
}
