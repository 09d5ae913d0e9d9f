import type { HandwrittenSignature } from '@/domain/authorization/handwritten-signature';

/** Width to height of the picture. */
const RATIO = 2;
const MARGIN = 40;
const INK = '#1b2a4a';

/** The part of the pad that holds the ink, widened to the picture's shape. */
function frameOf(strokes: HandwrittenSignature): { x: number; y: number; width: number; height: number } {
  const points = strokes.flat();
  const side = (axis: 0 | 1) => {
    const values = points.map((point) => point[axis]);
    const least = Math.min(1000, ...values);
    const most = Math.max(0, ...values);
    return { middle: (least + most) / 2, size: most - least + 2 * MARGIN };
  };
  const [across, down] = [side(0), side(1)];
  const height = Math.max(down.size, across.size / RATIO);
  const width = height * RATIO;
  return { x: across.middle - width / 2, y: down.middle - height / 2, width, height };
}

const pathOf = (strokes: HandwrittenSignature): string =>
  strokes
    .map((stroke) => {
      const [first, ...rest] = stroke;
      if (!first) return '';
      const dot = rest.length === 0 ? ' l0.1 0' : '';
      return `M${first[0]} ${first[1]}${rest.map(([x, y]) => ` L${x} ${y}`).join('')}${dot}`;
    })
    .join(' ');

/** The signature as the address of a picture, twice as wide as high, dark ink on white paper in either theme. */
export function inkPicture(strokes: HandwrittenSignature): string {
  const { x, y, width, height } = frameOf(strokes);
  const box = [x, y, width, height].map((length) => length.toFixed(1)).join(' ');
  const drawing =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" width="600" height="300">` +
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="#fff"/>` +
    `<path d="${pathOf(strokes)}" fill="none" stroke="${INK}" stroke-width="11" stroke-linecap="round" stroke-linejoin="round"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(drawing)}`;
}
