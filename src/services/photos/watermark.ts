import type { PhotoPen } from './darkroom.shared';

/** Drawn across every photo, so that it is worth nothing for any other purpose. */
export const WATERMARK = '仅用于社会救助申请';

const STRENGTH = 0.32;
const SLOPE = -Math.PI / 7;
/** Height of the letters in parts of the photo's longest side. */
const LETTERS = 1 / 26;
const SMALLEST_LETTERS_PX = 12;

/** Writes the words across the whole photo, dark with a light edge, so that they show on paper and on shadow. */
export function drawWatermark(pen: PhotoPen, width: number, height: number): void {
  const size = Math.max(SMALLEST_LETTERS_PX, Math.round(Math.max(width, height) * LETTERS));
  pen.save();
  pen.globalAlpha = STRENGTH;
  pen.font = `${size}px sans-serif`;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.fillStyle = '#202020';
  pen.strokeStyle = '#ffffff';
  pen.lineWidth = Math.max(1, size / 12);
  pen.translate(width / 2, height / 2);
  pen.rotate(SLOPE);
  const reach = Math.sqrt(width * width + height * height) / 2;
  const step = pen.measureText(WATERMARK).width + size * 3;
  const line = size * 5;
  for (let row = -Math.ceil(reach / line); row <= Math.ceil(reach / line); row += 1) {
    const shift = row % 2 === 0 ? 0 : step / 2;
    for (let x = -Math.ceil(reach / step) * step + shift; x <= reach + step; x += step) {
      pen.strokeText(WATERMARK, x, row * line);
      pen.fillText(WATERMARK, x, row * line);
    }
  }
  pen.restore();
}
