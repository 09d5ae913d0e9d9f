import type { Strokes } from './strokes';

/** The part of a 2d context that drawing a signature needs; WeChat's and the browser's both have it. */
export interface Pen {
  lineWidth: number;
  lineCap: 'butt' | 'round' | 'square';
  lineJoin: 'bevel' | 'miter' | 'round';
  strokeStyle: unknown;
  clearRect(x: number, y: number, width: number, height: number): void;
  beginPath(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  stroke(): void;
}

const INK = '#1b2a4a';
/** Thickness of the line in thousandths of the pad's width. */
const THICKNESS = 11;

/** Draws the strokes afresh on a pad of `width` × `height` pixels of the drawing. */
export function drawStrokes(pen: Pen, strokes: Strokes, width: number, height: number): void {
  const scale = width / 1000;
  pen.clearRect(0, 0, width, height);
  pen.lineWidth = Math.max(2, THICKNESS * scale);
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  pen.strokeStyle = INK;
  for (const stroke of strokes) {
    const [first, ...rest] = stroke;
    if (!first) continue;
    pen.beginPath();
    pen.moveTo(first[0] * scale, first[1] * scale);
    if (rest.length === 0) pen.lineTo(first[0] * scale + 0.1, first[1] * scale);
    for (const [x, y] of rest) pen.lineTo(x * scale, y * scale);
    pen.stroke();
  }
}
