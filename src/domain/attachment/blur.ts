/**
 * Below this the sharpest part of a picture is blurred: variance of the Laplacian of grey values 0–255. Measured on
 * drawn papers at `BLUR_LONGEST_SIDE`: sharp ones lie above 400, those blurred over 3 pixels below 40.
 */
export const BLUR_THRESHOLD = 80;
/** The picture is looked at in this size, in pixels, so that the threshold means the same for every phone. */
export const BLUR_LONGEST_SIDE = 800;
/** Parts along each side: a sharp line of writing on an empty page must count, and one dark corner not. */
const PARTS = 4;

/**
 * Whether nothing in the picture is sharp.
 * @param grey one value 0–255 a pixel, row after row
 */
export function isBlurred(grey: Uint8Array, width: number, height: number): boolean {
  let sharpest = 0;
  for (let row = 0; row < PARTS; row += 1)
    for (let column = 0; column < PARTS; column += 1) {
      const part = {
        left: Math.max(1, Math.floor((width * column) / PARTS)),
        right: Math.min(width - 1, Math.floor((width * (column + 1)) / PARTS)),
        top: Math.max(1, Math.floor((height * row) / PARTS)),
        bottom: Math.min(height - 1, Math.floor((height * (row + 1)) / PARTS)),
      };
      sharpest = Math.max(sharpest, laplacianVariance(grey, width, part));
    }
  return sharpest < BLUR_THRESHOLD;
}

interface Part {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function laplacianVariance(grey: Uint8Array, width: number, { left, right, top, bottom }: Part): number {
  const at = (x: number, y: number): number => grey[y * width + x] ?? 0;
  let sum = 0;
  let squares = 0;
  for (let y = top; y < bottom; y += 1)
    for (let x = left; x < right; x += 1) {
      const edge = at(x - 1, y) + at(x + 1, y) + at(x, y - 1) + at(x, y + 1) - 4 * at(x, y);
      sum += edge;
      squares += edge * edge;
    }
  const count = (right - left) * (bottom - top);
  return count > 0 ? squares / count - (sum / count) ** 2 : 0;
}
