/**
 * Below this the sharpest part of a picture is blurred: variance of the Laplacian of grey values 0–255. Measured on
 * drawn pages in `BLUR_LONGEST_SIDE`: sharp writing 726–1132, pale sharp writing 130–217; the same blurred over 2.4
 * pixels and more, with grain, 1–27.
 */
export const BLUR_THRESHOLD = 30;
/** The picture is looked at in this size, in pixels, so that the threshold means the same for every phone. */
export const BLUR_LONGEST_SIDE = 800;
/** Parts along each side: a sharp line of writing on an empty page must count, and one dark corner not. */
const PARTS = 4;

/**
 * Whether nothing in the picture is sharp.
 * @param grey one value 0–255 a pixel, row after row
 */
export function isBlurred(grey: Uint8Array, width: number, height: number): boolean {
  const calm = withoutGrain(grey, width, height);
  let sharpest = 0;
  for (let row = 0; row < PARTS; row += 1)
    for (let column = 0; column < PARTS; column += 1) {
      const part = {
        left: Math.max(1, Math.floor((width * column) / PARTS)),
        right: Math.min(width - 1, Math.floor((width * (column + 1)) / PARTS)),
        top: Math.max(1, Math.floor((height * row) / PARTS)),
        bottom: Math.min(height - 1, Math.floor((height * (row + 1)) / PARTS)),
      };
      sharpest = Math.max(sharpest, laplacianVariance(calm, width, part));
    }
  return sharpest < BLUR_THRESHOLD;
}

/** Each pixel as the mean of its square of nine: the grain of a weak light is no sharpness. The rim stays as it is. */
function withoutGrain(grey: Uint8Array, width: number, height: number): Uint8Array {
  const calm = grey.slice();
  for (let y = 1; y < height - 1; y += 1)
    for (let x = 1; x < width - 1; x += 1) {
      let sum = 0;
      for (let row = y - 1; row <= y + 1; row += 1) {
        const at = row * width + x;
        sum += (grey[at - 1] ?? 0) + (grey[at] ?? 0) + (grey[at + 1] ?? 0);
      }
      calm[y * width + x] = sum / 9;
    }
  return calm;
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
